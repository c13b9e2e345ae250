#include "app/cli/output/compare_output.h"
#include "app/cli/output/figure_text.h"
#include "app/cli/output/finding_text.h"
#include "app/cli/output/table.h"
#include "app/cli/output/text_width.h"
#include "estimator/gathered_finding.h"
#include "models/units/unit_text.h"

namespace app {
namespace {

constexpr const char* kNothing = "–";
constexpr std::size_t kWidestChoice = 36;

std::string basisOf(const estimator::Estimate& estimate) {
    const auto& scenarios = estimate.scenarios;
    return scenarios.empty() ? "" : "Total emissions on basis " + std::string{estimator::key(scenarios.front().basis)};
}

Table totalTable(const estimator::Estimate& estimate) {
    Table table;
    table.columns = {{"Total"}};
    for (const auto& scenario : estimate.scenarios) table.columns.push_back({scenario.name, Align::right});
    for (const estimator::MetricInfo& row : estimator::allMetrics()) {
        std::vector<std::string> cells{std::string{row.label}};
        for (const auto& scenario : estimate.scenarios) cells.push_back(figureText(scenario.total[row.metric], row.metric));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

/// "-4.1 MWh, 1.3×": the second number says how many times better.
std::string differenceText(const estimator::Difference& difference, estimator::Metric metric) {
    if (!difference.delta) return kNothing;
    if (*difference.delta == 0.0) return "same";
    const std::string delta = signedText(*difference.delta, metric);
    return difference.ratio ? delta + ", " + models::roundedText(*difference.ratio) + "×" : delta;
}

Table differenceTable(const estimator::Comparison& comparison) {
    Table table;
    table.columns = {{"Against " + comparison.scenarios.front().name}};
    for (const auto& scenario : comparison.scenarios)
        if (&scenario != &comparison.scenarios.front()) table.columns.push_back({scenario.name, Align::right});
    for (const estimator::MetricInfo& row : estimator::allMetrics()) {
        std::vector<std::string> cells{std::string{row.label}};
        for (std::size_t i = 1; i < comparison.scenarios.size(); ++i)
            cells.push_back(differenceText(comparison.scenarios[i].metrics[row.metric], row.metric));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table choiceTable(const estimator::Comparison& comparison) {
    Table table;
    table.columns = {{"Differs in"}};
    for (const auto& scenario : comparison.scenarios) table.columns.push_back({scenario.name});
    for (const estimator::ComparedChoice& choice : comparison.choices) {
        std::vector<std::string> cells{choice.scope.text() + "." + choice.field};
        for (const std::string& text : choice.texts) cells.push_back(text.empty() ? kNothing : shortened(text, kWidestChoice));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::vector<Table> tablesOf(const estimator::Estimate& estimate, const estimator::Comparison& comparison) {
    std::vector<Table> tables{totalTable(estimate)};
    if (comparison.scenarios.size() > 1) tables.push_back(differenceTable(comparison));
    if (!comparison.choices.empty()) tables.push_back(choiceTable(comparison));
    return tables;
}

/// Whether figures may be set against each other at all.
std::string workText(const estimator::Comparison& comparison) {
    std::string names;
    for (const auto& scenario : comparison.scenarios)
        if (!scenario.sameWork()) names += (names.empty() ? "" : ", ") + scenario.name;
    if (comparison.scenarios.size() < 2) return "The plan has one scenario only: there is nothing to compare it with.";
    if (names.empty()) return "All scenarios do the same work. n× means: so many times less than the baseline.";
    return "Not the same work as the baseline: " + names + ". Compare per functional unit.";
}

} // namespace

std::string compareText(const models::Plan& plan, const estimator::Estimate& estimate, const estimator::Comparison& comparison,
                        const Style& style) {
    std::string out = style.heading(onOneLine(plan.title)) + "\n";
    out += style.faint("Catalogue " + estimate.catalogueVersion + ". " + basisOf(estimate)) + "\n";
    out += onOneLine(workText(comparison)) + "\n";
    for (const Table& table : tablesOf(estimate, comparison)) out += "\n" + textTable(table, style);
    const auto findings = estimator::gatherFindings(estimate, comparison);
    if (!findings.empty()) out += "\n" + style.heading("Findings") + "\n" + findingLines(findings, estimate, style);
    return out;
}

std::string compareMarkdown(const models::Plan& plan, const estimator::Estimate& estimate, const estimator::Comparison& comparison) {
    std::string out = "# " + markdownCell(plan.title) + "\n\nCatalogue " + estimate.catalogueVersion + ". " + basisOf(estimate) + ". " +
                      markdownCell(workText(comparison)) + "\n";
    for (const Table& table : tablesOf(estimate, comparison)) out += "\n" + markdownTable(table);
    const auto findings = estimator::gatherFindings(estimate, comparison);
    if (!findings.empty()) out += "\n## Findings\n\n" + findingList(findings, estimate);
    return out;
}

} // namespace app
