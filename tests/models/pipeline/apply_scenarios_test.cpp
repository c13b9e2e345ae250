#include "tests/models/pipeline/sample_plan.h"

using namespace models;

namespace {

TEST(AddScenario, differsInNothingFromTheBaseline) {
    Plan plan = after(samplePlan(), SetField{{}, serve, "batch", set(8.0)});
    plan = after(plan, AddScenario{"Clean region", {}});
    EXPECT_EQ(plan.scenarios.back().id.text(), "clean-region");
    EXPECT_TRUE(plan.scenarios.back().settings.empty());
}

TEST(AddScenario, copiesOverridesButNotWhatIsInherited) {
    Plan plan = after(samplePlan(), SetField{{}, serve, "batch", set(8.0)});
    plan = after(plan, SetField{cloud, serve, "accelerator", set("nvidia-l4")});
    plan = after(plan, AddScenario{"Copy of baseline", baseline});
    plan = after(plan, AddScenario{"Copy of cloud", cloud});
    EXPECT_TRUE(plan.scenarios[2].settings.empty());
    EXPECT_EQ(plan.scenarios[3].settings, plan.scenario(cloud)->settings);
    EXPECT_EQ(refusal(plan, AddScenario{"Copy", ScenarioId{"nobody"}}), "E_UNKNOWN_SCENARIO");
    EXPECT_EQ(refusal(plan, AddScenario{"", {}}), "E_BAD_VALUE");
}

TEST(AddScenario, hasAnIdWhateverItsName) {
    EXPECT_EQ(after(samplePlan(), AddScenario{"\u4e91", {}}).scenarios.back().id.text(), "scenario");
    EXPECT_EQ(after(samplePlan(), AddScenario{"Cloud", {}}).scenarios.back().id.text(), "cloud-2");
}

TEST(RenameScenario, keepsTheId) {
    const Plan plan = after(samplePlan(), RenameScenario{cloud, "Google"});
    EXPECT_EQ(plan.scenario(cloud)->name, "Google");
    EXPECT_EQ(refusal(plan, RenameScenario{cloud, ""}), "E_BAD_VALUE");
    EXPECT_EQ(refusal(plan, RenameScenario{ScenarioId{"nobody"}, "x"}), "E_UNKNOWN_SCENARIO");
}

TEST(RemoveScenario, takesItsBudgetsAlong) {
    Plan plan = after(samplePlan(), SetBudgets{{{"cost_usd", 5000, {}}, {"total_kgco2e", 10, cloud}}});
    plan = after(plan, RemoveScenario{cloud});
    EXPECT_EQ(plan.scenarios.size(), 1u);
    ASSERT_EQ(plan.budgets.size(), 1u);
    EXPECT_EQ(plan.budgets.front().metric, "cost_usd");
    EXPECT_EQ(refusal(plan, RemoveScenario{baseline}), "E_LAST_SCENARIO");
    EXPECT_EQ(refusal(plan, RemoveScenario{cloud}), "E_UNKNOWN_SCENARIO");
}

TEST(RemoveScenario, leavesTheOthersAsTheyWereWhenTheBaselineGoes) {
    Plan plan = after(samplePlan(), SetField{{}, serve, "batch", set(8.0)});
    plan = after(plan, AddScenario{"Third", {}});
    plan = after(plan, SetField{cloud, serve, "batch", set(16.0)});
    plan = after(plan, RemoveScenario{baseline});
    EXPECT_EQ(plan.baseline().id, cloud);
    EXPECT_EQ(resolvedText(plan, cloud, serve, "batch"), "16");
    EXPECT_EQ(resolvedText(plan, ScenarioId{"third"}, serve, "batch"), "8");
}

TEST(MoveScenario, keepsTheBaselineFirst) {
    Plan plan = after(samplePlan(), AddScenario{"Third", {}});
    plan = after(plan, MoveScenario{ScenarioId{"third"}, 1});
    EXPECT_EQ(plan.scenarios[1].id.text(), "third");
    EXPECT_EQ(plan.scenarios[2].id, cloud);
    EXPECT_EQ(refusal(plan, MoveScenario{cloud, 0}), "E_BAD_VALUE");
    EXPECT_EQ(refusal(plan, MoveScenario{baseline, 1}), "E_BAD_VALUE");
    EXPECT_EQ(refusal(plan, MoveScenario{cloud, 3}), "E_BAD_VALUE");
    EXPECT_EQ(refusal(plan, MoveScenario{ScenarioId{"nobody"}, 1}), "E_UNKNOWN_SCENARIO");
}

} // namespace
