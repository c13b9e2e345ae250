#include "estimator/charts/stacked_bars.h"

#include "tests/estimator/estimate_builder.h"

#include <memory>
#include <utility>

#include <gtest/gtest.h>

namespace estimator {
namespace {

double sumOf(const StackedBars& data, std::size_t bar) {
    double sum = 0.0;
    for (const BarSegment& segment : data.segments) sum += segment.values[bar];
    return sum;
}

TEST(StackedBars, stacksTheStagesToTheTotal) {
    const StackedBars data = stackedBars(sampleEstimate().build(), Metric::total, StackBy::stage);
    ASSERT_EQ(data.segments.size(), 2U);
    EXPECT_EQ(data.segments[0].name, "Tune");
    EXPECT_EQ(data.segments[0].values, (std::vector{50.0, 14.0}));
    EXPECT_EQ(data.segments[1].values, (std::vector{390.0, 96.0}));
    EXPECT_EQ(data.axis.high, 600.0); // 440 with headroom is 492.8; a quarter 123.2, the next round step 150
}

TEST(StackedBars, sharesOperationalEmissionsAsTheEnergyAndAddsTheEmbodied) {
    const StackedBars data = stackedBars(sampleEstimate().build(), Metric::total, StackBy::component);
    // chip, host, network, idle, overhead, embodied
    ASSERT_EQ(data.segments.size(), 6U);
    // Tune 40 kg x 50/100 + Serve 360 kg x 500/900
    EXPECT_NEAR(data.segments[0].values[0], 220.0, 1e-9);
    EXPECT_EQ(data.segments[5].kind, BarSegment::Kind::embodied);
    EXPECT_NEAR(data.segments[5].values[0], 40.0, 1e-9);
    EXPECT_NEAR(sumOf(data, 0), 440.0, 1e-9);
    EXPECT_NEAR(sumOf(data, 1), 110.0, 1e-9);
}

TEST(StackedBars, energyKnownAsAWholeIsNotBrokenDown) {
    const Estimate estimate =
        EstimateBuilder{}.scenario("baseline", "Baseline").stage("serve", "Serve", {{Metric::energyFacility, 10.0}}).build();
    const StackedBars data = stackedBars(estimate, Metric::energyFacility, StackBy::component);
    ASSERT_EQ(data.segments.size(), 1U);
    EXPECT_EQ(data.segments[0].kind, BarSegment::Kind::unattributed);
    EXPECT_EQ(data.segments[0].values[0], 10.0);
}

TEST(StackedBars, aMissingTotalIsAGapThatNamesItsStages) {
    EstimateBuilder builder;
    builder.scenario("baseline", "Baseline").stage("tune", "Tune", {{Metric::cost, 1.0}}).stage("serve", "Serve", {});
    builder.scenario("clean", "Clean").stage("tune", "Tune", {{Metric::cost, 1.0}}).stage("serve", "Serve", {});
    builder.finding(models::Code::infeasibleMemory, {"serve"});
    const StackedBars data = stackedBars(builder.build(), Metric::cost, StackBy::stage);
    EXPECT_EQ(data.bars[0].state, Bar::State::missing);
    EXPECT_EQ(data.bars[1].state, Bar::State::infeasible);
    EXPECT_EQ(data.bars[0].value, std::nullopt);
    EXPECT_EQ(data.bars[0].missingStages, std::vector<std::string>{"Serve"});
    EXPECT_TRUE(data.segments.empty());
    EXPECT_FALSE(data.isEmpty());
}

TEST(StackedBars, standsBesideTheBaselineInPercent) {
    const StackedBars data = stackedBars(sampleEstimate().build(), Metric::total, StackBy::stage, BarScale::relative);
    EXPECT_EQ(data.unit, "%");
    EXPECT_EQ(data.bars[0].value, 100.0);
    EXPECT_EQ(data.bars[1].value, 25.0);                      // 110 of 440
    EXPECT_NEAR(data.segments[1].values[0], 88.6364, 0.0001); // 390 of 440
}

TEST(StackedBars, relativeIntervalsAreThoseOfTheRatio) {
    Estimate estimate = sampleEstimate().build();
    // Both share an unknown that doubles or halves them: their ratio is sure.
    for (std::size_t i : {0U, 1U}) {
        Draws draws;
        draws.count = 3;
        draws.infeasible.assign(3, false);
        const double point = *estimate.scenarios[i].total[Metric::total].point;
        draws.total[Metric::total] = {point / 2.0, point, point * 2.0};
        estimate.scenarios[i].draws = std::make_shared<const Draws>(std::move(draws));
        estimate.scenarios[i].total[Metric::total].p10 = point / 2.0;
        estimate.scenarios[i].total[Metric::total].p90 = point * 2.0;
    }
    const StackedBars data = stackedBars(estimate, Metric::total, StackBy::stage, BarScale::relative);
    EXPECT_FALSE(data.bars[0].p10) << "the baseline is 100 % of itself";
    EXPECT_FALSE(data.bars[0].p90);
    EXPECT_EQ(data.bars[1].p10, 25.0);
    EXPECT_EQ(data.bars[1].p90, 25.0);
}

TEST(StackedBars, staysAbsoluteWithoutABaseline) {
    EstimateBuilder builder;
    builder.scenario("baseline", "Baseline").stage("serve", "Serve", {});
    builder.scenario("clean", "Clean").stage("serve", "Serve", {{Metric::cost, 7.0}});
    const StackedBars data = stackedBars(builder.build(), Metric::cost, StackBy::stage, BarScale::relative);
    EXPECT_EQ(data.scale, BarScale::absolute);
    EXPECT_EQ(data.bars[1].value, 7.0);
}

TEST(StackedBars, wallTimeIsNotStacked) {
    const StackedBars data = stackedBars(sampleEstimate().build(), Metric::time, StackBy::component);
    ASSERT_EQ(data.segments.size(), 1U);
    EXPECT_EQ(data.segments[0].kind, BarSegment::Kind::whole);
}

TEST(StackedBars, nothingToShowIsEmpty) {
    EXPECT_TRUE(stackedBars(Estimate{}, Metric::total, StackBy::stage).isEmpty());
    EXPECT_TRUE(stackedBars(EstimateBuilder{}.scenario("baseline", "Baseline").build(), Metric::total, StackBy::stage).isEmpty());
}

} // namespace
} // namespace estimator
