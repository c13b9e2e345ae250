#include "estimator/chart_data.h"

#include "tests/estimator/estimate_builder.h"

#include <gtest/gtest.h>

namespace estimator {
namespace {

double sumOf(const ChartData& data, std::size_t bar) {
    double sum = 0.0;
    for (const ChartSegment& segment : data.segments) sum += segment.exact[bar];
    return sum;
}

TEST(ChartData, stacksTheStagesToTheTotal) {
    const ChartData data = chartData(sampleEstimate().build(), Metric::total, StackBy::stage);
    ASSERT_EQ(data.segments.size(), 2U);
    EXPECT_EQ(data.segments[0].name, "Tune");
    EXPECT_EQ(data.segments[0].exact, (std::vector{50.0, 14.0}));
    EXPECT_EQ(data.segments[1].exact, (std::vector{390.0, 96.0}));
    EXPECT_EQ(data.axisTop, 600.0); // 440 with headroom is 492.8; a quarter 123.2, the next round step 150
    EXPECT_EQ(data.axisDecimals, 0);
}

TEST(ChartData, sharesOperationalEmissionsAsTheEnergyAndAddsTheEmbodied) {
    const ChartData data = chartData(sampleEstimate().build(), Metric::total, StackBy::component);
    // chip, host, network, idle, overhead, embodied
    ASSERT_EQ(data.segments.size(), 6U);
    // Tune 40 kg x 50/100 + Serve 360 kg x 500/900
    EXPECT_NEAR(data.segments[0].exact[0], 220.0, 1e-9);
    EXPECT_EQ(data.segments[5].kind, ChartSegment::Kind::embodied);
    EXPECT_NEAR(data.segments[5].exact[0], 40.0, 1e-9);
    EXPECT_NEAR(sumOf(data, 0), 440.0, 1e-9);
    EXPECT_NEAR(sumOf(data, 1), 110.0, 1e-9);
}

TEST(ChartData, energyKnownAsAWholeIsNotBrokenDown) {
    const Estimate estimate =
        EstimateBuilder{}.scenario("baseline", "Baseline").stage("serve", "Serve", {{Metric::energyFacility, 10.0}}).build();
    const ChartData data = chartData(estimate, Metric::energyFacility, StackBy::component);
    ASSERT_EQ(data.segments.size(), 1U);
    EXPECT_EQ(data.segments[0].kind, ChartSegment::Kind::unattributed);
    EXPECT_EQ(data.segments[0].exact[0], 10.0);
}

TEST(ChartData, aMissingTotalIsAGapThatNamesItsStages) {
    EstimateBuilder builder;
    builder.scenario("baseline", "Baseline").stage("tune", "Tune", {{Metric::cost, 1.0}}).stage("serve", "Serve", {});
    builder.scenario("clean", "Clean").stage("tune", "Tune", {{Metric::cost, 1.0}}).stage("serve", "Serve", {});
    builder.finding(models::Code::infeasibleMemory, {"serve"});
    const ChartData data = chartData(builder.build(), Metric::cost, StackBy::stage);
    EXPECT_EQ(data.bars[0].state, ChartBar::State::missing);
    EXPECT_EQ(data.bars[1].state, ChartBar::State::infeasible);
    EXPECT_EQ(data.bars[0].exact, std::nullopt);
    EXPECT_EQ(data.bars[0].missingStages, std::vector<std::string>{"Serve"});
    EXPECT_TRUE(data.segments.empty());
    EXPECT_FALSE(data.isEmpty());
}

TEST(ChartData, takesThePrefixOfTheHighestBar) {
    EstimateBuilder builder;
    builder.scenario("baseline", "Baseline").stage("serve", "Serve", {{Metric::energyFacility, 1289000.0}, {Metric::total, 0.4}});
    const ChartData energy = chartData(builder.build(), Metric::energyFacility, StackBy::stage);
    EXPECT_EQ(energy.unit, "GWh");
    EXPECT_NEAR(energy.segments[0].shown[0], 1.289, 1e-12);
    const ChartData carbon = chartData(builder.build(), Metric::total, StackBy::stage);
    EXPECT_EQ(carbon.unit, "g CO2e");
    EXPECT_NEAR(carbon.bars[0].shown, 400.0, 1e-9);
}

TEST(ChartData, wallTimeIsNotStacked) {
    const ChartData data = chartData(sampleEstimate().build(), Metric::time, StackBy::component);
    ASSERT_EQ(data.segments.size(), 1U);
    EXPECT_EQ(data.segments[0].kind, ChartSegment::Kind::whole);
}

TEST(ChartData, nothingToShowIsEmpty) {
    EXPECT_TRUE(chartData(Estimate{}, Metric::total, StackBy::stage).isEmpty());
    EXPECT_TRUE(chartData(EstimateBuilder{}.scenario("baseline", "Baseline").build(), Metric::total, StackBy::stage).isEmpty());
}

} // namespace
} // namespace estimator
