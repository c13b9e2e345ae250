#include "estimator/precision.h"
#include "estimator/report.h"
#include "models/units/unit_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace estimator {
namespace {

/// One line, and no character that would end a table cell.
std::string cell(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '|') result += "\\|";
        else if (c == '\n' || c == '\r') result += ' ';
        else result += c;
    }
    return result;
}

std::string row(const std::vector<std::string>& cells) {
    std::string text = "|";
    for (const std::string& each : cells) text += " " + cell(each) + " |";
    return text + "\n";
}

std::string head(const std::vector<std::string>& cells) {
    std::string text = row(cells) + "|";
    for (std::size_t i = 0; i < cells.size(); ++i) text += i == 0 ? "---|" : "---:|";
    return text + "\n";
}

std::string figure(const Measure& measure) {
    if (!measure.point) return measure.isPartial() ? "incomplete" : "–";
    return models::roundedText(*measure.point, significantDigits(measure));
}

std::string heading(Metric metric) { return fmt::format("{} ({})", info(metric).label, info(metric).unit); }

std::string_view nameOf(const Report& report, const models::ScenarioId& id) {
    const auto& scenarios = report.estimate.scenarios;
    const auto found =
        std::find_if(scenarios.begin(), scenarios.end(), [&](const ScenarioEstimate& scenario) { return scenario.id == id; });
    return found == scenarios.end() ? std::string_view{id.text()} : std::string_view{found->name};
}

std::string names(const Report& report, const std::vector<models::ScenarioId>& ids, bool everywhere) {
    if (everywhere) return "all";
    std::string text;
    for (const models::ScenarioId& id : ids) text += (text.empty() ? "" : ", ") + std::string{nameOf(report, id)};
    return text;
}

void writeConditions(std::string& out, const Report& report) {
    for (const ReportCondition& condition : report.conditions) {
        std::string texts;
        for (const std::string& text : condition.texts) texts += (texts.empty() ? "" : " / ") + text;
        out += fmt::format("- {}: {}\n", condition.field, texts);
    }
    out += "\n";
}

void writeComparison(std::string& out, const Report& report) {
    out += "## Comparison\n\n";
    std::vector<std::string> titles{""};
    for (const ScenarioEstimate& scenario : report.estimate.scenarios) titles.push_back(scenario.name);
    out += head(titles);
    for (const MetricInfo& metric : allMetrics()) {
        std::vector<std::string> cells{heading(metric.metric)};
        for (const ScenarioEstimate& scenario : report.estimate.scenarios) cells.push_back(figure(scenario.total[metric.metric]));
        out += row(cells);
    }
    for (const ComparedChoice& choice : report.comparison.choices) {
        std::vector<std::string> cells{choice.scope.text() + "." + choice.field};
        for (const std::string& text : choice.texts) cells.push_back(text.empty() ? "–" : text);
        out += row(cells);
    }
    out += "\n";
}

void writeStages(std::string& out, const ScenarioEstimate& scenario, std::string_view planFile) {
    out += fmt::format("## {}\n\nEmissions on the {} basis. Any figure: `{}` with `--stage ID`.\n\n", scenario.name, key(scenario.basis),
                       explainCommand(planFile, Metric::total, scenario.id));
    std::vector<std::string> titles{"Stage", "Id"};
    for (const Metric metric : reportMetrics()) titles.push_back(heading(metric));
    out += head(titles);
    for (const StageEstimate& stage : scenario.stages) {
        if (!stage.enabled) continue;
        std::vector<std::string> cells{stage.name, stage.id.text()};
        for (const Metric metric : reportMetrics()) cells.push_back(figure(stage.metrics[metric]));
        out += row(cells);
    }
    std::vector<std::string> total{"**Total**", ""};
    for (const Metric metric : reportMetrics()) total.push_back(figure(scenario.total[metric]));
    out += row(total) + "\n";
}

void writeInputs(std::string& out, const Report& report) {
    out += "## Assumptions and sources\n\n";
    out += head({"No.", "Tag", "Figure", "Value", "Path", "Source", "Date", "Scenarios"});
    for (std::size_t i = 0; i < report.inputs.size(); ++i) {
        const ReportInput& input = report.inputs[i];
        out += row({fmt::format("{}", i + 1), std::string{tag(input)}, input.name,
                    models::numberText(input.value) + (input.unit.empty() ? "" : " " + input.unit), input.path, input.source, input.date,
                    names(report, input.scenarios, input.everywhere)});
    }
    out += "\nTags: M measured by the user, P entered in the plan, V read in the source, R recalled from the source, "
           "C computed from read data, A assumption.\n\n";
}

void writeFormulas(std::string& out, const Report& report) {
    if (report.formulas.empty()) return;
    out += "## Formulas\n\n";
    for (const ReportFormula& formula : report.formulas)
        out += fmt::format("- `{}`{}\n", formula.text, formula.source.empty() ? "" : " – " + formula.source);
    out += "\n";
}

void writeFindings(std::string& out, const Report& report) {
    out += "## Findings\n\n";
    if (report.findings.empty()) out += "None.\n";
    for (const GatheredFinding& gathered : report.findings) {
        const models::Finding& finding = gathered.finding;
        const std::string remedy = models::englishRemedy(finding.message);
        out += fmt::format("- {}{}: {}{}{}\n", models::info(finding.message.code).name, finding.stage ? " " + finding.stage->text() : "",
                           models::english(finding.message), remedy.empty() ? "" : "; " + remedy,
                           gathered.scenarios.empty() ? "" : " (" + names(report, gathered.scenarios, gathered.everywhere) + ")");
    }
    out += "\n";
}

void writeCommands(std::string& out, const Report& report, std::string_view planFile) {
    out += "## How to reproduce\n\n```\n";
    for (const ScenarioEstimate& scenario : report.estimate.scenarios)
        for (const MetricInfo& metric : allMetrics()) out += explainCommand(planFile, metric.metric, scenario.id) + "\n";
    out += fmt::format("```\n\nCatalogue {}, estimator {}.\n", report.catalogueVersion, report.estimatorVersion);
}

} // namespace

std::string markdown(const Report& report, std::string_view planFile) {
    std::string out = fmt::format("# {}\n\n", report.title);
    if (!report.notes.empty()) out += report.notes + "\n\n";
    writeConditions(out, report);
    writeComparison(out, report);
    for (const ScenarioEstimate& scenario : report.estimate.scenarios) writeStages(out, scenario, planFile);
    writeInputs(out, report);
    writeFormulas(out, report);
    writeFindings(out, report);
    writeCommands(out, report, planFile);
    return out;
}

} // namespace estimator
