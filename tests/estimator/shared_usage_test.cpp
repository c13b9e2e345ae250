#include "estimator/shared_usage.h"

#include "tests/estimator/plan_builder.h"

namespace estimator {
namespace {

using models::StageKind;

/// The same service at three places, and in the last scenario on another chip.
models::Plan serviceAtFourPlaces() {
    return PlanBuilder{}
        .stage("serve", StageKind::serveOnline)
        .work("requests_per_s", 20.0)
        .work("prompt_tokens", 200.0)
        .work("output_tokens", 200.0)
        .choose("plan", "site", text("gcp/us-central1"))
        .choose("serve", "model", text("llama-3-1-8b"))
        .choose("serve", "accelerator", text("nvidia-h100-sxm5"))
        .scenario("north")
        .choose("plan", "site", text("gcp/europe-north1"))
        .scenario("sweden")
        .choose("plan", "site", text("azure/swedencentral"))
        .scenario("older chip")
        .choose("serve", "accelerator", text("nvidia-a100-sxm4-80gb"))
        .build();
}

const AcceleratorStage<NoRecorder>& serving(const PreparedScenario& scenario) {
    return std::get<AcceleratorStage<NoRecorder>>(scenario.rows.front().stage->work);
}

TEST(SharedUsage, leavesEveryFigureAsItIsWithout) {
    const models::Plan plan = serviceAtFourPlaces();
    const Estimate together = estimated(plan, {.draws = 128});
    for (const ScenarioEstimate& scenario : together.scenarios) {
        const ScenarioEstimate alone = estimated(plan, {.scenario = scenario.id, .draws = 128}).scenarios.front();
        for (const MetricInfo& row : allMetrics()) {
            EXPECT_EQ(scenario.total[row.metric].p10, alone.total[row.metric].p10) << scenario.name << ' ' << row.key;
            EXPECT_EQ(scenario.total[row.metric].p50, alone.total[row.metric].p50) << scenario.name << ' ' << row.key;
            EXPECT_EQ(scenario.total[row.metric].p90, alone.total[row.metric].p90) << scenario.name << ' ' << row.key;
        }
    }
}

TEST(SharedUsage, isCalculatedOnceForTheSameWorkAtAnotherPlace) {
    const models::Plan plan = serviceAtFourPlaces();
    const models::Facts facts = factsOf(plan);
    const auto order = models::topologicalOrder(plan);
    std::size_t calculated = 0;
    SharedUsage shared;
    for (const models::Scenario& scenario : plan.scenarios) {
        shared.startScenario();
        const auto prepared = PreparedScenario::of(plan, scenario, *order, facts, Basis::location);
        const auto runs = shared.of(serving(prepared).work, {}, 1, [&](std::size_t) {
            ++calculated;
            NoRecorder nothing;
            return serving(prepared).usage(pointFactors(), nothing);
        });
        EXPECT_EQ(runs->size(), 1u);
    }
    EXPECT_EQ(calculated, 2u) << "once for three places, once for the other chip";
}

TEST(SharedUsage, keepsFewRunsOnly) {
    const models::Plan plan = serviceAtFourPlaces();
    const models::Facts facts = factsOf(plan);
    const auto prepared = PreparedScenario::of(plan, plan.baseline(), *models::topologicalOrder(plan), facts, Basis::location);
    SharedUsage shared;
    const auto usageAt = [](std::size_t) -> models::Result<Usage<NoRecorder>> { return Usage<NoRecorder>{}; };
    EXPECT_TRUE(shared.of(serving(prepared).work, {}, 4096, usageAt));
    EXPECT_FALSE(shared.of(serving(prepared).work, {}, 4097, usageAt));
}

} // namespace
} // namespace estimator
