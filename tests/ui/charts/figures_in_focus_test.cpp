// What a chart says of a place under pointer or keyboard, and where "Why…" leads from there and from the other parts of the window.
#include "tests/ui/support/window_fixture.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/stage_item.h"
#include "ui/charts/bars_chart.h"
#include "ui/charts/chart_gallery.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/flows_chart.h"
#include "ui/charts/matrix_chart.h"
#include "ui/charts/site_map_chart.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/results/results_tabs.h"
#include "ui/results/why_view.h"
#include "ui/text/words.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using estimator::Metric;

class FiguresInFocusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void init() {
        m_window = std::make_unique<tests::WindowFixture>();
        QVERIFY(m_window->document.openAsNew(QStringLiteral(FOUREM_RESOURCES "/examples/chat-assistant.fourem")));
        m_gallery = m_window->window->findChild<ui::ChartGallery*>();
        m_results = m_window->window->findChild<ui::ResultsTabs*>();
        m_results->setCurrentWidget(m_gallery);
        // With its draws.
        QTRY_VERIFY_WITH_TIMEOUT(m_window->document.estimate() && m_window->document.estimate()->scenarios.front().draws, 120000);
    }

    void cleanup() { m_window.reset(); }

    void cellsOfTheMatrixTellTheirIntervalOnceTheyArePointedAt() {
        m_window->document.setSelectedStages({models::StageId{"serve"}});
        auto* chart = show<ui::MatrixChart>();
        QTRY_VERIFY_WITH_TIMEOUT(chart->data() != nullptr, 120000);
        const std::size_t cell = placeWhere(*chart, [](const ui::ChartPlace& place) { return place.late && place.target.edit; });
        chart->setFocus();
        chart->point(cell);
        QVERIFY(!chart->accessibleDescription().contains(QStringLiteral("P10 to P90"))); // not before it is found
        QTRY_VERIFY_WITH_TIMEOUT(chart->accessibleDescription().contains(QStringLiteral("P10 to P90")), 60000);
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("Click: a scenario of its own")));
    }

    void placesOnTheMapTellTheirInterval() {
        m_window->document.setSelectedStages({models::StageId{"serve"}});
        auto* chart = show<ui::SiteMapChart>();
        QTRY_VERIFY_WITH_TIMEOUT(chart->data() != nullptr, 120000);
        chart->setFocus();
        chart->point(placeWhere(*chart, [](const ui::ChartPlace& place) { return place.late != nullptr; }));
        QTRY_VERIFY_WITH_TIMEOUT(chart->accessibleDescription().contains(QStringLiteral("P10 to P90")), 60000);
        // A grid has none, and says so.
        m_window->document.setSelectedStages({});
        QTRY_VERIFY_WITH_TIMEOUT(chart->data() != nullptr && !chart->data()->stage, 60000);
        QVERIFY(std::ranges::any_of(chart->picture().places, [](const ui::ChartPlace& place) {
            return place.text.contains(QStringLiteral("no interval: a published mean of the year"));
        }));
    }

    void endsOfTheWaterfallTellTheIntervalsOfTheTotals() {
        auto* chart = show<ui::WaterfallChart>();
        QTRY_VERIFY_WITH_TIMEOUT(chart->data() != nullptr, 120000);
        const auto& total = m_window->document.estimate()->scenarios.front().total[Metric::total];
        const QString told = ui::exactAmount(*total.point, total.p10, total.p90, "kgCO2e");
        QVERIFY(told.contains(QStringLiteral("P10 to P90")));
        QTRY_VERIFY2(chart->picture().places.front().text.contains(told), qPrintable(chart->picture().places.front().text));
    }

    void stepsOfTheWaterfallTellTheirIntervalOnceTheyArePointedAt() {
        auto* chart = show<ui::WaterfallChart>();
        QTRY_VERIFY_WITH_TIMEOUT(chart->data() != nullptr, 120000);
        chart->setFocus();
        chart->point(placeWhere(*chart, [](const ui::ChartPlace& place) { return !place.target.field.isEmpty(); }));
        const QString before = chart->accessibleDescription();
        QVERIFY(!before.contains(QStringLiteral("P10 to P90"))); // not before it is found
        QTRY_VERIFY_WITH_TIMEOUT(chart->accessibleDescription().contains(QStringLiteral(", P10 to P90 −")), 60000);
        // The choice is named as before.
        QVERIFY(chart->accessibleDescription().startsWith(before.section(QLatin1Char{':'}, 0, 0)));
    }

    void segmentsTellTheirIntervalsOrWhyTheyHaveNone() {
        auto* bars = show<ui::BarsChart>();
        const auto isPart = [](const ui::ChartPlace& place) { return place.cell.y() < 0 && place.target.scenario; };
        QTRY_VERIFY(bars->picture().places[placeWhere(*bars, isPart)].text.contains(QStringLiteral("P10 to P90")));
        m_window->find<QComboBox>("chartStackBy")->setCurrentIndex(1);
        QTRY_VERIFY(bars->picture().places[placeWhere(*bars, isPart)].text.contains(QStringLiteral("no interval: only stages and totals")));
        auto* flows = show<ui::FlowsChart>();
        QTRY_VERIFY(flows->data() != nullptr);
        const auto isStage = [](const ui::ChartPlace& place) { return place.target.stage.has_value(); };
        QVERIFY(flows->picture().places[placeWhere(*flows, isStage)].text.contains(QStringLiteral("P10 to P90")));
    }

    void aSegmentOfABarLeadsToItsTreeByKeyboard() {
        auto* bars = show<ui::BarsChart>();
        QTRY_VERIFY(bars->data() != nullptr);
        const std::size_t place = placeWhere(*bars, [](const ui::ChartPlace& each) { return each.target.stage.has_value(); });
        const ui::ChartTarget target = bars->picture().places[place].target;
        bars->setFocus();
        bars->point(place);
        QTest::keyClick(bars, Qt::Key_Return, Qt::ShiftModifier);
        verifyExplained(*target.scenario, target.stage, Metric::total);
    }

    void aTotalOfTheWaterfallLeadsToItsTreeByTheMenu() {
        auto* chart = show<ui::WaterfallChart>();
        QTRY_VERIFY_WITH_TIMEOUT(chart->data() != nullptr, 120000);
        const ui::ChartPlace place = chart->picture().places.back();
        chart->setFocus();
        openMenu(*chart, place.room.center().toPoint(), "chartMenu");
        verifyExplained(*place.target.scenario, std::nullopt, Metric::total);
    }

    void aCellThatIsNotInThePlanHasNoTree() {
        m_window->document.setSelectedStages({models::StageId{"serve"}});
        auto* chart = show<ui::MatrixChart>();
        QTRY_VERIFY_WITH_TIMEOUT(chart->data() != nullptr, 120000);
        chart->setFocus();
        chart->point(placeWhere(*chart, [](const ui::ChartPlace& place) { return place.target.edit != nullptr; }));
        QTest::keyClick(chart, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(m_window->window->statusBar()->currentMessage().startsWith(QStringLiteral("No figure")));
        QCOMPARE(m_results->currentWidget(), m_gallery);
        // The pair that the scenario has is in the estimate.
        chart->point(placeWhere(*chart, [](const ui::ChartPlace& place) { return place.target.isEstimated; }));
        QTest::keyClick(chart, Qt::Key_Return, Qt::ShiftModifier);
        verifyExplained(m_window->document.currentScenario().id, models::StageId{"serve"}, Metric::total);
    }

    void aNodeLeadsToTheTreeOfItsChip() {
        m_window->document.setShownMetric(Metric::cost);
        m_window->document.setSelectedStages({models::StageId{"serve"}});
        auto* canvas = m_window->window->findChild<ui::CanvasView*>();
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Return, Qt::ShiftModifier);
        verifyExplained(m_window->document.currentScenario().id, models::StageId{"serve"}, Metric::cost);
    }

    void theMenuOfANodeSelectsIt() {
        auto* canvas = m_window->window->findChild<ui::CanvasView*>();
        const ui::StageItem* item = canvas->pipeline().stageItem(models::StageId{"serve"});
        canvas->setFocus();
        openMenu(*canvas->viewport(), canvas->mapFromScene(item->sceneBoundingRect().center()), "stageMenu");
        QCOMPARE(m_window->document.selectedStages(), std::vector{models::StageId{"serve"}});
        verifyExplained(m_window->document.currentScenario().id, models::StageId{"serve"}, Metric::total);
    }

    void aRowOfTheOutlineLeadsToItsTree() {
        m_window->document.setSelectedStages({models::StageId{"serve"}});
        auto* tree = m_window->window->findChild<QTreeWidget*>(QStringLiteral("outline"));
        QVERIFY(tree);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Return, Qt::ShiftModifier);
        verifyExplained(m_window->document.currentScenario().id, models::StageId{"serve"}, Metric::total);
    }

    void aLeverLeadsToTheFigureThatItStartsFrom() {
        m_window->document.setSelectedStages({models::StageId{"serve"}});
        auto* list = m_window->find<QTreeWidget>("leverList");
        m_results->setCurrentWidget(list->parentWidget());
        QTRY_VERIFY_WITH_TIMEOUT(list->topLevelItemCount() > 0, 120000);
        list->setFocus();
        list->setCurrentItem(list->topLevelItem(0), 3);
        QTest::keyClick(list, Qt::Key_Return, Qt::ShiftModifier);
        verifyExplained(m_window->document.currentScenario().id, models::StageId{"serve"}, Metric::cost);
    }

    void aCellOfTheComparisonLeadsToItsTree() {
        auto* table = m_window->find<QTableView>("comparisonTable");
        m_results->setCurrentWidget(table->parentWidget());
        table->setFocus();
        table->setCurrentIndex(table->model()->index(4, 1));
        QTest::keyClick(table, Qt::Key_Return, Qt::ShiftModifier);
        verifyExplained(m_window->document.currentScenario().id, std::nullopt, Metric::energyFacility);
        QCOMPARE(m_window->document.currentScenario().id, m_window->plan().scenarios[1].id);
        QCOMPARE(table->actions().front(), m_window->find<QAction>("why"));
    }

    void aFindingLeadsToTheFigureOfItsStageOrBudget() {
        QVERIFY(m_window->document.apply(models::SetBudgets{{{"cost_usd", 1.0, {}}}}));
        QTRY_VERIFY(!m_window->document.isEstimating());
        auto* list = m_window->find<QTreeWidget>("findingsList");
        m_window->trigger("show_findings");
        QCOMPARE(QApplication::focusWidget(), list);
        const auto rows = list->findItems(QStringLiteral("over the budget"), Qt::MatchContains);
        QVERIFY(!rows.isEmpty());
        list->setCurrentItem(rows.front());
        QTest::keyClick(list, Qt::Key_Return, Qt::ShiftModifier);
        verifyExplained(m_window->document.currentScenario().id, std::nullopt, Metric::cost);
        QCOMPARE(list->actions().front(), m_window->find<QAction>("why"));
    }

    void theTotalInTheStatusBarLeadsToItsTree() {
        m_window->document.setShownMetric(Metric::energyFacility);
        auto* total = m_window->find<QPushButton>("total");
        QTest::mouseClick(total, Qt::LeftButton);
        verifyExplained(m_window->document.currentScenario().id, std::nullopt, Metric::energyFacility);
        m_results->setCurrentIndex(0);
        total->setFocus();
        QTest::keyClick(total, Qt::Key_Return, Qt::ShiftModifier);
        verifyExplained(m_window->document.currentScenario().id, std::nullopt, Metric::energyFacility);
    }

    void aChangeLeadsToTheTotalAfterIt() {
        m_window->document.setShownMetric(Metric::cost);
        auto* history = m_window->find<QTreeView>("history");
        m_window->find<QDockWidget>("historyDock")->raise();
        QVERIFY(m_window->document.apply(models::SetTitle{"Other"}));
        QTRY_VERIFY(!m_window->document.isEstimating());
        history->setFocus();
        QTest::keyClick(history, Qt::Key_Return, Qt::ShiftModifier);
        verifyExplained(m_window->document.currentScenario().id, std::nullopt, Metric::cost);
    }

    void aMeasuredFigureLeadsToWhatWasPlanned() {
        models::MeasuredRun run;
        run.stage = models::StageId{"serve"};
        run.begin = "2026-12";
        run.figures = {{"energy_facility_kwh", 100.0}};
        QVERIFY(m_window->document.apply(models::PutMeasuredRuns{{run}}));
        QTRY_VERIFY(!m_window->document.isEstimating());
        m_window->trigger("show_measured");
        auto* table = m_window->find<QTableWidget>("plannedAndMeasured");
        QTRY_VERIFY(table->rowCount() > 0);
        QCOMPARE(QApplication::focusWidget(), table);
        table->setCurrentCell(0, 3);
        QTest::keyClick(table, Qt::Key_Return, Qt::ShiftModifier);
        verifyExplained(m_window->document.currentScenario().id, models::StageId{"serve"}, Metric::energyFacility);
    }

private:
    template <class Chart>
    Chart* show() {
        auto* chart = m_gallery->findChild<Chart*>();
        m_gallery->show(*chart);
        return chart;
    }

    template <class Test>
    static std::size_t placeWhere(const ui::ChartView& chart, const Test& test) {
        const auto& places = chart.picture().places;
        const auto found = std::ranges::find_if(places, test);
        return found == places.end() ? 0 : static_cast<std::size_t>(found - places.begin());
    }

    void openMenu(QWidget& widget, const QPoint& place, const char* name) {
        QContextMenuEvent asked{QContextMenuEvent::Mouse, place, widget.mapToGlobal(place)};
        QApplication::sendEvent(&widget, &asked);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->objectName(), QString::fromLatin1(name));
        QCOMPARE(menu->actions().front(), m_window->find<QAction>("why"));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }

    void verifyExplained(const models::ScenarioId& scenario, const std::optional<models::StageId>& stage, Metric metric) {
        QCOMPARE(m_results->currentWidget()->objectName(), QStringLiteral("why"));
        QCOMPARE(m_window->document.currentScenario().id, scenario);
        QCOMPARE(m_window->find<QComboBox>("whyMetric")->currentText(), ui::label(metric));
        const models::Stage* known = stage ? m_window->plan().stage(*stage) : nullptr;
        QCOMPARE(m_window->find<QComboBox>("whyStage")->currentText(),
                 known == nullptr ? QStringLiteral("Whole pipeline") : ui::toQt(known->name));
    }

    std::unique_ptr<tests::WindowFixture> m_window;
    ui::ChartGallery* m_gallery = nullptr;
    ui::ResultsTabs* m_results = nullptr;
};

QTEST_MAIN(FiguresInFocusTest)
#include "figures_in_focus_test.moc"
