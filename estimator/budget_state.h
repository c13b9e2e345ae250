#pragma once

#include "estimator/estimate.h"

#include <optional>
#include <vector>

namespace estimator {

enum class BudgetVerdict {
    holds,
    atRisk,  ///< P50 is within the limit, P90 is not
    broken,  ///< P50 is over the limit; without draws the point
    unknown, ///< the figure is not known as a whole
};
[[nodiscard]] std::string_view key(BudgetVerdict verdict); ///< "holds", "at-risk", "broken", "unknown": in JSON

/// How a scenario stands to one budget.
struct BudgetState {
    Metric metric = Metric::total;
    double limit = 0.0;          ///< in the metric's unit
    std::optional<double> usual; ///< P50 of the total; without draws the point
    std::optional<double> p90;
    std::optional<double> usedShare, usedShareP90; ///< of the limit; none for a limit of 0
    BudgetVerdict verdict = BudgetVerdict::unknown;
};

/// None where the budget is another scenario's, or of a metric that nobody knows.
[[nodiscard]] std::optional<BudgetState> budgetState(const models::Budget& budget, const ScenarioEstimate& scenario);

/// The budgets that apply to a scenario, in the plan's order.
[[nodiscard]] std::vector<BudgetState> budgetStates(const models::Plan& plan, const ScenarioEstimate& scenario);

/// Of several budgets of the metric, that with the lowest limit; none without.
[[nodiscard]] std::optional<BudgetState> tightest(const std::vector<BudgetState>& states, Metric metric);

/// A broken budget, or one at risk, as a finding; none while it holds or is unknown.
[[nodiscard]] std::optional<models::Finding> findingOf(const BudgetState& state, const models::ScenarioId& scenario);

} // namespace estimator
