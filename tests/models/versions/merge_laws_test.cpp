#include "models/files/plan_file.h"
#include "models/files/plan_json.h"
#include "models/versions/difference.h"
#include "models/versions/merge.h"
#include "models/versions/plan_parts.h"

#include <gtest/gtest.h>

#include <filesystem>

using namespace models;

namespace {

std::vector<Plan> shippedPlans() {
    std::vector<Plan> plans;
    for (const char* folder : {FOUREM_RESOURCES "/examples", FOUREM_RESOURCES "/templates", FOUREM_TEST_DATA "/plans"}) {
        for (const auto& entry : std::filesystem::directory_iterator{folder}) {
            if (entry.path().extension() != ".fourem") continue;
            if (auto loaded = readPlan(entry.path())) plans.push_back(std::move(loaded->plan));
        }
    }
    EXPECT_GT(plans.size(), 10u);
    return plans;
}

/// Both are one plan with another history; the same edits on each of them would be too friendly.
Plan changed(Plan plan) {
    plan.title += "!";
    plan.scenarios.push_back({.id = ScenarioId{"zz"}, .name = "New", .note = {}, .settings = {}, .extra = {}});
    if (!plan.stages.empty()) {
        Stage stage = *plan.stages.front();
        stage.note += " changed";
        plan.stages.front() = std::make_shared<const Stage>(std::move(stage));
    }
    return plan;
}

TEST(MergeLaws, takingApartLosesNothing) {
    for (const Plan& plan : shippedPlans()) {
        const auto again = files::planFromJson(versions::putTogether(versions::takenApart(plan)), "again");
        ASSERT_TRUE(again) << englishLine(again.error());
        EXPECT_EQ(planToText(*again), planToText(plan));
    }
}

TEST(MergeLaws, theOnlyChangedVersionWins) {
    for (const Plan& plan : shippedPlans()) {
        const Plan next = changed(plan);
        for (const Versions& versions : {Versions{&plan, next, plan}, Versions{&plan, plan, next}, Versions{&plan, next, next}}) {
            EXPECT_TRUE(conflicts(versions).empty());
            const auto result = merged(versions, {});
            ASSERT_TRUE(result) << englishLine(result.error());
            EXPECT_EQ(planToText(*result), planToText(next));
        }
    }
}

TEST(MergeLaws, oneSideInEachConflictGivesThatVersionBack) {
    const auto plans = shippedPlans();
    for (std::size_t i = 0; i + 1 < plans.size(); ++i) {
        const Plan& ours = plans[i];
        const Plan& theirs = plans[i + 1];
        const Versions versions{nullptr, ours, theirs};
        const auto result = merged(versions, std::vector(conflicts(versions).size(), Side::ours));
        ASSERT_TRUE(result) << englishLine(result.error());
        for (const Change& change : differences(ours, *result)) EXPECT_FALSE(change.before) << placeText(change.place);
    }
}

} // namespace
