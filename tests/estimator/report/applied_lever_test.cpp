#include "estimator/report/applied_lever.h"

#include "models/files/plan_file.h"
#include "tests/estimator/plan_builder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace estimator {
namespace {

models::Plan example() {
    const auto loaded = models::readPlan(std::filesystem::path{FOUREM_RESOURCES} / "examples" / "chat-assistant.fourem");
    EXPECT_TRUE(loaded);
    return loaded->plan;
}

/// Of the rented machines: on own ones, the adapters take more time on one accelerator than all weights do on four.
constexpr std::size_t kCloud = 1;

std::vector<AppliedLever> levers(const models::Plan& plan) {
    const auto facts = factsFor(plan, shippedCatalogue());
    const auto estimate = estimator::estimate(plan, facts);
    EXPECT_TRUE(estimate);
    return appliedLevers(plan, facts, estimate->scenarios[kCloud], {});
}

TEST(AppliedLever, comparesWithTheDefaultOfTheField) {
    const models::Plan plan = example();
    const auto found = levers(plan);
    const auto adapters =
        std::ranges::find_if(found, [](const AppliedLever& lever) { return lever.stage.text() == "watch" && lever.field == "method"; });
    ASSERT_NE(adapters, found.end());
    EXPECT_EQ(adapters->setting, models::Setting{models::FieldValue{std::string{"lora"}}});
    EXPECT_GT(adapters->without, adapters->with);

    // The same, by hand: the stage with all weights tuned.
    const auto edited = models::apply(plan, models::SetField{models::ScenarioId{"cloud"}, adapters->stage, "method", adapters->standard});
    ASSERT_TRUE(edited);
    const auto estimate = estimator::estimate(*edited, factsFor(*edited, shippedCatalogue()));
    ASSERT_TRUE(estimate);
    const auto stage = std::ranges::find(estimate->scenarios[kCloud].stages, adapters->stage, &StageEstimate::id);
    EXPECT_DOUBLE_EQ(adapters->without, *stage->metrics[Metric::total].point);
}

TEST(AppliedLever, isNoneWhereTheDefaultHolds) {
    models::Plan plan = example();
    for (auto& [scope, settings] : plan.scenarios.front().settings) settings.erase("method");
    for (const AppliedLever& lever : levers(plan)) EXPECT_NE(lever.field, "method");
}

TEST(AppliedLever, putsTheLargestSavingFirst) {
    const auto found = levers(example());
    EXPECT_TRUE(
        std::ranges::is_sorted(found, std::ranges::greater{}, [](const AppliedLever& lever) { return lever.without - lever.with; }));
}

} // namespace
} // namespace estimator
