#include "tests/models/pipeline/sample_plan.h"

using namespace models;

namespace {

TEST(SetField, putsAChoiceIntoTheBaseline) {
    const Plan plan = after(samplePlan(), SetField{{}, serve, "accelerator", set("nvidia-l4")});
    EXPECT_EQ(resolvedText(plan, baseline, serve, "accelerator"), "nvidia-l4");
    EXPECT_EQ(resolvedText(plan, cloud, serve, "accelerator"), "nvidia-l4");
    EXPECT_TRUE(plan.stage(serve)->work.empty());
}

TEST(SetField, putsWorkIntoTheStage) {
    const Plan plan = after(samplePlan(), SetField{{}, serve, "requests_per_s", set(4.0)});
    EXPECT_EQ(plan.stage(serve)->work.at("requests_per_s"), set(4.0));
    EXPECT_TRUE(plan.baseline().settings.empty());
    EXPECT_EQ(resolved(plan, cloud, serve, "requests_per_s").origin, Origin::work);
}

TEST(SetField, putsWorkOfThePlanIntoThePlan) {
    const Plan plan = after(samplePlan(), SetField{{}, planScope(), "horizon_days", set(30.0)});
    EXPECT_EQ(plan.work.at("horizon_days"), set(30.0));
}

TEST(SetField, putsAChoiceForTheWholePlanUnderPlan) {
    const Plan plan = after(samplePlan(), SetField{cloud, planScope(), "site", set("gcp/us-central1")});
    EXPECT_EQ(resolvedText(plan, cloud, planScope(), "site"), "gcp/us-central1");
    EXPECT_EQ(resolvedText(plan, baseline, planScope(), "site"), "");
}

TEST(SetField, overridesInOneScenarioOnly) {
    const Plan plan = after(samplePlan(), SetField{cloud, serve, "requests_per_s", set(9.0)});
    EXPECT_EQ(resolvedText(plan, cloud, serve, "requests_per_s"), "9");
    EXPECT_EQ(resolvedText(plan, baseline, serve, "requests_per_s"), "");
    EXPECT_EQ(resolved(plan, baseline, serve, "requests_per_s").origin, Origin::missing);
}

TEST(SetField, namesTheBaselineLikeNobody) {
    const Edit byNobody = SetField{{}, train, "tokens", set(1e9)};
    const Edit byBaseline = SetField{baseline, train, "tokens", set(1e9)};
    EXPECT_EQ(after(samplePlan(), byNobody), after(samplePlan(), byBaseline));
}

TEST(SetField, withoutSettingInheritsAgain) {
    Plan plan = after(samplePlan(), SetField{{}, serve, "accelerator", set("nvidia-l4")});
    const Plan before = after(plan, SetField{cloud, serve, "batch", set(8.0)});
    plan = after(before, SetField{cloud, serve, "accelerator", set("nvidia-t4")});
    plan = after(plan, SetField{cloud, serve, "accelerator", std::nullopt});
    EXPECT_EQ(plan, before);
}

TEST(SetField, leavesNoEmptyScopeBehind) {
    const Plan plan = after(samplePlan(), SetField{cloud, serve, "batch", set(8.0)});
    EXPECT_EQ(after(plan, SetField{cloud, serve, "batch", std::nullopt}), samplePlan());
}

TEST(SetField, replacesAnOverrideOfTheBaselineThatWouldHideTheWork) {
    Plan plan = samplePlan();
    plan.scenarios.front().settings[serve]["requests_per_s"] = set(1.0);
    plan = after(plan, SetField{{}, serve, "requests_per_s", set(2.0)});
    EXPECT_EQ(resolvedText(plan, baseline, serve, "requests_per_s"), "2");
}

TEST(SetField, keepsAutoAndClearedApart) {
    Plan plan = after(samplePlan(), SetField{{}, train, "count", set(8.0)});
    plan = after(plan, SetField{cloud, train, "count", Auto{}});
    EXPECT_EQ(resolved(plan, cloud, train, "count").setting, Setting{Auto{}});
    plan = after(plan, SetField{cloud, train, "count", Cleared{}});
    EXPECT_EQ(resolved(plan, cloud, train, "count").setting, Setting{Cleared{}});
    EXPECT_EQ(resolved(plan, cloud, train, "count").origin, Origin::own);
}

TEST(SetField, refusesWhatTheFieldDoesNotTake) {
    const Plan plan = samplePlan();
    EXPECT_EQ(refusal(plan, SetField{{}, StageId{"nobody"}, "batch", set(1.0)}), "E_UNKNOWN_STAGE");
    EXPECT_EQ(refusal(plan, SetField{ScenarioId{"nobody"}, serve, "batch", set(1.0)}), "E_UNKNOWN_SCENARIO");
    EXPECT_EQ(refusal(plan, SetField{{}, serve, "bacth", set(1.0)}), "E_UNKNOWN_FIELD");
    EXPECT_EQ(refusal(plan, SetField{{}, serve, "batch", set(0.0)}), "E_DOMAIN");
    EXPECT_EQ(refusal(plan, SetField{{}, serve, "batch", set(1.5)}), "E_BAD_VALUE");
    EXPECT_EQ(refusal(plan, SetField{{}, serve, "batch", set("many")}), "E_BAD_VALUE");
    EXPECT_EQ(refusal(plan, SetField{{}, serve, "kv_precision", set("fp7")}), "E_BAD_VALUE");
    EXPECT_EQ(refusal(plan, SetField{{}, serve, "kv_precision", Auto{}}), "E_BAD_VALUE");
}

TEST(SetField, takesAwayWhatNobodyKnows) {
    Plan plan = samplePlan();
    plan.scenarios[1].settings[StageId{"gone"}]["batch"] = set(1.0);
    plan.scenarios[1].settings[serve]["from_the_future"] = set(1.0);
    plan = after(plan, SetField{cloud, StageId{"gone"}, "batch", std::nullopt});
    plan = after(plan, SetField{cloud, serve, "from_the_future", std::nullopt});
    EXPECT_EQ(plan, samplePlan());
}

} // namespace
