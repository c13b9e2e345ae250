#include "models/files/plan_file.h"
#include "models/pipeline/resolve.h"
#include "tests/models/files/sample_files.h"

using namespace models;

namespace {

LoadedPlan migrated(const std::string& text) {
    auto loaded = planFromText(text, "v1.fourem");
    if (loaded) return *std::move(loaded);
    ADD_FAILURE() << englishLine(loaded.error());
    return {emptyPlan(""), {}};
}

std::string resolved(const Plan& plan, const char* scenario, const char* scope, const char* path) {
    const Field* field = findField(fieldsOf(plan, StageId{scope}), path);
    return settingText(resolve(plan, *plan.scenario(ScenarioId{scenario}), StageId{scope}, *field).setting);
}

TEST(V1ToV2, movesChoicesIntoTheBaseline) {
    const Plan plan = migrated(textOf(planFixture("v1_train_and_serve.fourem"))).plan;
    EXPECT_EQ(resolved(plan, "baseline", "train", "accelerator"), "nvidia-a100-sxm4-80gb");
    EXPECT_EQ(resolved(plan, "baseline", "train", "count"), "auto");
    EXPECT_EQ(resolved(plan, "baseline", "serve", "accelerator"), "nvidia-l4");
    EXPECT_EQ(resolved(plan, "baseline", "plan", "site"), "gcp/us-central1");
    EXPECT_EQ(resolved(plan, "cloud", "serve", "accelerator"), "nvidia-h100-sxm5");
    EXPECT_EQ(resolved(plan, "cloud", "train", "accelerator"), "nvidia-a100-sxm4-80gb");
}

TEST(V1ToV2, keepsWhatTheBaselineSaidItself) {
    const Plan plan = migrated(textOf(planFixture("v1_train_and_serve.fourem"))).plan;
    EXPECT_EQ(resolved(plan, "baseline", "serve", "batch"), "16");
}

TEST(V1ToV2, saysWhatItDid) {
    const auto messages = migrated(textOf(planFixture("v1_train_and_serve.fourem"))).messages;
    ASSERT_EQ(messages.size(), 1u);
    EXPECT_EQ(messages[0].code, Code::migrated);
    EXPECT_EQ(english(messages[0]), "was brought from format version 1 to 2: choices moved from the stages into the baseline scenario");
}

TEST(V1ToV2, isStableOnceSaved) {
    const LoadedPlan first = migrated(textOf(planFixture("v1_train_and_serve.fourem")));
    const std::string saved = planToText(first.plan);
    const LoadedPlan second = migrated(saved);
    EXPECT_TRUE(second.messages.empty());
    EXPECT_EQ(planToText(second.plan), saved);
    EXPECT_EQ(saved.find("choices"), std::string::npos);
}

TEST(V1ToV2, makesABaselineWhereThereIsNone) {
    const Plan plan =
        migrated(R"({"format":"fourem-plan","version":1,"stages":[{"id":"a","kind":"store","choices":{"medium":"hdd"}}]})").plan;
    ASSERT_EQ(plan.scenarios.size(), 1u);
    EXPECT_EQ(resolved(plan, "baseline", "a", "medium"), "hdd");
}

TEST(V1ToV2, leavesOddShapesToTheReader) {
    for (const char* odd : {R"("stages":5)", R"("stages":[5])", R"("stages":[{"id":5,"choices":{}}])", R"("scenarios":"x")",
                            R"("scenarios":[7])", R"("scenarios":[{"id":"s","settings":[]}],"choices":{"a":1})", R"("choices":[1])",
                            R"("scenarios":[{"id":"s","settings":{"a":[]}}],"stages":[{"id":"a","kind":"store","choices":{"b":1}}])",
                            R"("stages":[{"id":"a","kind":"store","choices":"none"}])"}) {
        const auto loaded = planFromText(std::string{R"({"format":"fourem-plan","version":1,)"} + odd + "}", "v1.fourem");
        EXPECT_FALSE(loaded) << odd;
    }
}

} // namespace
