#include "models/pipeline/common_fields.h"

#include "tests/models/pipeline/sample_plan.h"

#include <algorithm>

using namespace models;

namespace {

bool isCommon(std::vector<StageId> scopes, std::string_view path) {
    const auto common = commonFields(samplePlan(), scopes);
    return std::ranges::any_of(common, [path](const Field* field) { return field->path == path; });
}

TEST(CommonFields, areThoseThatEveryStageHas) {
    EXPECT_TRUE(isCommon({train, serve}, "accelerator"));
    EXPECT_TRUE(isCommon({train, serve}, "site"));
    EXPECT_TRUE(isCommon({train}, "epochs"));
    EXPECT_FALSE(isCommon({train, serve}, "epochs"));
    EXPECT_FALSE(isCommon({serve, train}, "tpot_ms"));
}

TEST(CommonFields, keepTheOrderOfTheFirst) {
    const Plan plan = samplePlan();
    const std::vector alone{train};
    const auto common = commonFields(plan, alone);
    ASSERT_EQ(common.size(), fieldsOf(plan, train).size());
    for (std::size_t i = 0; i < common.size(); ++i) EXPECT_EQ(common[i], &fieldsOf(plan, train)[i]);
}

TEST(CommonFields, ofNothingAreNone) {
    EXPECT_TRUE(commonFields(samplePlan(), {}).empty());
    const std::vector unknown{train, StageId{"nobody"}};
    EXPECT_TRUE(commonFields(samplePlan(), unknown).empty());
}

} // namespace
