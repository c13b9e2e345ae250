#include "estimator/charts/timeline.h"

#include "tests/estimator/estimate_builder.h"
#include "tests/estimator/plan_builder.h"

#include <algorithm>

namespace estimator {
namespace {

using models::StageKind;

Timeline chartOf(const models::Plan& plan, const Estimate& estimate) { return timeline(plan, factsOf(plan), estimate.scenarios.front()); }

/// Two data stages beside each other, then training, then a service.
models::Plan forked() {
    models::Plan plan = PlanBuilder{}
                            .stage("short", StageKind::prepareData)
                            .stage("long", StageKind::prepareData)
                            .stage("train", StageKind::pretrain)
                            .stage("serve", StageKind::serveOnline)
                            .build();
    const auto link = [&](const char* from, const char* to) {
        plan.links.push_back({models::LinkId{std::string{from} + to}, models::StageId{from}, models::StageId{to}, {}, {}});
    };
    link("short", "train");
    link("long", "train");
    link("train", "serve");
    return plan;
}

EstimateBuilder forkedEstimate() {
    EstimateBuilder builder;
    builder.scenario("baseline", "Baseline")
        .stage("short", "Short", {{Metric::time, 2.0}}, StageKind::prepareData)
        .stage("long", "Long", {{Metric::time, 5.0}}, StageKind::prepareData)
        .stage("train", "Train", {{Metric::time, 10.0}}, StageKind::pretrain)
        .stage("serve", "Serve", {{Metric::time, 8760.0}}, StageKind::serveOnline);
    return builder;
}

TEST(Timeline, beginsAStageWhenAllBeforeItAreDone) {
    const Timeline chart = chartOf(forked(), forkedEstimate().build());
    ASSERT_EQ(chart.rows.size(), 4U);
    EXPECT_EQ(chart.rows[1].begin, 0.0);
    EXPECT_EQ(chart.rows[2].begin, 5.0);
    EXPECT_EQ(chart.rows[2].end, 15.0);
    EXPECT_EQ(chart.rows[3].begin, 15.0);
    EXPECT_TRUE(chart.rows[3].isContinuous);
}

TEST(Timeline, marksWhatTheEndWaitsFor) {
    const Timeline chart = chartOf(forked(), forkedEstimate().build());
    EXPECT_FALSE(chart.rows[0].isCritical);
    EXPECT_TRUE(chart.rows[1].isCritical);
    EXPECT_TRUE(chart.rows[2].isCritical);
    EXPECT_TRUE(chart.rows[3].isCritical);
}

TEST(Timeline, leavesRoomForWhatIsDoneOnceNotForYearsOfService) {
    const Timeline chart = chartOf(forked(), forkedEstimate().build());
    EXPECT_EQ(chart.axis.high, 20.0); // 15 h with headroom is 16.8; a quarter 4.2, the next round step 5
    EXPECT_EQ(chart.axis.unit, "h");
}

TEST(Timeline, countsLongPipelinesInDays) {
    EstimateBuilder builder;
    builder.scenario("baseline", "Baseline").stage("train", "Train", {{Metric::time, 240.0}}, StageKind::pretrain);
    const Timeline chart = chartOf(PlanBuilder{}.stage("train", StageKind::pretrain).build(), builder.build());
    EXPECT_EQ(chart.axis.unit, "days");
    EXPECT_EQ(chart.axis.shown(240.0), 10.0);
    EXPECT_EQ(chart.axis.high, 12.0 * 24.0); // 10 days with headroom is 11.2; the next round quarter is 3
}

TEST(Timeline, aStageWithoutTimeHasNoEnd) {
    EstimateBuilder builder;
    builder.scenario("baseline", "Baseline").stage("train", "Train", {}, StageKind::pretrain);
    const Timeline chart = chartOf(PlanBuilder{}.stage("train", StageKind::pretrain).build(), builder.build());
    EXPECT_EQ(chart.rows.front().end, std::nullopt);
}

TEST(Timeline, showsTheHoursOfTheGridUnderIt) {
    Estimate estimate = forkedEstimate().build();
    const auto sites = shippedCatalogue()->entries(models::EntryKind::site);
    const auto inCalifornia =
        std::ranges::find_if(*sites, [](const models::Entry& site) { return site.text("grid_zone") == "US-CAL-CISO"; });
    ASSERT_NE(inCalifornia, sites->end());
    estimate.scenarios[0].stages[2].site = inCalifornia->id;
    models::Plan plan = forked();
    const Timeline chart = chartOf(plan, estimate);
    ASSERT_EQ(chart.grids.size(), 1U);
    EXPECT_EQ(chart.grids[0].zone, "US-CAL-CISO");
    EXPECT_FALSE(chart.hasStart);
    ASSERT_EQ(chart.grids[0].spans.size(), 20U);
    EXPECT_EQ(chart.grids[0].spans.front().begin, 0.0);
    EXPECT_EQ(chart.grids[0].spans.back().end, chart.axis.high);
    EXPECT_EQ(chart.grids[0].spans[0].mean, 222.3); // first hours of 2022 in the shipped series
    EXPECT_EQ(chart.grids[0].spans[1].mean, 260.9);
    plan.work["start"] = text("2026-01-01T02:00Z");
    const Timeline later = chartOf(plan, estimate);
    EXPECT_TRUE(later.hasStart);
    EXPECT_EQ(later.grids[0].spans[0].mean, 271.9);
}

TEST(Timeline, spreadsRetrainingOverTheHorizon) {
    const models::Plan plan = PlanBuilder{}
                                  .stage("train", StageKind::pretrain)
                                  .stage("renew", StageKind::retrainOnDrift)
                                  .work("interval_days", 30.0)
                                  .ofPlan("horizon_days", number(360.0))
                                  .build();
    EstimateBuilder builder;
    builder.scenario("baseline", "Baseline")
        .stage("train", "Train", {{Metric::time, 48.0}}, StageKind::pretrain)
        .stage("renew", "Renew", {{Metric::time, 24.0}}, StageKind::retrainOnDrift);
    const Timeline chart = chartOf(plan, builder.build());
    ASSERT_TRUE(chart.rows[1].repetition);
    EXPECT_EQ(chart.rows[1].repetition->count, 12.0);
    EXPECT_EQ(chart.rows[1].repetition->every, 720.0);
    EXPECT_EQ(chart.rows[1].repetition->each, 2.0);
    EXPECT_GE(chart.axis.high, 722.0); // the first of them is seen
    EXPECT_FALSE(chart.rows[0].repetition);
}

TEST(Timeline, readsTheHourOfTheYear) {
    EXPECT_EQ(hourOfYear("2026-01-01T00:00Z"), 0.0);
    EXPECT_EQ(hourOfYear("2026-12-01T06:00Z"), 334.0 * 24.0 + 6.0);
    EXPECT_EQ(hourOfYear("2026-02-03"), 33.0 * 24.0);
    EXPECT_EQ(hourOfYear("2026-02-30T00:00Z"), std::nullopt);
    EXPECT_EQ(hourOfYear("soon"), std::nullopt);
}

} // namespace
} // namespace estimator
