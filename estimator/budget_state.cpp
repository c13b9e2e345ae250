#include "estimator/budget_state.h"

#include "models/core/words.h"

#include <string>

namespace estimator {
namespace {

using models::Argument;

std::optional<double> shareOf(const std::optional<double>& value, double limit) {
    return value && limit > 0.0 ? std::optional{*value / limit} : std::nullopt;
}

BudgetVerdict verdictOn(const std::optional<double>& usual, const std::optional<double>& p90, double limit) {
    if (!usual) return BudgetVerdict::unknown;
    if (*usual > limit) return BudgetVerdict::broken;
    return p90 && *p90 > limit ? BudgetVerdict::atRisk : BudgetVerdict::holds;
}

} // namespace

std::string_view key(BudgetVerdict verdict) {
    switch (verdict) {
    case BudgetVerdict::holds: return "holds";
    case BudgetVerdict::atRisk: return "at-risk";
    case BudgetVerdict::broken: return "broken";
    case BudgetVerdict::unknown: return "unknown";
    }
    return {};
}

std::optional<BudgetState> budgetState(const models::Budget& budget, const ScenarioEstimate& scenario) {
    const auto limited = metric(budget.metric);
    if (!limited || (budget.scenario && *budget.scenario != scenario.id)) return std::nullopt;
    const Measure& total = scenario.total[*limited];
    BudgetState state;
    state.metric = *limited;
    state.limit = budget.limit;
    state.usual = total.p50 ? total.p50 : total.point;
    state.p90 = total.p90;
    state.usedShare = shareOf(state.usual, budget.limit);
    state.usedShareP90 = shareOf(state.p90, budget.limit);
    state.verdict = verdictOn(state.usual, state.p90, budget.limit);
    return state;
}

std::vector<BudgetState> budgetStates(const models::Plan& plan, const ScenarioEstimate& scenario) {
    std::vector<BudgetState> states;
    for (const models::Budget& budget : plan.budgets)
        if (const auto state = budgetState(budget, scenario)) states.push_back(*state);
    return states;
}

std::optional<BudgetState> tightest(const std::vector<BudgetState>& states, Metric metric) {
    std::optional<BudgetState> lowest;
    for (const BudgetState& state : states)
        if (state.metric == metric && (!lowest || state.limit < lowest->limit)) lowest = state;
    return lowest;
}

std::optional<models::Finding> findingOf(const BudgetState& state, const models::ScenarioId& scenario) {
    const MetricInfo& row = info(state.metric);
    const auto amount = [&](double value) { return Argument{value, std::string{row.unit}}; };
    const auto finding = [&](models::Code code, double value) {
        return models::Finding{{code, {std::string{row.label}, amount(value), amount(state.limit)}}, scenario, {}, {}, {}};
    };
    switch (state.verdict) {
    case BudgetVerdict::broken: return finding(models::Code::brokenBudget, *state.usual);
    case BudgetVerdict::atRisk: return finding(models::Code::budgetAtRisk, *state.p90);
    case BudgetVerdict::holds:
    case BudgetVerdict::unknown: break;
    }
    return std::nullopt;
}

} // namespace estimator
