#include "estimator/charts/break_even.h"

#include "tests/estimator/estimate_builder.h"
#include "tests/estimator/plan_builder.h"

namespace estimator {
namespace {

using models::StageKind;

models::Plan twoWays() {
    return PlanBuilder{}
        .stage("train", StageKind::pretrain)
        .stage("serve", StageKind::serveOnline)
        .ofPlan("horizon_days", number(100.0))
        .scenario("small")
        .build();
}

/// Trained for nothing and served at 2 a day; trained for 90 and served at half of one a day.
Estimate estimateOf() {
    EstimateBuilder builder;
    builder.scenario("baseline", "Large")
        .stage("train", "Train", {{Metric::total, 10.0}}, StageKind::pretrain)
        .stage("serve", "Serve", {{Metric::total, 200.0}});
    builder.scenario("small", "Small")
        .stage("train", "Train", {{Metric::total, 100.0}}, StageKind::pretrain)
        .stage("serve", "Serve", {{Metric::total, 50.0}});
    return builder.build();
}

TEST(BreakEven, addsServiceDayByDayToWhatIsDoneOnce) {
    const BreakEven chart = breakEven(twoWays(), estimateOf(), Metric::total, 0.0);
    EXPECT_EQ(chart.days, 100.0);
    EXPECT_EQ(chart.lines[0].once, 10.0);
    EXPECT_EQ(chart.lines[0].perDay, 2.0);
    EXPECT_EQ(chart.lines[0].atEnd, 210.0);
    EXPECT_EQ(chart.lines[1].atEnd, 150.0);
}

TEST(BreakEven, findsWhereTwoScenariosMeet) {
    const BreakEven chart = breakEven(twoWays(), estimateOf(), Metric::total, 0.0);
    ASSERT_EQ(chart.crossings.size(), 1U);
    EXPECT_EQ(chart.crossings[0].day, 60.0); // 10 + 2 d = 100 + d / 2
    EXPECT_EQ(chart.crossings[0].value, 130.0);
    EXPECT_EQ(chart.crossings[0].a, 0U);
    EXPECT_EQ(chart.crossings[0].b, 1U);
}

TEST(BreakEven, saysWhenServiceOvertakesTraining) {
    const BreakEven chart = breakEven(twoWays(), estimateOf(), Metric::total, 0.0);
    EXPECT_EQ(chart.lines[0].overtakeDay, 5.0);          // 10 / 2
    EXPECT_EQ(chart.lines[1].overtakeDay, std::nullopt); // after 200 days
}

TEST(BreakEven, knowsTheSpreadAtTheEndOfTheHorizonOnly) {
    Estimate estimate = estimateOf();
    estimate.scenarios[0].total[Metric::total].p10 = 180.0;
    estimate.scenarios[0].total[Metric::total].p90 = 240.0;
    EXPECT_EQ(breakEven(twoWays(), estimate, Metric::total, 100.0).lines[0].p90, 240.0);
    EXPECT_EQ(breakEven(twoWays(), estimate, Metric::total, 365.0).lines[0].p90, std::nullopt);
}

TEST(BreakEven, followsAnotherHorizon) {
    const BreakEven chart = breakEven(twoWays(), estimateOf(), Metric::total, 365.0);
    EXPECT_EQ(chart.lines[1].overtakeDay, 200.0);
    EXPECT_EQ(chart.lines[0].atEnd, 740.0);
    EXPECT_TRUE(breakEven(twoWays(), estimateOf(), Metric::total, 30.0).crossings.empty());
}

TEST(BreakEven, coversTheServiceLifeOfThePlan) {
    models::Plan plan = twoWays();
    plan.work["service_life_years"] = number(2.0);
    EXPECT_EQ(breakEven(plan, estimateOf(), Metric::total, 0.0).days, 730.0);
}

} // namespace
} // namespace estimator
