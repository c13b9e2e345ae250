#include "ui/charts/bars_chart.h"

#include "tests/estimator/estimate_builder.h"
#include "ui/text/shown_units.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <string>

using estimator::EstimateBuilder;
using estimator::Metric;
using estimator::StackBy;

namespace {

estimator::StackedBars sampleBars(Metric metric = Metric::total, StackBy stackBy = StackBy::stage) {
    return estimator::stackedBars(estimator::sampleEstimate().build(), metric, stackBy);
}

/// As large as on a desktop, shown and laid out.
void showLarge(QWidget& widget) {
    widget.resize(900, 500);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

const ui::ChartPlace& placeSaying(const ui::ChartView& chart, const QString& text) {
    const auto& places = chart.picture().places;
    const auto found = std::ranges::find_if(places, [&](const ui::ChartPlace& place) { return place.text == text; });
    if (found == places.end()) qFatal("no place says \"%s\"", qPrintable(text));
    return *found;
}

QSet<QString> textsOf(const ui::ChartView& chart) {
    QSet<QString> texts;
    for (const ui::ChartText& text : chart.picture().texts) texts.insert(text.text);
    return texts;
}

} // namespace

class BarsChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsBarsAsHighAsTheirFigures() {
        ui::BarsChart chart;
        showLarge(chart);
        chart.setAnswer(sampleBars());
        const QRectF baseline = placeSaying(chart, QStringLiteral("Baseline, Serve: 390\u00a0kgCO2e of 440\u00a0kgCO2e")).room;
        const QRectF clean = placeSaying(chart, QStringLiteral("Clean region, Serve: 96\u00a0kgCO2e of 110\u00a0kgCO2e")).room;
        QVERIFY(baseline.height() > 100);
        QVERIFY(std::abs(baseline.height() / clean.height() - 390.0 / 96.0) < 0.01);
    }

    void namesOfManyScenariosStandWhole() {
        EstimateBuilder builder;
        for (int i = 0; i < 12; ++i) {
            const std::string name = "Cheaper region in the north, variant " + std::to_string(i);
            builder.scenario("s" + std::to_string(i), name).stage("serve", "Serve", {{Metric::total, 1.0 + i}});
        }
        ui::BarsChart chart;
        showLarge(chart);
        chart.setAnswer(estimator::stackedBars(builder.build(), Metric::total, StackBy::stage));
        // What holds the chart scrolls where it is narrower than this.
        chart.resize(chart.minimumSize().expandedTo({900, 500}));
        int whole = 0;
        for (const ui::ChartText& text : chart.picture().texts) {
            QVERIFY2(!text.text.contains(QChar{0x2026}), qPrintable(text.text));
            whole += QString{text.text}
                         .replace(QLatin1Char{'\n'}, QLatin1Char{' '})
                         .startsWith(QStringLiteral("Cheaper region in the north, variant"));
        }
        QCOMPARE(whole, 12);
    }

    void theLegendOfManyScenariosIsSeenBeforeTheChartScrolls() {
        EstimateBuilder builder;
        for (int i = 0; i < 12; ++i) {
            builder.scenario("s" + std::to_string(i), "Cheaper region in the north, variant " + std::to_string(i));
            for (const char* stage : {"Prepare", "Tune", "Serve", "Retrain"}) builder.stage(stage, stage, {{Metric::total, 1.0 + i}});
        }
        ui::BarsChart chart;
        showLarge(chart);
        chart.setAnswer(estimator::stackedBars(builder.build(), Metric::total, StackBy::stage));
        chart.resize(chart.minimumSize().expandedTo({1400, 500}));
        int entries = 0;
        for (const ui::ChartPlace& place : chart.picture().places) {
            if (!place.target.legendEntry) continue;
            ++entries;
            QVERIFY2(place.room.right() <= 700, qPrintable(place.text));
            for (const ui::ChartPlace& other : chart.picture().places)
                QVERIFY2(&other == &place || !other.room.intersects(place.room), qPrintable(other.text));
        }
        QCOMPARE(entries, 4);
    }

    void countsInTheUnitThatTheUserPrefers() {
        ui::BarsChart chart;
        showLarge(chart);
        EstimateBuilder builder;
        builder.scenario("baseline", "Baseline").stage("serve", "Serve", {{Metric::energyFacility, 1000.0}});
        chart.setAnswer(estimator::stackedBars(builder.build(), Metric::energyFacility, StackBy::stage));
        QVERIFY(textsOf(chart).contains(QStringLiteral("Facility energy (MWh)")));
        ui::setShownUnits({ui::EnergyUnit::joules, ui::MassUnit::fitting, {}});
        QTRY_VERIFY(textsOf(chart).contains(QStringLiteral("Facility energy (GJ)")));
        QVERIFY(textsOf(chart).contains(QStringLiteral("3.6"))); // 1,000 kWh, on top of the bar
        QVERIFY(!chart.picture().places.empty() && chart.picture().places.front().text.contains(QStringLiteral("3.6\u00a0GJ")));
        ui::setShownUnits({});
    }

    void tellsTheExactFigureUnderThePointer() {
        ui::BarsChart chart;
        showLarge(chart);
        chart.setAnswer(sampleBars());
        const QSignalSpy pointed{&chart, &ui::ChartView::pointed};
        const QString text = QStringLiteral("Clean region, Serve: 96\u00a0kgCO2e of 110\u00a0kgCO2e");
        QTest::mouseMove(&chart, placeSaying(chart, text).room.center().toPoint());
        QTRY_VERIFY(!pointed.isEmpty());
        QCOMPARE(pointed.last().first().toString(), text);
    }

    void leadsFromAClickToTheStage() {
        ui::BarsChart chart;
        showLarge(chart);
        chart.setAnswer(sampleBars());
        std::optional<ui::ChartTarget> chosen;
        connect(&chart, &ui::ChartView::targetChosen, this, [&](const ui::ChartTarget& target) { chosen = target; });
        const QString text = QStringLiteral("Clean region, Serve: 96\u00a0kgCO2e of 110\u00a0kgCO2e");
        QTest::mouseClick(&chart, Qt::LeftButton, {}, placeSaying(chart, text).room.center().toPoint());
        QVERIFY(chosen);
        QCOMPARE(chosen->scenario, models::ScenarioId{"clean"});
        QCOMPARE(chosen->stage, models::StageId{"serve"});
    }

    void walksWithTheArrowKeys() {
        ui::BarsChart chart;
        showLarge(chart);
        chart.setAnswer(sampleBars());
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_End);
        for (int i = 0; i < 5; ++i) QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Escape);
        QCOMPARE(chart.accessibleDescription(), QString{});
        // From the first place on: the legend stands far to the right.
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("Baseline: 440\u00a0kgCO2e"));
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("Clean region: 110\u00a0kgCO2e"));
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.accessibleDescription(), QStringLiteral("Clean region, Tune: 14\u00a0kgCO2e of 110\u00a0kgCO2e"));
    }

    void hidesASegmentByItsLegend() {
        ui::BarsChart chart;
        showLarge(chart);
        chart.setAnswer(sampleBars());
        const QString serve = QStringLiteral("Baseline, Serve: 390\u00a0kgCO2e of 440\u00a0kgCO2e");
        const QPoint entry = placeSaying(chart, QStringLiteral("1  Tune")).room.center().toPoint();
        const double lifted = placeSaying(chart, serve).room.bottom();
        QTest::mouseClick(&chart, Qt::LeftButton, {}, entry);
        QVERIFY(placeSaying(chart, serve).room.bottom() > lifted + 5); // stands on the axis now
        QTest::mouseClick(&chart, Qt::LeftButton, {}, entry);
        QCOMPARE(placeSaying(chart, serve).room.bottom(), lifted);
    }

    void keepsSegmentsThatAreThinnerThanALineBetweenThem() {
        EstimateBuilder builder;
        builder.scenario("baseline", "Baseline")
            .stage("serve", "Serve", {{Metric::cost, 1000.0}})
            .stage("tune", "Tune", {{Metric::cost, 2.0}});
        ui::BarsChart chart;
        showLarge(chart);
        chart.setAnswer(estimator::stackedBars(builder.build(), Metric::cost, StackBy::stage));
        const QColor thin = ui::stackColor(1);
        QVERIFY(std::ranges::any_of(chart.picture().shapes, [&](const ui::ChartShape& shape) {
            return shape.fill == thin && !shape.line.isValid() && shape.points.boundingRect().width() > 20;
        }));
    }

    void saysHowManyEntriesTheLegendLeavesOut() {
        EstimateBuilder builder;
        builder.scenario("baseline", "Baseline");
        for (int i = 0; i < 50; ++i) {
            const std::string name = "Stage " + std::to_string(i);
            builder.stage(name, name, {{Metric::cost, 1.0 + i}});
        }
        ui::BarsChart chart;
        showLarge(chart);
        chart.setAnswer(estimator::stackedBars(builder.build(), Metric::cost, StackBy::stage));
        const auto entries =
            std::ranges::count_if(chart.picture().places, [](const ui::ChartPlace& place) { return place.target.legendEntry.has_value(); });
        QVERIFY(entries > 5 && entries < 50);
        QVERIFY(textsOf(chart).contains(QStringLiteral("and %1 more").arg(50 - entries)));
    }

    void drawsAMissingTotalAsAGapThatSaysWhy() {
        EstimateBuilder builder;
        builder.scenario("baseline", "Baseline").stage("serve", "Serve", {{Metric::cost, 1.0}}).stage("tune", "Tune", {});
        builder.finding(models::Code::infeasibleMemory, {"tune"});
        builder.scenario("clean", "Clean").stage("serve", "Serve", {{Metric::cost, 1.0}});
        ui::BarsChart chart;
        showLarge(chart);
        chart.setAnswer(estimator::stackedBars(builder.build(), Metric::cost, StackBy::stage));
        QVERIFY(placeSaying(chart, QStringLiteral("Baseline: infeasible, see Tune")).room.height() > 100);
        QVERIFY(textsOf(chart).contains(QStringLiteral("infeasible, Tune")));
    }

    void keepsItsAxisWhileValuesMove() {
        ui::BarsChart chart;
        showLarge(chart);
        chart.setAnswer(sampleBars());
        auto less = sampleBars();
        for (auto& bar : less.bars) bar.value = *bar.value * 0.8;
        less.axis = estimator::axisUpTo(352.0, "kgCO2e");
        chart.setAnswer(less);
        QCOMPARE(chart.data()->axis.high, 600.0);
    }

    void asksForASecondScenarioToCompareWith() {
        EstimateBuilder builder;
        builder.scenario("a", "Only").stage("serve", "Serve", {{Metric::total, 1.0}});
        ui::BarsChart chart;
        showLarge(chart);
        chart.setAnswer(estimator::stackedBars(builder.build(), Metric::total, StackBy::stage));
        QVERIFY(textsOf(chart).contains(QStringLiteral("Add a scenario to compare it with this one.")));
    }

    void movesToNewFiguresWithinAMoment() {
        ui::ChartPicture from;
        from.shapes.emplace_back().points = QPolygonF{QRectF{0, 0, 10, 10}};
        ui::ChartPicture to;
        to.shapes.emplace_back().points = QPolygonF{QRectF{0, 0, 10, 30}};
        QCOMPARE(ui::mixed(from, to, 0.5).shapes[0].points.boundingRect().height(), 20.0);
        to.shapes.emplace_back().points = QPolygonF{QRectF{0, 0, 1, 1}};
        QCOMPARE(ui::mixed(from, to, 0.5).shapes[0].points.boundingRect().height(), 30.0); // not the same things: at once
    }
};

QTEST_MAIN(BarsChartTest)
#include "bars_chart_test.moc"
