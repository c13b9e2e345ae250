#include "estimator/charts/flows.h"

#include "tests/estimator/estimate_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace estimator {
namespace {

Flows chartOf(Metric metric) {
    const auto flows = flowsOf(sampleEstimate().build().scenarios.front(), metric);
    EXPECT_TRUE(flows);
    return flows.value_or(Flows{});
}

TEST(Flows, leadEveryKilogramFromAStageOverAComponentToTheTotal) {
    const Flows chart = chartOf(Metric::total);
    EXPECT_NEAR(chart.total, 440.0, 1e-9);
    double stages = 0.0;
    double parts = 0.0;
    double flows = 0.0;
    for (const FlowStage& stage : chart.stages) stages += stage.value;
    for (const FlowPart& part : chart.parts) parts += part.value;
    for (const Flow& flow : chart.flows) flows += flow.value;
    EXPECT_NEAR(stages, 440.0, 1e-9);
    EXPECT_NEAR(parts, 440.0, 1e-9);
    EXPECT_NEAR(flows, 440.0, 1e-9);
}

TEST(Flows, areSharedAsTheEnergyIs) {
    const Flows chart = chartOf(Metric::energyFacility);
    const auto chip = std::ranges::find_if(chart.parts, [](const FlowPart& part) { return part.segment.component == Component::chip; });
    ASSERT_NE(chip, chart.parts.end());
    EXPECT_NEAR(chip->value, 550.0, 1e-9); // 50 of Tune, 500 of Serve
    const Flow& second = *std::ranges::find_if(chart.flows, [](const Flow& flow) { return flow.stage == 1; });
    EXPECT_NEAR(second.value, 500.0, 1e-9);
    EXPECT_NEAR(second.partOffset, 50.0, 1e-9); // below what comes from Tune
    EXPECT_EQ(second.stageOffset, 0.0);
}

TEST(Flows, areMissingWithTheTotal) {
    EstimateBuilder builder;
    builder.scenario("baseline", "Baseline").stage("tune", "Tune", {{Metric::total, 1.0}}).stage("serve", "Serve", {});
    EXPECT_FALSE(flowsOf(builder.build().scenarios.front(), Metric::total));
}

} // namespace
} // namespace estimator
