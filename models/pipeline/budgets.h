#pragma once

#include "models/pipeline/plan.h"

#include <optional>
#include <string_view>
#include <vector>

/// The budgets of a plan, one for each metric and scenario at most.
namespace models {

/// With this one instead of that of the same metric and scenario, or added at the end.
[[nodiscard]] std::vector<Budget> withBudget(std::vector<Budget> budgets, Budget budget);

[[nodiscard]] std::vector<Budget> withoutBudget(std::vector<Budget> budgets, std::string_view metric,
                                                const std::optional<ScenarioId>& scenario);

} // namespace models
