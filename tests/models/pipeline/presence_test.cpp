#include "models/pipeline/presence.h"

#include "tests/models/pipeline/sample_plan.h"

using namespace models;

namespace {

/// Cloud does not train.
Plan mutedPlan() { return after(samplePlan(), SetField{cloud, train, "enabled", set(false)}); }

TEST(Presence, isEnabledUntilAScenarioSaysOtherwise) {
    const Plan plan = mutedPlan();
    EXPECT_TRUE(isEnabled(plan, plan.baseline(), train));
    EXPECT_FALSE(isEnabled(plan, *plan.scenario(cloud), train));
    EXPECT_FALSE(isEnabled(plan, plan.baseline(), StageId{"nowhere"}));
}

TEST(Presence, isInheritedFromTheBaseline) {
    const Plan plan = after(samplePlan(), SetField{{}, train, "enabled", set(false)});
    EXPECT_FALSE(isEnabled(plan, *plan.scenario(cloud), train));
}

TEST(ScenariosApart, namesThoseThatDecideOtherwise) {
    const Plan plan = after(mutedPlan(), AddScenario{"Third", {}});
    EXPECT_EQ(scenariosApart(plan, plan.baseline(), train), std::vector{cloud});
    EXPECT_EQ(scenariosApart(plan, *plan.scenario(cloud), train), (std::vector{baseline, ScenarioId{"third"}}));
    EXPECT_TRUE(scenariosApart(plan, plan.baseline(), serve).empty());
}

} // namespace
