#include "app/cli/output/estimate_output.h"
#include "app/cli/output/figure_text.h"
#include "app/cli/output/finding_text.h"
#include "app/cli/output/gap_text.h"
#include "app/cli/output/table.h"
#include "app/cli/output/text_width.h"
#include "estimator/gathered_finding.h"
#include "models/pipeline/resolve.h"
#include "models/units/unit_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace app {
namespace {

using estimator::Metric;

constexpr std::array kStageMetrics{Metric::time, Metric::energyFacility, Metric::total, Metric::waterSite, Metric::cost};

std::string planSetting(const models::Plan& plan, const models::ScenarioId& id, std::string_view path) {
    const models::Scenario* scenario = plan.scenario(id);
    const models::Field* field = models::findField(models::planFields(), path);
    if (scenario == nullptr || field == nullptr) return {};
    const models::Setting setting = models::resolve(plan, *scenario, models::planScope(), *field).setting;
    const auto number = models::numberIn(*field, setting);
    return number ? models::amountText(*number, std::string{field->unit}) : models::settingText(setting);
}

/// "location-based emissions, series lifecycle-consumption, over 365 days"
std::string conditions(const models::Plan& plan, const estimator::ScenarioEstimate& scenario) {
    return "basis " + std::string{estimator::key(scenario.basis)} + ", intensity series " + planSetting(plan, scenario.id, "series") +
           ", over " + planSetting(plan, scenario.id, "horizon_days");
}

Table stageTable(const estimator::ScenarioEstimate& scenario) {
    Table table;
    table.columns = {{"Stage"}, {"Id"}};
    for (const Metric metric : kStageMetrics) table.columns.push_back({std::string{estimator::info(metric).label}, Align::right});
    for (const estimator::StageEstimate& stage : scenario.stages) {
        if (!stage.enabled) continue;
        std::vector<std::string> row{shortened(stage.name, 32), stage.id.text()};
        for (const Metric metric : kStageMetrics) row.push_back(figureText(stage.metrics[metric], metric));
        table.rows.push_back(std::move(row));
    }
    std::vector<std::string> total{"Total", ""};
    for (const Metric metric : kStageMetrics) total.push_back(figureText(scenario.total[metric], metric));
    table.rows.push_back(std::move(total));
    table.endsWithTotal = true;
    return table;
}

std::string joined(const std::vector<models::StageId>& stages) {
    std::string ids;
    for (const models::StageId& stage : stages) ids += (ids.empty() ? "" : ", ") + stage.text();
    return ids;
}

/// All metrics; for an incomplete one the stages that it lacks.
Table totalTable(const estimator::ScenarioEstimate& scenario) {
    Table table;
    table.columns = {{"Total"}, {"Value", Align::right}, {"P10", Align::right}, {"P90", Align::right}, {"Key"}};
    const bool isDrawn = scenario.draws != nullptr;
    if (!isDrawn) table.columns.erase(table.columns.begin() + 2, table.columns.begin() + 4);
    const bool isPartial = std::ranges::any_of(scenario.total.values, &estimator::Measure::isPartial);
    if (isPartial) table.columns.push_back({"Without"});
    for (const estimator::MetricInfo& row : estimator::allMetrics()) {
        const estimator::Measure& measure = scenario.total[row.metric];
        table.rows.push_back({std::string{row.label}, figureText(measure, row.metric)});
        if (isDrawn)
            for (const auto& end : {measure.p10, measure.p90}) table.rows.back().push_back(endText(measure, end, row.metric));
        table.rows.back().push_back(std::string{row.key});
        if (isPartial) table.rows.back().push_back(joined(measure.missingStages));
    }
    return table;
}

// The hours of a day would make every line as long as themselves.
std::string shortText(const models::FieldValue& value) {
    const auto* hours = std::get_if<std::vector<double>>(&value);
    if (hours == nullptr || hours->empty()) return models::settingText(models::Setting{value});
    const auto [least, most] = std::minmax_element(hours->begin(), hours->end());
    return std::to_string(hours->size()) + " shares, " + models::roundedText(*least) + " to " + models::roundedText(*most);
}

/// Choices that were left to the estimator, and what it made of them.
Table derivedTable(const estimator::ScenarioEstimate& scenario) {
    Table table;
    table.columns = {{"Sized automatically"}, {"Value", Align::right}, {"Because"}};
    for (const estimator::StageEstimate& stage : scenario.stages)
        for (const estimator::Derived& derived : stage.derived)
            table.rows.push_back({stage.id.text() + "." + derived.field, shortText(derived.value), models::english(derived.why)});
    return table;
}

std::string disabledStages(const estimator::ScenarioEstimate& scenario) {
    std::string names;
    for (const estimator::StageEstimate& stage : scenario.stages)
        if (!stage.enabled) names += (names.empty() ? "" : ", ") + stage.name;
    return names.empty() ? names : "Not in this scenario: " + names;
}

std::string shareText(const estimator::InputEffect& effect) {
    if (!effect.total) return "-";
    const std::string share = models::roundedText(*effect.total * 100.0, 2);
    return effect.totalError ? fmt::format("{} ± {} %", share, models::roundedText(*effect.totalError * 100.0, 1)) : share + " %";
}

Table effectTable(const std::vector<estimator::InputEffect>& effects, estimator::Metric metric) {
    constexpr std::size_t kMost = 12;
    Table table;
    table.columns = {
        {"What is unknown"}, {"Of"}, {"At its P10", Align::right}, {"At its P90", Align::right}, {"Share of spread", Align::right}};
    for (const estimator::InputEffect& effect : effects) {
        if (table.rows.size() == kMost) break;
        table.rows.push_back({std::string{effect.name()}, shortened(effect.whose(), 48), shortFigureText(effect.low, metric),
                              shortFigureText(effect.high, metric), shareText(effect)});
    }
    return table;
}

constexpr std::string_view kEffectLegend = "Share: of the variance of the total, interactions included, so that they may add up to more "
                                           "than 100 %; ± is one standard error of the "
                                           "draws.";

std::string drawsText(const estimator::ScenarioEstimate& scenario) {
    if (!scenario.draws || scenario.draws->infeasibleShare <= 0.0) return {};
    return "In " + models::roundedText(scenario.draws->infeasibleShare * 100.0, 2) +
           " % of the draws the work does not fit the machines; P10 to P90 are those of the others.\n";
}

std::string versions(const estimator::Estimate& estimate) {
    return "Catalogue " + estimate.catalogueVersion + ", estimator " + std::string{estimator::kEstimatorVersion};
}

} // namespace

std::string estimateText(const models::Plan& plan, const estimator::Estimate& estimate, const Rankings& rankings, const Style& style) {
    std::string out = style.heading(onOneLine(plan.title)) + "\n" + style.faint(versions(estimate)) + "\n";
    for (const estimator::ScenarioEstimate& scenario : estimate.scenarios) {
        out +=
            "\n" + style.heading(onOneLine(scenario.name)) + "  " + style.faint("(" + onOneLine(conditions(plan, scenario)) + ")") + "\n\n";
        out += textTable(stageTable(scenario), style);
        if (const std::string disabled = disabledStages(scenario); !disabled.empty()) out += onOneLine(disabled) + "\n";
        out += "\n" + textTable(totalTable(scenario), style);
        for (const std::string& gap : gapLines(scenario)) out += onOneLine(gap) + "\n";
        out += drawsText(scenario);
        if (const auto ranking = rankings.find(scenario.id); ranking != rankings.end())
            out +=
                "\n" + style.heading(std::string{"What matters most for: "} + std::string{estimator::info(ranking->second.metric).label}) +
                "\n" + textTable(effectTable(ranking->second.effects, ranking->second.metric), style) + style.faint(kEffectLegend) + "\n";
        if (const Table sizes = derivedTable(scenario); !sizes.rows.empty()) out += "\n" + textTable(sizes, style);
    }
    const auto findings = estimator::gatherFindings(estimate, {});
    if (!findings.empty()) out += "\n" + style.heading("Findings") + "\n" + findingLines(findings, estimate, style);
    return out;
}

std::string estimateMarkdown(const models::Plan& plan, const estimator::Estimate& estimate, const Rankings& rankings) {
    std::string out = "# " + markdownCell(plan.title) + "\n\n" + versions(estimate) + ".\n";
    for (const estimator::ScenarioEstimate& scenario : estimate.scenarios) {
        out += "\n## " + markdownCell(scenario.name) + "\n\n" + markdownCell(conditions(plan, scenario)) + "\n\n";
        out += markdownTable(stageTable(scenario));
        if (const std::string disabled = disabledStages(scenario); !disabled.empty()) out += "\n" + markdownCell(disabled) + "\n";
        out += "\n" + markdownTable(totalTable(scenario));
        for (const std::string& gap : gapLines(scenario)) out += "\n" + markdownCell(gap) + "\n";
        if (const std::string note = drawsText(scenario); !note.empty()) out += "\n" + note;
        if (const auto ranking = rankings.find(scenario.id); ranking != rankings.end())
            out += "\n### What matters most for: " + std::string{estimator::info(ranking->second.metric).label} + "\n\n" +
                   markdownTable(effectTable(ranking->second.effects, ranking->second.metric)) + "\n" + std::string{kEffectLegend} + "\n";
        if (const Table sizes = derivedTable(scenario); !sizes.rows.empty()) out += "\n" + markdownTable(sizes);
    }
    const auto findings = estimator::gatherFindings(estimate, {});
    if (!findings.empty()) out += "\n## Findings\n\n" + findingList(findings, estimate);
    return out;
}

} // namespace app
