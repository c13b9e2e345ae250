#include "app/cli/output/check_output.h"

#include "app/cli/output/figure_text.h"
#include "app/cli/output/finding_text.h"
#include "app/cli/output/json_parts.h"
#include "app/cli/output/table.h"
#include "estimator/budget_state.h"
#include "models/units/unit_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

namespace app {
namespace {

using estimator::BudgetState;
using estimator::BudgetVerdict;

std::string scenarioOf(const Checked& checked, const models::Finding& finding) {
    const models::Scenario* scenario = finding.scenario ? checked.plan.scenario(*finding.scenario) : nullptr;
    return scenario == nullptr ? "" : scenario->name;
}

std::string wordOf(BudgetVerdict verdict) {
    switch (verdict) {
    case BudgetVerdict::holds: return "holds";
    case BudgetVerdict::atRisk: return "at risk";
    case BudgetVerdict::broken: return "broken";
    case BudgetVerdict::unknown: return "unknown";
    }
    return {};
}

Table budgetTable(const Checked& checked) {
    Table table;
    table.columns = {{"Budget"}, {"Scenario"}, {"Limit", Align::right}, {"P50", Align::right}, {"P90", Align::right}, {"Verdict"}};
    for (const estimator::ScenarioEstimate& scenario : checked.estimate.scenarios)
        for (const BudgetState& state : estimator::budgetStates(checked.plan, scenario)) {
            const estimator::Measure& total = scenario.total[state.metric];
            table.rows.push_back({std::string{estimator::info(state.metric).label}, scenario.name, figureText(state.limit, state.metric),
                                  endText(total, state.usual, state.metric), endText(total, state.p90, state.metric),
                                  wordOf(state.verdict)});
        }
    return table;
}

/// A line each, what fails the check first.
std::vector<std::string> lines(const Checked& checked, const Style& style) {
    std::vector<std::string> found;
    for (const std::vector<models::Finding>* findings : {&checked.grave, &checked.remarks})
        for (const models::Finding& finding : *findings) {
            const std::string scenario = scenarioOf(checked, finding);
            found.push_back(findingLine(finding, style) + (scenario.empty() ? "" : " (" + scenario + ")"));
        }
    return found;
}

std::string verdictText(const Checked& checked) {
    if (!checked.isOk()) return checked.grave.size() == 1 ? "1 problem" : std::to_string(checked.grave.size()) + " problems";
    const std::size_t count = checked.plan.budgets.size();
    const auto atRisk =
        std::ranges::count(checked.remarks, models::Code::budgetAtRisk, [](const auto& finding) { return finding.message.code; });
    if (atRisk > 0) return fmt::format("no budget is broken, {} at risk", atRisk);
    return std::to_string(count) + (count == 1 ? " budget holds" : " budgets hold");
}

/// Which of the figures of a draw budgets are judged by: `fourem compare` prints another one. Empty where nothing is judged.
std::string measureText(const Checked& checked) {
    const auto& scenarios = checked.estimate.scenarios;
    if (checked.plan.budgets.empty() || scenarios.empty() || !scenarios.front().draws) return {};
    return fmt::format(
        "Budgets are judged by P50, the median of {} draws, and at risk by P90. `fourem estimate` and `fourem compare` print "
        "totals with every unknown at its median, which may differ.",
        scenarios.front().draws->count);
}

} // namespace

std::string checkText(const Checked& checked, const Style& style) {
    std::string out = checked.isOk() ? "ok: " + verdictText(checked) + "\n" : "";
    for (const std::string& line : lines(checked, style)) out += line + "\n";
    if (const std::string measure = measureText(checked); !measure.empty()) out += measure + "\n";
    return out;
}

std::string checkMarkdown(const Checked& checked) {
    std::string out = "### " + markdownCell(checked.plan.title) + ": " + verdictText(checked) + "\n";
    if (const Table budgets = budgetTable(checked); !budgets.rows.empty()) out += "\n" + markdownTable(budgets);
    const std::vector<std::string> found = lines(checked, Style{false});
    if (!found.empty()) out += "\n";
    for (const std::string& line : found) out += "- " + markdownCell(line) + "\n";
    if (const std::string measure = measureText(checked); !measure.empty()) out += "\n" + measure + "\n";
    return out + "\nCatalogue " + checked.estimate.catalogueVersion + ", estimator " + std::string{estimator::kEstimatorVersion} + ".\n";
}

std::string checkJson(const Checked& checked) {
    nlohmann::ordered_json document{{"plan", checked.plan.title}, {"ok", checked.isOk()}};
    document["budgets"] = nlohmann::ordered_json::array();
    for (const estimator::ScenarioEstimate& scenario : checked.estimate.scenarios)
        for (const BudgetState& state : estimator::budgetStates(checked.plan, scenario))
            document["budgets"].push_back({{"scenario", scenario.name},
                                           {"metric", estimator::info(state.metric).key},
                                           {"unit", estimator::info(state.metric).unit},
                                           {"limit", jsonNumber(state.limit)},
                                           {"p50", jsonNumber(state.usual)},
                                           {"p90", jsonNumber(state.p90)},
                                           {"verdict", estimator::key(state.verdict)}});
    document["findings"] = toJson(checked.grave);
    document["remarks"] = toJson(checked.remarks);
    return jsonText(document);
}

} // namespace app
