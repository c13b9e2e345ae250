#include "models/pipeline/budgets.h"

#include <algorithm>
#include <utility>

namespace models {
namespace {

auto isFor(std::string_view metric, const std::optional<ScenarioId>& scenario) {
    return [metric, &scenario](const Budget& budget) { return budget.metric == metric && budget.scenario == scenario; };
}

} // namespace

std::vector<Budget> withBudget(std::vector<Budget> budgets, Budget budget) {
    const auto found = std::ranges::find_if(budgets, isFor(budget.metric, budget.scenario));
    if (found == budgets.end()) {
        budgets.push_back(std::move(budget));
        return budgets;
    }
    // Keys of a later version stay.
    found->limit = budget.limit;
    return budgets;
}

std::vector<Budget> withoutBudget(std::vector<Budget> budgets, std::string_view metric, const std::optional<ScenarioId>& scenario) {
    std::erase_if(budgets, isFor(metric, scenario));
    return budgets;
}

} // namespace models
