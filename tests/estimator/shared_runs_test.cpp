#include "estimator/shared_runs.h"

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

TEST(SharedRuns, leavesEveryFigureAsItIsWithout) {
    const models::Plan plan = serviceAtFourPlaces();
    const Estimate together = estimated(plan, {.draws = 256});
    for (const ScenarioEstimate& scenario : together.scenarios) {
        const ScenarioEstimate alone = estimated(plan, {.scenario = scenario.id, .draws = 256}).scenarios.front();
        for (const MetricInfo& row : allMetrics()) {
            EXPECT_EQ(scenario.total[row.metric].p10, alone.total[row.metric].p10) << scenario.name << ' ' << row.key;
            EXPECT_EQ(scenario.total[row.metric].p50, alone.total[row.metric].p50) << scenario.name << ' ' << row.key;
            EXPECT_EQ(scenario.total[row.metric].p90, alone.total[row.metric].p90) << scenario.name << ' ' << row.key;
        }
    }
}

TEST(SharedRuns, calculatesUsageOnceForTheSameWorkAtAnotherPlace) {
    const models::Plan plan = serviceAtFourPlaces();
    const models::Facts facts = factsOf(plan);
    const auto order = models::topologicalOrder(plan);
    std::size_t calculated = 0;
    SharedRuns shared;
    for (const models::Scenario& scenario : plan.scenarios) {
        shared.startScenario();
        const auto prepared = PreparedScenario::of(plan, scenario, *order, facts, Basis::location);
        const auto runs = shared.ofWork(serving(prepared).work, {}, 256, [&](std::size_t run) {
            if (run == 0) ++calculated;
            NoRecorder nothing;
            return serving(prepared).usage(pointFactors(), nothing);
        });
        EXPECT_EQ(runs->size(), 256u);
    }
    EXPECT_EQ(calculated, 2u) << "once for three places, once for the other chip";
}

TEST(SharedRuns, calculatesAStageOnceForScenariosThatAreTheSameInIt) {
    models::Plan plan = serviceAtFourPlaces();
    plan.scenarios.push_back(plan.scenarios[1]); // "north" once more
    const models::Facts facts = factsOf(plan);
    const auto order = models::topologicalOrder(plan);
    std::size_t calculated = 0;
    SharedRuns shared;
    for (const models::Scenario& scenario : plan.scenarios) {
        shared.startScenario();
        const auto prepared = PreparedScenario::of(plan, scenario, *order, facts, Basis::location);
        const SharedRow row = shared.ofStage(*prepared.rows.front().stage, 256, [&] {
            ++calculated;
            return std::make_shared<RowRuns>(256);
        });
        EXPECT_EQ(row->infeasible.size(), 256u);
    }
    EXPECT_EQ(calculated, 4u) << "five scenarios, two of them the same";
}

TEST(SharedRuns, keepsFewRunsOnly) {
    const models::Plan plan = serviceAtFourPlaces();
    const models::Facts facts = factsOf(plan);
    const auto prepared = PreparedScenario::of(plan, plan.baseline(), *models::topologicalOrder(plan), facts, Basis::location);
    SharedRuns shared;
    const auto usageAt = [](std::size_t) -> models::Result<Usage<NoRecorder>> { return Usage<NoRecorder>{}; };
    EXPECT_TRUE(shared.ofWork(serving(prepared).work, {}, 4096, usageAt));
    EXPECT_FALSE(shared.ofWork(serving(prepared).work, {}, 4097, usageAt));
    EXPECT_FALSE(shared.ofWork(serving(prepared).work, {}, 255, usageAt));
}

} // namespace
} // namespace estimator
