#include "tests/models/pipeline/sample_plan.h"

using namespace models;

namespace {

Plan chosenPlan() {
    Plan plan = samplePlan();
    plan = after(plan, SetField{{}, serve, "accelerator", set("nvidia-l4")});
    plan = after(plan, SetField{cloud, serve, "site", set("gcp/us-central1")});
    plan = after(plan, SetField{{}, serve, "requests_per_s", set(2.0)});
    plan = after(plan, SetField{{}, serve, "repeats", set(3.0)});
    return after(plan, SetField{{}, serve, "autoscaling", set(false)});
}

TEST(ReplaceStage, keepsPlaceIdAndLinks) {
    const Plan before = chosenPlan();
    const Plan plan = after(before, ReplaceStage{serve, StageKind::inferBatch, "Batch"});
    const Stage* stage = plan.stage(serve);
    ASSERT_NE(stage, nullptr);
    EXPECT_EQ(stage->kind, StageKind::inferBatch);
    EXPECT_EQ(stage->name, "Batch");
    EXPECT_EQ(stage->position, before.stage(serve)->position);
    EXPECT_EQ(plan.links, before.links);
}

TEST(ReplaceStage, keepsValuesThatBothKindsKnow) {
    const Plan plan = after(chosenPlan(), ReplaceStage{serve, StageKind::inferBatch, {}});
    EXPECT_EQ(plan.stage(serve)->name, "Serve");
    EXPECT_EQ(plan.stage(serve)->work, (Settings{{"repeats", set(3.0)}})); // a batch has no requests a second
    EXPECT_EQ(resolvedText(plan, baseline, serve, "accelerator"), "nvidia-l4");
    EXPECT_EQ(resolvedText(plan, cloud, serve, "site"), "gcp/us-central1");
    EXPECT_FALSE(plan.baseline().settings.at(serve).contains("autoscaling"));
}

TEST(ReplaceStage, dropsLinksThatNoLongerFit) {
    // An evaluation takes the model, but a managed solution does not.
    const Plan evaluated = after(samplePlan(), ReplaceStage{serve, StageKind::evaluate, {}});
    EXPECT_EQ(evaluated.links.size(), 2u);
    const Plan managed = after(samplePlan(), ReplaceStage{serve, StageKind::managedSolution, {}});
    ASSERT_EQ(managed.links.size(), 1u);
    EXPECT_EQ(managed.links.front().to, train);
}

TEST(ReplaceStage, refusesUnknownStagesAndBlankNames) {
    EXPECT_EQ(refusal(samplePlan(), ReplaceStage{StageId{"nobody"}, StageKind::store, {}}), "E_UNKNOWN_STAGE");
    EXPECT_EQ(refusal(samplePlan(), ReplaceStage{serve, StageKind::store, " "}), "E_BAD_VALUE");
}

} // namespace
