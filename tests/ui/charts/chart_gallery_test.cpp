#include "ui/charts/chart_gallery.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/charts/bars_chart.h"
#include "ui/charts/flows_chart.h"
#include "ui/charts/four_m_view.h"
#include "ui/charts/matrix_chart.h"
#include "ui/charts/site_map_chart.h"
#include "ui/charts/timeline_chart.h"
#include "ui/charts/trade_off_chart.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/results/results_tabs.h"
#include "ui/results/table_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QListWidget>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QUndoStack>

using estimator::Metric;

/// The gallery in the results of the whole window.
class ChartGalleryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void init() {
        m_window = std::make_unique<tests::WindowFixture>();
        QVERIFY(m_window->document.openAsNew(QStringLiteral(FOUREM_RESOURCES "/examples/chat-assistant.fourem")));
        m_gallery = m_window->window->findChild<ui::ChartGallery*>();
        QVERIFY(m_gallery);
        m_window->window->findChild<ui::ResultsTabs*>()->setCurrentWidget(m_gallery);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->document.isEstimating(), 60000);
    }

    void cleanup() { m_window.reset(); }

    void listsEveryChartUnderItsQuestion() {
        const auto* list = m_window->find<QListWidget>("chartList");
        int charts = 0;
        for (int row = 0; row < list->count(); ++row) charts += list->item(row)->flags().testFlag(Qt::ItemIsSelectable) ? 1 : 0;
        QCOMPARE(charts, 12);
        QCOMPARE(list->item(0)->text(), QStringLiteral("How much?"));
    }

    void showsTheChartThatTheArrowKeysChoose() {
        auto* list = m_window->find<QListWidget>("chartList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_gallery->current().objectName(), QStringLiteral("flowsChart"));
        QVERIFY(m_gallery->current().isVisible());
        // The next one stands under another heading, which is passed over.
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_gallery->current().objectName(), QStringLiteral("fourMChart"));
    }

    void hiddenChartsDoNoWork() {
        const auto* bars = m_gallery->findChild<ui::BarsChart*>();
        const auto* waterfall = m_gallery->findChild<ui::WaterfallChart*>();
        QTRY_VERIFY(bars->data() != nullptr);
        QVERIFY(waterfall->data() == nullptr);
        QVERIFY(!waterfall->isComputing());
    }

    void followsTheMetricOfTheDocument() {
        m_window->document.setShownMetric(Metric::cost);
        const auto* bars = m_gallery->findChild<ui::BarsChart*>();
        QTRY_VERIFY(bars->data() != nullptr && bars->data()->metric == Metric::cost);
        QTest::keyClick(m_window->find<QComboBox>("chartMetric"), Qt::Key_Home);
        QCOMPARE(m_window->document.shownMetric(), Metric::time);
        QCOMPARE(bars->data()->metric, Metric::time);
    }

    void setsBarsBesideTheBaseline() {
        const auto* bars = m_gallery->findChild<ui::BarsChart*>();
        auto* scale = m_window->find<QComboBox>("chartScale");
        QVERIFY(scale->isVisible());
        QTest::keyClick(scale, Qt::Key_Down);
        QCOMPARE(bars->data()->bars[0].value, 100.0);
    }

    void leadsFromABarOfTheWaterfallToTheField() {
        auto* chart = show<ui::WaterfallChart>();
        QTRY_VERIFY_WITH_TIMEOUT(chart->data() != nullptr, 60000);
        const auto& places = chart->picture().places;
        const auto step = std::ranges::find_if(places, [](const ui::ChartPlace& place) { return !place.target.field.isEmpty(); });
        QVERIFY(step != places.end());
        const ui::ChartTarget target = step->target;
        QString shown;
        connect(&m_window->document, &ui::Document::fieldRequested, this, [&](const auto&, const QString& field) { shown = field; });
        QTest::mouseClick(chart, Qt::LeftButton, {}, step->room.center().toPoint());
        QCOMPARE(shown, target.field);
        QCOMPARE(m_window->document.currentScenario().id, *target.scenario);
    }

    void makesAScenarioOfACellOfTheMatrix() {
        m_window->document.setSelectedStages({models::StageId{"serve"}});
        auto* chart = show<ui::MatrixChart>();
        QTRY_VERIFY_WITH_TIMEOUT(chart->data() != nullptr, 120000);
        const models::Plan before = m_window->plan();
        const auto& places = chart->picture().places;
        const auto cell = std::ranges::find_if(places, [](const ui::ChartPlace& place) { return place.target.edit != nullptr; });
        QVERIFY(cell != places.end());
        chart->setFocus();
        chart->point(static_cast<std::size_t>(cell - places.begin()));
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(m_window->plan().scenarios.size(), before.scenarios.size() + 1);
        m_window->document.history().undo();
        QVERIFY(m_window->plan() == before);
        // With Ctrl the choice is made where the user is.
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->document.isEstimating() && !chart->isComputing(), 120000);
        const auto again = std::ranges::find_if(chart->picture().places, [](const auto& place) { return place.target.edit != nullptr; });
        QVERIFY(again != chart->picture().places.end());
        chart->point(static_cast<std::size_t>(again - chart->picture().places.begin()));
        QTest::keyClick(chart, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_window->plan().scenarios.size(), before.scenarios.size());
        QVERIFY(!(m_window->plan() == before));
    }

    void scenariosHaveOneColourInChartsBarAndTable() {
        const models::ScenarioId second = m_window->plan().scenarios[1].id;
        QVERIFY(m_window->document.apply(models::MarkScenario{second, "7", false}));
        const auto* chart = show<ui::TradeOffChart>();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->document.isEstimating() && chart->data() != nullptr, 60000);
        const QColor wanted = ui::scenarioColor(6);
        const auto& shapes = chart->picture().shapes;
        QVERIFY(std::ranges::any_of(shapes, [&](const ui::ChartShape& shape) { return shape.line == wanted; }));
        const auto* table = m_window->find<QTableView>("comparisonTable")->model();
        QCOMPARE(table->headerData(1, Qt::Horizontal, Qt::DecorationRole).value<QColor>(), wanted);
        const QImage icon = m_window->find<QTabBar>("scenarioTabs")->tabIcon(1).pixmap(32, 32).toImage();
        QCOMPARE(icon.pixelColor(icon.rect().center()), wanted);
    }

    void labelsOfTheTradeOffDoNotCoverEachOther() {
        const auto* chart = show<ui::TradeOffChart>();
        QTRY_VERIFY_WITH_TIMEOUT(chart->data() != nullptr, 60000);
        std::vector<QRectF> names;
        for (const ui::ChartText& text : chart->picture().texts)
            for (const auto& point : chart->data()->points)
                if (text.text.startsWith(QString::fromStdString(point.name))) names.push_back(text.room);
        QCOMPARE(names.size(), chart->data()->points.size());
        for (std::size_t i = 0; i < names.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) QVERIFY(!names[i].intersects(names[j]));
    }

    void everyChartExportsPicturesAndFigures() {
        const models::MeasuredRun run{.id = models::MeasuredRunId{"march"},
                                      .stage = {},
                                      .begin = "2026-03",
                                      .end = {},
                                      .figures = {{"total_kgco2e", 5.0}},
                                      .source = "bill",
                                      .extra = {}};
        QVERIFY(m_window->document.apply(models::PutMeasuredRuns{{run}}));
        for (ui::ChartView* chart : m_gallery->charts()) {
            m_gallery->show(*chart);
            QTRY_VERIFY2_WITH_TIMEOUT(!chart->isEmpty() && !chart->isComputing(), qPrintable(chart->objectName()), 120000);
            QString file;
            m_gallery->chooseFile = [&](QWidget*, const QString& suggestion, const QString&) {
                file = m_window->folder.filePath(suggestion);
                return file;
            };
            for (const QString& suffix : {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("csv")})
                m_window->find<QAction>(qPrintable(QStringLiteral("exportChart_") + suffix))->trigger();
            const QString base = m_window->folder.filePath(chart->fileName());
            QVERIFY(!QImage{base + QStringLiteral(".png")}.isNull());
            QFile svg{base + QStringLiteral(".svg")};
            QVERIFY(svg.open(QIODevice::ReadOnly));
            QVERIFY(!svg.readAll().contains("<image")); // vectors only
            QFile csv{base + QStringLiteral(".csv")};
            QVERIFY(csv.open(QIODevice::ReadOnly));
            QVERIFY(csv.readAll().count('\n') > 1);
        }
    }

    void copiesThePictureForOtherPrograms() {
        QTRY_VERIFY(!m_gallery->current().isEmpty());
        m_window->find<QAction>("copyChartPng")->trigger();
        const QImage picture = QApplication::clipboard()->image();
        QCOMPARE(picture.size(), m_gallery->current().size() * 2);
        m_window->find<QAction>("copyChartSvg")->trigger();
        const QByteArray drawing = QApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml"));
        QVERIFY(drawing.contains("<svg"));
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), drawing);
    }

    void printsOnOnePage() {
        const QString file = m_window->folder.filePath(QStringLiteral("chart.pdf"));
        m_gallery->choosePrinter = [&](QWidget*, QPrinter& printer) {
            printer.setOutputFileName(file);
            return true;
        };
        QTRY_VERIFY(!m_gallery->current().isEmpty());
        m_window->find<QAction>("printChart")->trigger();
        QFile pdf{file};
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
    }

    void tellsWhenAFileCannotBeWritten() {
        QTRY_VERIFY(!m_gallery->current().isEmpty());
        m_gallery->chooseFile = [](QWidget*, const QString&, const QString&) { return QStringLiteral("/nonexistent/chart.csv"); };
        QString told;
        m_gallery->tellFailure = [&](QWidget*, const QString& text) { told = text; };
        m_gallery->exportAs(QStringLiteral("csv"));
        QVERIFY(told.contains(QStringLiteral("/nonexistent/chart.csv")));
    }

    void offersTheSameFiguresAsATable() {
        QTRY_VERIFY(!m_gallery->current().isEmpty());
        auto* button = m_window->find<QToolButton>("chartAsTable");
        QTest::mouseClick(button, Qt::LeftButton);
        const auto* table = m_window->find<QTableView>("chartTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->columnCount(), static_cast<int>(m_window->plan().scenarios.size()));
    }

    void headsOfTheTableDoNotRepeatTheUnitsOfTheCells() {
        QTRY_VERIFY(!m_gallery->current().isEmpty());
        QTest::mouseClick(m_window->find<QToolButton>("chartAsTable"), Qt::LeftButton);
        const auto* table = m_window->find<QTableView>("chartTable");
        const QString head = table->model()->headerData(0, Qt::Horizontal).toString();
        QCOMPARE(head, QStringLiteral("On-premises"));
        QVERIFY(table->columnWidth(0) >= table->horizontalHeader()->sectionSizeHint(0)); // not cut
        const QModelIndex total = table->model()->index(table->model()->rowCount() - 1, 0);
        QVERIFY2(total.data().toString().endsWith(QStringLiteral("CO2e")), qPrintable(total.data().toString()));
        // Files hold bare numbers, so their heads tell the unit.
        QCOMPARE(table->model()->headerData(0, Qt::Horizontal, ui::kRawRole).toString(), QStringLiteral("On-premises (kgCO2e)"));
    }

    void figuresOfAnEarlierPlanAreGreyedAndSaidToBe() {
        auto* chart = show<ui::BarsChart>();
        QTRY_VERIFY(chart->data() != nullptr);
        const QRgb bold = ui::stackColor(3).rgb(); // of the stage that is most
        const auto isBold = [&] {
            QTest::qWait(200); // the movement has ended
            const QImage picture = chart->grab().toImage();
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (picture.pixel(x, y) == bold) return true;
            return false;
        };
        QVERIFY(isBold());
        chart->setFocus();
        chart->point(0);
        Q_EMIT m_window->document.staleChanged(true); // as after an estimate that failed
        QVERIFY(!isBold());
        QVERIFY(chart->accessibleDescription().endsWith(QStringLiteral("(of an earlier plan)")));
        // Charts that keep the answer to an earlier question, too.
        auto* map = m_gallery->findChild<ui::SiteMapChart*>();
        m_gallery->show(*map);
        QTRY_VERIFY_WITH_TIMEOUT(map->data() != nullptr, 120000);
        map->point(0);
        QVERIFY(map->accessibleDescription().endsWith(QStringLiteral("(of an earlier plan)")));
        Q_EMIT m_window->document.staleChanged(false);
        QVERIFY(!map->accessibleDescription().endsWith(QStringLiteral("(of an earlier plan)")));
    }

    void theKeyboardReadsEveryPlaceOfEveryChart() {
        for (ui::ChartView* chart : m_gallery->charts()) {
            m_gallery->show(*chart);
            QTRY_VERIFY2_WITH_TIMEOUT(!chart->isComputing(), qPrintable(chart->objectName()), 120000);
            if (chart->isEmpty()) continue; // nothing was measured
            chart->setFocus();
            for (std::size_t i = 0; i < chart->picture().places.size(); ++i) {
                chart->point(i);
                QVERIFY2(!chart->accessibleDescription().isEmpty(), qPrintable(chart->objectName()));
            }
            chart->point(std::nullopt);
            QTest::keyClick(chart, Qt::Key_Right);
            QVERIFY2(!chart->accessibleDescription().isEmpty(), qPrintable(chart->objectName()));
            QVERIFY2(!QToolTip::text().isEmpty(), qPrintable(chart->objectName())); // whole, though the line above may be too short
        }
    }

    void everyMarkOfAChartIsExplained() {
        for (const char* name : {"barsChart", "rankingChart", "tradeOffChart", "fourMChart"}) {
            m_gallery->show(*m_gallery->findChild<ui::ChartView*>(QString::fromLatin1(name)));
            QTRY_VERIFY2_WITH_TIMEOUT(!m_gallery->current().isEmpty(), name, 120000);
            QTRY_VERIFY2_WITH_TIMEOUT(textsOf(m_gallery->current()).contains(QStringLiteral("P10 to P90")), name, 60000);
        }
        show<ui::TimelineChart>();
        QTRY_VERIFY_WITH_TIMEOUT(!m_gallery->current().isEmpty(), 60000);
        QVERIFY(textsOf(m_gallery->current()).contains(QStringLiteral("critical path: the end waits for it")));
    }

    void cellsOfTheMatrixAreToldInTheUnitOfItsHeadline() {
        m_window->document.setSelectedStages({models::StageId{"serve"}});
        const auto* chart = show<ui::MatrixChart>();
        QTRY_VERIFY_WITH_TIMEOUT(chart->data() != nullptr, 120000);
        const QStringList texts = textsOf(*chart);
        QVERIFY2(texts.first().startsWith(QStringLiteral("Total emissions (t CO2e): ")), qPrintable(texts.first()));
        const estimator::MatrixCell& present = chart->data()->cells[0][0];
        QVERIFY(texts.contains(QLocale{}.toString(*present.value / 1000.0, 'g', 3))); // kg in tonnes
        QVERIFY(texts.contains(QStringLiteral("as it is now")));
        QVERIFY(texts.contains(QStringLiteral("not known to be offered")));
        const bool hasScale = std::ranges::any_of(texts, [](const QString& text) { return text.contains(QStringLiteral(" CO2e to ")); });
        QVERIFY(hasScale);
    }

    void factorsAreReadAgainstTheirPublishedRange() {
        const auto* chart = show<ui::FourMView>();
        QTRY_VERIFY_WITH_TIMEOUT(chart->data() != nullptr, 120000);
        const QStringList texts = textsOf(*chart);
        // The band of better machines, Patterson et al. 2022: 2 to 5 times.
        const bool isTold = std::ranges::any_of(
            texts, [](const QString& text) { return text.contains(QStringLiteral("×, ")) && text.endsWith(QStringLiteral("2–5×")); });
        QVERIFY2(isTold, qPrintable(texts.join(QLatin1Char{'|'})));
    }

    void aChartWithoutFiguresOffersTheStepToThem() {
        m_window->document.newPlan();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->document.isEstimating(), 60000);
        m_gallery->show(*m_gallery->findChild<ui::FlowsChart*>());
        const auto step = [this] { return m_gallery->current().findChild<QPushButton*>(QStringLiteral("chartStep")); };
        QVERIFY(step()->isVisible());
        const QSignalSpy asked{m_window->find<QAction>("add_stage"), &QAction::triggered};
        QTest::mouseClick(step(), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        if (QWidget* popup = QApplication::activePopupWidget()) popup->close();

        m_window->add(models::StageKind::prepareData, 0, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->document.isEstimating(), 60000);
        show<ui::WaterfallChart>();
        QVERIFY(step()->isVisible());
        step()->setFocus();
        QTest::keyClick(step(), Qt::Key_Space);
        QCOMPARE(m_window->plan().scenarios.size(), std::size_t{2});
    }

    void chartsThatShowFiguresOfferNoStep() {
        QTRY_VERIFY(!m_gallery->current().isEmpty());
        QVERIFY(!m_gallery->current().findChild<QPushButton*>(QStringLiteral("chartStep"))->isVisible());
    }

    void chartsOfAnEmptyPlanSayWhatToDo() {
        m_window->document.newPlan();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->document.isEstimating(), 60000);
        for (ui::ChartView* chart : m_gallery->charts()) {
            m_gallery->show(*chart);
            QTRY_VERIFY2_WITH_TIMEOUT(!chart->isComputing(), qPrintable(chart->objectName()), 60000);
            QTRY_VERIFY2(!chart->picture().texts.empty() && !chart->picture().texts.front().text.isEmpty(),
                         qPrintable(chart->objectName()));
            chart->setFocus();
            QCOMPARE(chart->accessibleDescription(), chart->picture().texts.front().text); // heard as well as seen
        }
    }

    void everyChartHasANameForScreenReaders() {
        for (const ui::ChartView* chart : m_gallery->charts()) {
            QVERIFY(!chart->objectName().isEmpty());
            QVERIFY(!chart->accessibleName().isEmpty());
            QVERIFY(!chart->help().isEmpty());
        }
    }

private:
    static QStringList textsOf(const ui::ChartView& chart) {
        QStringList texts;
        for (const ui::ChartText& text : chart.picture().texts) texts.append(text.text);
        return texts;
    }

    template <class Chart>
    Chart* show() {
        auto* chart = m_gallery->findChild<Chart*>();
        m_gallery->show(*chart);
        return chart;
    }

    std::unique_ptr<tests::WindowFixture> m_window;
    ui::ChartGallery* m_gallery = nullptr;
};

QTEST_MAIN(ChartGalleryTest)
#include "chart_gallery_test.moc"
