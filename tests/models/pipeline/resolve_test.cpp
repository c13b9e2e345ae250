#include "tests/models/pipeline/sample_plan.h"

using namespace models;

namespace {

TEST(Resolve, takesTheScenariosOwnFirst) {
    Plan plan = after(samplePlan(), SetField{{}, serve, "batch", set(8.0)});
    EXPECT_EQ(resolved(plan, cloud, serve, "batch").origin, Origin::baseline);
    EXPECT_EQ(resolved(plan, baseline, serve, "batch").origin, Origin::own);
    plan = after(plan, SetField{cloud, serve, "batch", set(16.0)});
    EXPECT_EQ(resolved(plan, cloud, serve, "batch").origin, Origin::own);
    EXPECT_EQ(resolvedText(plan, cloud, serve, "batch"), "16");
    EXPECT_EQ(resolvedText(plan, baseline, serve, "batch"), "8");
}

TEST(Resolve, fallsBackToTheDefault) {
    const Resolved precision = resolved(samplePlan(), cloud, serve, "kv_precision");
    EXPECT_EQ(precision.setting, set("bf16"));
    EXPECT_EQ(precision.origin, Origin::standard);
}

TEST(Resolve, saysWhatIsMissing) {
    const Resolved load = resolved(samplePlan(), baseline, serve, "requests_per_s");
    EXPECT_EQ(load.setting, Setting{Cleared{}});
    EXPECT_EQ(load.origin, Origin::missing);
}

TEST(Resolve, doesNotInheritWorkFromAnOverrideOfTheBaseline) {
    Plan plan = after(samplePlan(), SetField{{}, serve, "requests_per_s", set(2.0)});
    plan.scenarios.front().settings[serve]["requests_per_s"] = set(5.0);
    EXPECT_EQ(resolvedText(plan, baseline, serve, "requests_per_s"), "5");
    EXPECT_EQ(resolvedText(plan, cloud, serve, "requests_per_s"), "2");
}

TEST(FieldsOf, knowsStagesAndThePlan) {
    const Plan plan = samplePlan();
    EXPECT_EQ(fieldsOf(plan, planScope()).data(), planFields().data());
    EXPECT_EQ(fieldsOf(plan, serve).data(), fieldsOf(StageKind::serveOnline).data());
    EXPECT_TRUE(fieldsOf(plan, StageId{"nobody"}).empty());
}

} // namespace
