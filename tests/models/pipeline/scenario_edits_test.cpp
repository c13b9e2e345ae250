#include "models/pipeline/scenario_edits.h"

#include "tests/models/pipeline/sample_plan.h"

using namespace models;

namespace {

const ScenarioId third{"third"};

/// Batches: 8 in the baseline, 16 in cloud, 32 in the third.
Plan batches() {
    Plan plan = after(samplePlan(), SetField{{}, serve, "batch", set(8.0)});
    plan = after(plan, AddScenario{"Third", {}});
    plan = after(plan, SetField{cloud, serve, "batch", set(16.0)});
    return after(plan, SetField{third, serve, "batch", set(32.0)});
}

std::string batch(const Plan& plan, const ScenarioId& scenario) { return resolvedText(plan, scenario, serve, "batch"); }

bool inherits(const Plan& plan, const ScenarioId& scenario) { return resolved(plan, scenario, serve, "batch").origin == Origin::baseline; }

/// The plan after an edit that there must be.
Plan done(const Plan& plan, const std::optional<Edit>& edit) {
    if (edit) return after(plan, *edit);
    ADD_FAILURE() << "no edit";
    return plan;
}

const Scenario& in(const Plan& plan, const ScenarioId& id) { return *plan.scenario(id); }

TEST(AppliedToAll, letsTheBaselineNameItAndTheOthersInherit) {
    const Plan plan = done(batches(), appliedToAll(batches(), in(batches(), cloud), {serve}, "batch"));
    EXPECT_EQ(batch(plan, baseline), "16");
    EXPECT_EQ(batch(plan, third), "16");
    EXPECT_TRUE(inherits(plan, cloud));
    EXPECT_TRUE(inherits(plan, third));
}

TEST(AppliedToAll, takesOverridesAwayWhenTheBaselineIsApplied) {
    const Plan plan = done(batches(), appliedToAll(batches(), batches().baseline(), {serve}, "batch"));
    EXPECT_EQ(batch(plan, cloud), "8");
    EXPECT_TRUE(inherits(plan, third));
}

TEST(AppliedToAll, goesAroundLockedScenarios) {
    const Plan plan = after(batches(), MarkScenario{third, {}, true});
    const Plan applied = done(plan, appliedToAll(plan, in(plan, cloud), {serve}, "batch"));
    EXPECT_EQ(batch(applied, baseline), "16");
    EXPECT_EQ(batch(applied, third), "32");
}

TEST(AppliedToAll, namesItEverywhereWhileTheBaselineIsLocked) {
    const Plan plan = after(batches(), MarkScenario{baseline, {}, true});
    const Plan applied = done(plan, appliedToAll(plan, in(plan, cloud), {serve}, "batch"));
    EXPECT_EQ(batch(applied, baseline), "8");
    EXPECT_EQ(batch(applied, cloud), "16");
    EXPECT_EQ(batch(applied, third), "16");
    const Plan back = done(applied, appliedToAll(applied, applied.baseline(), {serve}, "batch"));
    EXPECT_TRUE(inherits(back, third));
}

TEST(AppliedToAll, makesWorkTheSameAgain) {
    const Plan plan = after(samplePlan(), SetField{cloud, serve, "requests_per_s", set(20.0)});
    const Plan applied = done(plan, appliedToAll(plan, in(plan, cloud), {serve}, "requests_per_s"));
    EXPECT_EQ(resolvedText(applied, baseline, serve, "requests_per_s"), "20");
    EXPECT_EQ(resolved(applied, cloud, serve, "requests_per_s").origin, Origin::work);
}

TEST(AppliedToAll, isNothingWhereAllAgreeOrNobodyKnowsTheField) {
    const Plan plan = samplePlan();
    EXPECT_FALSE(appliedToAll(plan, in(plan, cloud), {serve}, "batch"));
    EXPECT_FALSE(appliedToAll(plan, in(plan, cloud), {serve}, "no_such_field"));
}

TEST(AppliedToAll, goesToSeveralStagesAsOneEdit) {
    Plan plan = after(samplePlan(), SetField{cloud, serve, "site", set("gcp/us-central1")});
    plan = after(plan, SetField{cloud, train, "site", set("gcp/us-central1")});
    const Plan applied = done(plan, appliedToAll(plan, in(plan, cloud), {serve, train}, "site"));
    EXPECT_EQ(resolvedText(applied, baseline, serve, "site"), "gcp/us-central1");
    EXPECT_EQ(resolvedText(applied, baseline, train, "site"), "gcp/us-central1");
}

TEST(Promoted, changesTheBaselineAndLeavesOverridesOfOthers) {
    const Plan plan = done(batches(), promoted(batches(), in(batches(), cloud), {serve}, "batch"));
    EXPECT_EQ(batch(plan, baseline), "16");
    EXPECT_TRUE(inherits(plan, cloud));
    EXPECT_EQ(batch(plan, third), "32");
}

TEST(Promoted, isNothingForTheBaselineForWhatIsInheritedAndUnderALock) {
    const Plan plan = batches();
    EXPECT_FALSE(promoted(plan, plan.baseline(), {serve}, "batch"));
    EXPECT_FALSE(promoted(plan, in(plan, cloud), {serve}, "accelerator"));
    const Plan locked = after(plan, MarkScenario{baseline, {}, true});
    EXPECT_FALSE(promoted(locked, in(locked, cloud), {serve}, "batch"));
}

TEST(DifferencesCopied, overwritesWhatBothNameAndKeepsTheRest) {
    Plan plan = after(batches(), SetField{third, train, "site", set("gcp/us-central1")});
    plan = done(plan, differencesCopied(plan, in(plan, cloud), third));
    EXPECT_EQ(batch(plan, third), "16");
    EXPECT_EQ(resolvedText(plan, third, train, "site"), "gcp/us-central1");
    EXPECT_EQ(batch(plan, cloud), "16");
}

TEST(DifferencesCopied, mayGoToTheBaseline) {
    const Plan plan = done(batches(), differencesCopied(batches(), in(batches(), cloud), baseline));
    EXPECT_EQ(batch(plan, baseline), "16");
}

TEST(DifferencesCopied, isNothingFromTheBaselineToItselfOrIntoALock) {
    const Plan plan = batches();
    EXPECT_FALSE(differencesCopied(plan, plan.baseline(), third));
    EXPECT_FALSE(differencesCopied(plan, in(plan, cloud), cloud));
    EXPECT_FALSE(differencesCopied(plan, in(plan, cloud), ScenarioId{"nobody"}));
    const Plan locked = after(plan, MarkScenario{third, {}, true});
    EXPECT_FALSE(differencesCopied(locked, in(locked, cloud), third));
}

TEST(DifferencesCopied, leavesOutFieldsOfALaterVersion) {
    Plan plan = batches();
    plan.scenarios[1].settings[serve]["invented_later"] = set(1.0);
    const Plan copied = done(plan, differencesCopied(plan, in(plan, cloud), third));
    EXPECT_FALSE(in(copied, third).settings.at(serve).contains("invented_later"));
}

TEST(ScenarioEdits, areOneStepToUndo) {
    const auto edit = appliedToAll(batches(), in(batches(), cloud), {serve}, "batch");
    ASSERT_TRUE(edit);
    EXPECT_TRUE(std::holds_alternative<Compound>(edit->asVariant()));
}

} // namespace
