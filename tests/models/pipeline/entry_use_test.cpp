#include "models/pipeline/entry_use.h"

#include "tests/models/pipeline/sample_plan.h"

namespace models {
namespace {

TEST(EntryUse, isWhereAScenarioNamesTheEntry) {
    Plan plan = after(samplePlan(), SetField{cloud, serve, "accelerator", set("nvidia-l4")});
    const auto use = firstUse(plan, EntryKind::accelerator, "nvidia-l4");
    ASSERT_TRUE(use);
    EXPECT_EQ(use->scenario, cloud);
    EXPECT_EQ(use->scope, serve);
    EXPECT_EQ(use->path, "accelerator");
    plan = after(plan, SetField{{}, planScope(), "accelerator", set("nvidia-l4")});
    EXPECT_EQ(firstUse(plan, EntryKind::accelerator, "nvidia-l4")->scenario, baseline);
    EXPECT_EQ(firstUse(plan, EntryKind::accelerator, "nvidia-l4")->scope, planScope());
}

TEST(EntryUse, isNowhereForAnotherEntryOrAnotherKind) {
    const Plan plan = after(samplePlan(), SetField{{}, serve, "accelerator", set("nvidia-l4")});
    EXPECT_FALSE(firstUse(plan, EntryKind::accelerator, "nvidia-t4"));
    EXPECT_FALSE(firstUse(plan, EntryKind::model, "nvidia-l4"));
}

} // namespace
} // namespace models
