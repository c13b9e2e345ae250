#include "estimator/charts/actuals_chart.h"

#include "tests/estimator/estimate_builder.h"
#include "tests/estimator/plan_builder.h"

#include <cmath>

/// Months and events of the chart of measured runs.
namespace estimator {
namespace {

models::Plan measuredPlan() {
    models::Plan plan = PlanBuilder{}
                            .ofPlan("start", text("2026-01-01T00:00Z"))
                            .ofPlan("horizon_days", number(365.0))
                            .stage("serve", models::StageKind::serveOnline)
                            .stage("other", models::StageKind::serveOnline)
                            .build();
    models::MeasuredRun run;
    run.id = models::MeasuredRunId{"a"};
    run.stage = models::StageId{"serve"};
    run.begin = "2026-02";
    run.figures = {{"energy_facility_kwh", 300.0}};
    plan.measured = {run};
    using enum models::PlanEvent::Kind;
    plan.events = {{models::EventId{"late"}, other, "2027-01-01", {}, "after all", {}},
                   {models::EventId{"drift"}, driftSeen, "2026-02-15", models::StageId{"serve"}, "accuracy fell", {}},
                   {models::EventId{"swap"}, modelReplaced, "2026-01-01", {}, "", {}},
                   {models::EventId{"else"}, retrained, "2026-02-01", models::StageId{"other"}, "", {}}};
    return plan;
}

ActualsChart chartOf(const std::optional<models::StageId>& stage) {
    const models::Plan plan = measuredPlan();
    const Estimate estimate = EstimateBuilder{}
                                  .scenario("baseline", "Baseline")
                                  .stage("serve", "serve", {{Metric::time, 8760.0}, {Metric::energyFacility, 3650.0}})
                                  .stage("other", "other", {{Metric::time, 8760.0}, {Metric::energyFacility, 365.0}})
                                  .build();
    return actualsChart(plan, factsOf(plan), estimate.scenarios.at(0), Metric::energyFacility, stage);
}

TEST(ActualsChart, showsMonthsWithRoomAboveTheHighest) {
    const ActualsChart chart = chartOf(models::StageId{"serve"});
    ASSERT_EQ(chart.months.size(), 2u);
    EXPECT_DOUBLE_EQ(*chart.months[1].measured, 300.0);
    EXPECT_GE(chart.axis.high, 310.0); // January is planned with 31 days at 10 kWh
    EXPECT_EQ(chart.subject, "serve");
}

TEST(ActualsChart, placesEventsOfTheStageAndOfThePlanWithinTheMonths) {
    const ActualsChart chart = chartOf(models::StageId{"serve"});
    ASSERT_EQ(chart.events.size(), 2u);
    EXPECT_EQ(chart.events[0].event.id.text(), "swap");
    EXPECT_DOUBLE_EQ(chart.events[0].place, 0.0);
    EXPECT_EQ(chart.events[1].event.id.text(), "drift");
    EXPECT_DOUBLE_EQ(chart.events[1].place, 1.5); // 14 of 28 days into the second month
}

TEST(ActualsChart, showsWhatTheRunsImplyBesideThePlan) {
    // February: 300 kWh beside 280 planned; prior spread 0.3, measurement 0.1: ln(300/280) × 100/111.111 = 0.0620935.
    const ActualsChart chart = chartOf(models::StageId{"serve"});
    ASSERT_TRUE(chart.factor);
    EXPECT_EQ(chart.runs, 1u);
    EXPECT_NEAR(*chart.factor, std::exp(0.0620935), 1e-6);
    EXPECT_NEAR(*chart.implied(chart.months[1]), 280.0 * *chart.factor, 1e-9);
    EXPECT_FALSE(chartOf(models::StageId{"other"}).factor);
}

TEST(ActualsChart, thePlanAsAWholeHasTheEventsOfAllStages) { EXPECT_EQ(chartOf({}).events.size(), 3u); }

TEST(ActualsChart, withoutMeasurementThereIsNothingToShow) { EXPECT_TRUE(chartOf(models::StageId{"other"}).isEmpty()); }

} // namespace
} // namespace estimator
