#include "ui/charts/stacked_chart.h"

#include "tests/estimator/estimate_builder.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_table_model.h"

#include <QAction>
#include <QComboBox>
#include <QGraphicsScene>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using estimator::EstimateBuilder;
using estimator::Metric;
using estimator::StackBy;

namespace {

estimator::ChartData sampleData(Metric metric = Metric::total, StackBy stackBy = StackBy::stage) {
    return estimator::chartData(estimator::sampleEstimate().build(), metric, stackBy);
}

std::shared_ptr<const estimator::Estimate> shared(const EstimateBuilder& builder) {
    return std::make_shared<const estimator::Estimate>(builder.build());
}

/// As large as on a desktop, shown and laid out.
template <class Widget>
void showLarge(Widget& widget) {
    widget.resize(900, 500);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

} // namespace

class StackedChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsSceneOverManyUpdates() {
        ui::StackedChart chart;
        showLarge(chart);
        chart.setData(sampleData());
        QCoreApplication::processEvents();
        const auto items = chart.scene()->items().size();
        for (int i = 0; i < 50; ++i) {
            // Alternating shapes: new figures in the same chart, and new charts.
            chart.setData(sampleData(i % 2 == 0 ? Metric::cost : Metric::total));
            chart.setData(sampleData(Metric::total, StackBy::component));
            chart.setData(sampleData());
            QCoreApplication::processEvents();
        }
        QCOMPARE(chart.scene()->items().size(), items);
    }

    void tellsTheExactFigureUnderThePointer() {
        ui::StackedChart chart;
        showLarge(chart);
        chart.setData(sampleData());
        chart.grab();
        QCOMPARE(chart.describe({1, 1}), QStringLiteral("Clean region, Serve: 96\u00a0kgCO2e of 110\u00a0kgCO2e"));
        QSet<QString> seen;
        for (int x = 0; x < chart.width(); x += 4)
            for (int y = 0; y < chart.height(); y += 4)
                if (const auto place = chart.placeAt({x, y})) seen.insert(chart.describe(*place));
        QVERIFY(seen.contains(chart.describe({0, 0})));
        QVERIFY(seen.contains(chart.describe({0, 1})));
        QVERIFY(seen.contains(chart.describe({1, 1})));
    }

    void drawsAMissingTotalAsAGapThatSaysWhy() {
        EstimateBuilder builder;
        builder.scenario("baseline", "Baseline").stage("serve", "Serve", {{Metric::cost, 1.0}}).stage("tune", "Tune", {});
        builder.finding(models::Code::infeasibleMemory, {"tune"});
        builder.scenario("clean", "Clean").stage("serve", "Serve", {{Metric::cost, 1.0}});
        ui::StackedChart chart;
        showLarge(chart);
        chart.setData(estimator::chartData(builder.build(), Metric::cost, StackBy::stage));
        QCOMPARE(chart.describe({0, {}}), QStringLiteral("Baseline: infeasible, see Tune"));
        // The gap is drawn: paper with it differs from paper on which the bar is simply zero.
        const QImage gap = chart.grab().toImage();
        auto zero = chart.data();
        zero.bars[0].exact = 0.0;
        zero.bars[0].missingStages.clear();
        chart.setData(zero);
        QVERIFY(chart.grab().toImage() != gap);
    }

    void walksWithTheArrowKeys() {
        ui::StackedChart chart;
        showLarge(chart);
        chart.setData(sampleData());
        chart.setFocus();
        const QSignalSpy pointed{&chart, &ui::StackedChart::pointed};
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(pointed.last().first().toString(), QStringLiteral("Clean region: 110\u00a0kgCO2e"));
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("Clean region, Tune: 14\u00a0kgCO2e of 110\u00a0kgCO2e"));
    }

    void keepsScenariosOfTheSameNameApart() {
        EstimateBuilder builder;
        builder.scenario("a", "Same").stage("serve", "Serve", {{Metric::cost, 1.0}});
        builder.scenario("b", "Same").stage("serve", "Serve", {{Metric::cost, 2.0}});
        ui::StackedChart chart;
        showLarge(chart);
        chart.setData(estimator::chartData(builder.build(), Metric::cost, StackBy::stage));
        chart.grab();
        bool second = false;
        for (int x = chart.width() / 2; x < chart.width(); x += 4)
            for (int y = 0; y < chart.height(); y += 4)
                if (const auto place = chart.placeAt({x, y})) second = second || place->bar == 1;
        QVERIFY(second);
    }

    void offersTheSameFiguresAsATable() {
        ui::StackedChart chart;
        chart.setData(sampleData());
        ui::ChartTableModel table;
        table.setContent(chart);
        QCOMPARE(table.rowCount(), 3);
        QCOMPARE(table.index(1, 0).data().toString(), QStringLiteral("390 kg CO2e"));
        QCOMPARE(table.index(2, 1).data().toString(), QStringLiteral("110 kg CO2e"));
    }

    void saysWhenThereIsNothingToShow() {
        ui::ChartPanel panel{nullptr};
        showLarge(panel);
        auto* const empty = panel.findChild<QLabel*>(QStringLiteral("chartEmpty"));
        QVERIFY(empty->isVisible());
        panel.setEstimate(shared(estimator::sampleEstimate()));
        QVERIFY(!empty->isVisible());
        QVERIFY(panel.chart().isVisible());
    }

    void asksForASecondScenarioToCompareWith() {
        EstimateBuilder builder;
        builder.scenario("a", "Only").stage("serve", "Serve", {{Metric::total, 1.0}});
        ui::ChartPanel panel{nullptr};
        panel.setEstimate(shared(builder));
        QVERIFY(!panel.findChild<QLabel*>(QStringLiteral("chartHint"))->text().isEmpty());
    }

    void choosesTheMetricByKeyboard() {
        ui::ChartPanel panel{nullptr};
        showLarge(panel);
        panel.setEstimate(shared(estimator::sampleEstimate()));
        const QSignalSpy chosen{&panel, &ui::ChartPanel::metricChosen};
        auto* const box = panel.findChild<QComboBox*>(QStringLiteral("chartMetric"));
        QTest::keyClick(box, Qt::Key_Home);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(panel.chart().data().metric, Metric::time);
    }

    void exportsPicturesAndFigures() {
        QTemporaryDir folder;
        ui::ChartPanel panel{nullptr};
        showLarge(panel);
        panel.setEstimate(shared(estimator::sampleEstimate()));
        for (const QString& suffix : {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("csv")}) {
            panel.chooseFile = [&](QWidget*, const QString& suggestion, const QString&) { return folder.filePath(suggestion); };
            panel.findChild<QAction*>(QStringLiteral("exportChart_") + suffix)->trigger();
        }
        QVERIFY(!QImage{folder.filePath(QStringLiteral("total_kgco2e.png"))}.isNull());
        QFile svg{folder.filePath(QStringLiteral("total_kgco2e.svg"))};
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray picture = svg.readAll();
        QVERIFY(picture.contains("Clean region"));
        QVERIFY(!picture.contains("<image"));
        QFile csv{folder.filePath(QStringLiteral("total_kgco2e.csv"))};
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll(), QByteArray(",Baseline,Clean region\nTune,50,14\nServe,390,96\nTotal emissions (kgCO2e),440,110\n"));
    }

    void tellsWhenAFileCannotBeWritten() {
        ui::ChartPanel panel{nullptr};
        panel.setEstimate(shared(estimator::sampleEstimate()));
        panel.chooseFile = [](QWidget*, const QString&, const QString&) { return QStringLiteral("/nonexistent/chart.csv"); };
        QString told;
        panel.tellFailure = [&](QWidget*, const QString& text) { told = text; };
        panel.exportAs(QStringLiteral("csv"));
        QVERIFY(told.contains(QStringLiteral("/nonexistent/chart.csv")));
    }
};

QTEST_MAIN(StackedChartTest)
#include "stacked_chart_test.moc"
