#include "tests/models/pipeline/sample_plan.h"

using namespace models;

namespace {

/// The sample plan; cloud serves on an L4 and is locked.
Plan lockedPlan() {
    Plan plan = after(samplePlan(), SetField{cloud, serve, "accelerator", set("nvidia-l4")});
    return after(plan, MarkScenario{cloud, {}, true});
}

TEST(LockedScenario, refusesEveryEditOfItsChoices) {
    const Plan plan = lockedPlan();
    EXPECT_EQ(refusal(plan, SetField{cloud, serve, "accelerator", set("nvidia-a10g")}), "E_LOCKED_SCENARIO");
    EXPECT_EQ(refusal(plan, SetField{cloud, serve, "accelerator", std::nullopt}), "E_LOCKED_SCENARIO");
    EXPECT_EQ(refusal(plan, SetField{cloud, serve, "requests_per_s", set(10.0)}), "E_LOCKED_SCENARIO"); // work of its own
    EXPECT_EQ(refusal(plan, SetField{cloud, planScope(), "site", set("gcp/us-central1")}), "E_LOCKED_SCENARIO");
}

TEST(LockedScenario, keepsItsChoicesWhenStagesGoOrBecomeOthers) {
    const Plan plan = lockedPlan();
    EXPECT_EQ(refusal(plan, RemoveStages{{serve}, false}), "E_LOCKED_SCENARIO");
    EXPECT_EQ(refusal(plan, ReplaceStage{serve, StageKind::store, {}}), "E_LOCKED_SCENARIO"); // storage has no accelerator
    EXPECT_EQ(refusal(plan, RemoveStages{{prepare}, false}), "applied");                      // it chose nothing for that one
}

TEST(LockedScenario, isNamedWithWhatToDo) {
    const auto refused = apply(lockedPlan(), SetField{cloud, serve, "batch", set(8.0)});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().where, "cloud");
    EXPECT_NE(englishLine(refused.error()).find("Cloud"), std::string::npos) << englishLine(refused.error());
}

TEST(LockedScenario, staysInThePlan) {
    EXPECT_EQ(refusal(lockedPlan(), RemoveScenario{cloud}), "E_LOCKED_SCENARIO");
    EXPECT_EQ(refusal(after(lockedPlan(), MarkScenario{cloud, {}, false}), RemoveScenario{cloud}), "applied");
}

TEST(LockedScenario, mayGetAnotherNameColourAndPlace) {
    Plan plan = after(lockedPlan(), AddScenario{"Third", {}});
    EXPECT_EQ(refusal(plan, RenameScenario{cloud, "Google"}), "applied");
    EXPECT_EQ(refusal(plan, MarkScenario{cloud, "3", true}), "applied");
    EXPECT_EQ(refusal(plan, MoveScenario{cloud, 2}), "applied");
    EXPECT_EQ(refusal(plan, AddScenario{"Copy", cloud}), "applied");
}

TEST(LockedScenario, leavesTheOthersFree) {
    const Plan plan = lockedPlan();
    EXPECT_EQ(refusal(plan, SetField{{}, serve, "accelerator", set("nvidia-a10g")}), "applied");
    EXPECT_EQ(refusal(plan, SetField{{}, serve, "requests_per_s", set(10.0)}), "applied"); // work of all
}

TEST(LockedBaseline, refusesChoicesButNotTheWorkOfAll) {
    const Plan plan = after(samplePlan(), MarkScenario{baseline, {}, true});
    EXPECT_EQ(refusal(plan, SetField{{}, serve, "batch", set(8.0)}), "E_LOCKED_SCENARIO");
    EXPECT_EQ(refusal(plan, SetField{baseline, serve, "batch", set(8.0)}), "E_LOCKED_SCENARIO");
    EXPECT_EQ(refusal(plan, SetField{{}, serve, "requests_per_s", set(10.0)}), "applied");
    EXPECT_EQ(refusal(plan, SetField{cloud, serve, "batch", set(8.0)}), "applied");
}

TEST(LockedBaseline, takesStagesThatBringChoices) {
    const Plan plan = after(samplePlan(), MarkScenario{baseline, {}, true});
    const Plan grown = after(plan, AddStage{stageOf(StageKind::evaluate, "Check"), {}, {{"accelerator", set("nvidia-l4")}}});
    EXPECT_EQ(resolvedText(grown, baseline, StageId{"check"}, "accelerator"), "nvidia-l4");
    EXPECT_EQ(refusal(grown, SetField{{}, StageId{"check"}, "accelerator", set("nvidia-a10g")}), "E_LOCKED_SCENARIO");
}

TEST(LockedScenario, resolvesToTheSameAsAnotherBecomesTheBaseline) {
    const Plan plan = after(after(lockedPlan(), SetField{{}, serve, "batch", set(8.0)}), AddScenario{"Third", {}});
    const Plan turned = after(after(plan, SetField{ScenarioId{"third"}, serve, "batch", set(16.0)}), MakeBaseline{ScenarioId{"third"}});
    EXPECT_EQ(resolvedText(turned, cloud, serve, "batch"), "8");
    EXPECT_EQ(resolvedText(turned, cloud, serve, "accelerator"), "nvidia-l4");
}

TEST(LockedScenario, isCheckedStepByStepInACompound) {
    const Plan plan = lockedPlan();
    const SetField edit{cloud, serve, "batch", set(8.0)};
    EXPECT_EQ(refusal(plan, Compound{{edit}}), "E_LOCKED_SCENARIO");
    EXPECT_EQ(refusal(plan, Compound{{MarkScenario{cloud, {}, false}, edit, MarkScenario{cloud, {}, true}}}), "applied");
}

} // namespace
