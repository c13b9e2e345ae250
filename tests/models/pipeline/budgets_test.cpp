#include "models/pipeline/budgets.h"

#include <gtest/gtest.h>

using namespace models;

namespace {

const ScenarioId cloud{"cloud"};

std::vector<Budget> sample() { return {{"cost_usd", 5000, {}}, {"cost_usd", 3000, cloud}, {"total_kgco2e", 10, {}}}; }

TEST(WithBudget, replacesThatOfTheSameMetricAndScenario) {
    const auto budgets = withBudget(sample(), {"cost_usd", 2000, cloud});
    ASSERT_EQ(budgets.size(), 3u);
    EXPECT_EQ(budgets[0].limit, 5000);
    EXPECT_EQ(budgets[1].limit, 2000);
}

TEST(WithBudget, addsWhereThereIsNone) {
    const auto budgets = withBudget(sample(), {"total_kgco2e", 4, cloud});
    ASSERT_EQ(budgets.size(), 4u);
    EXPECT_EQ(budgets.back().scenario, cloud);
}

TEST(WithBudget, keepsKeysOfALaterVersion) {
    auto budgets = sample();
    budgets[2].extra["owner"] = "\"team\"";
    EXPECT_EQ(withBudget(budgets, {"total_kgco2e", 12, {}})[2].extra.at("owner"), "\"team\"");
}

TEST(WithoutBudget, takesOnlyThatOne) {
    const auto budgets = withoutBudget(sample(), "cost_usd", std::nullopt);
    ASSERT_EQ(budgets.size(), 2u);
    EXPECT_EQ(budgets[0].scenario, cloud);
    EXPECT_EQ(withoutBudget(sample(), "water_site_l", std::nullopt).size(), 3u);
}

} // namespace
