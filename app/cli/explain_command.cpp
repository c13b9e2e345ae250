#include "app/cli/commands.h"
#include "app/cli/metric_option.h"
#include "app/cli/output/figure_text.h"
#include "app/cli/output/finding_text.h"
#include "app/cli/output/json_parts.h"
#include "app/cli/output/print.h"
#include "app/cli/output/text_width.h"
#include "app/cli/output/trace_output.h"
#include "app/cli/plan_input.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace app {
namespace {

using models::Code;
using models::Error;
using Json = nlohmann::ordered_json;

struct Options : PlanOptions {
    std::string metric;
    std::optional<std::string> stage;
    std::optional<int> depth;
    std::string format = "text";
};

/// The figure that was asked for.
struct Figure {
    estimator::Metric metric = estimator::Metric::total;
    const estimator::ScenarioEstimate* scenario = nullptr;
    const estimator::StageEstimate* stage = nullptr; ///< none: the total

    [[nodiscard]] const estimator::Measure& measure() const { return stage == nullptr ? scenario->total[metric] : stage->metrics[metric]; }
    [[nodiscard]] std::string title() const {
        const std::string label{estimator::info(metric).label};
        return label + " of " + (stage == nullptr ? scenario->name : stage->name + " in " + scenario->name);
    }
};

Outcome<const estimator::StageEstimate*> stageOf(const PreparedPlan& prepared, const estimator::ScenarioEstimate& scenario,
                                                 const std::string& text) {
    // Rows that the estimator adds ("train+development") are stages of the estimate, not of the plan.
    const auto named = [&scenario](const std::string& id) {
        return std::ranges::find_if(scenario.stages, [&id](const auto& stage) { return stage.id.text() == id; });
    };
    if (const auto row = named(text); row != scenario.stages.end()) return &*row;
    const auto stage = prepared.plan.stageNamed(text);
    if (!stage) return badUsage(stage.error(), "--stage " + text);
    return &*named((*stage)->id.text());
}

/// What keeps the figure from being known: the errors of the stages that it needs.
std::vector<models::Finding> obstacles(const Figure& figure) {
    std::vector<models::Finding> found;
    const auto& missing = figure.measure().missingStages;
    for (const estimator::StageEstimate& stage : figure.scenario->stages) {
        const bool isNeeded = figure.stage == &stage || std::ranges::find(missing, stage.id) != missing.end();
        if (isNeeded) found.insert(found.end(), stage.findings.begin(), stage.findings.end());
    }
    const bool isMissing = !figure.measure().point;
    std::erase_if(found, [&](const models::Finding& finding) {
        const bool explains = isMissing && finding.message.code == models::Code::notSeparate;
        return finding.severity() == models::Severity::note && !explains;
    });
    return found;
}

std::string text(const Figure& figure, const Options& options) {
    const Style style = Style::ofTerminal();
    const estimator::Measure& measure = figure.measure();
    std::string out = style.heading(onOneLine(figure.title())) + ": " + figureText(measure, figure.metric) + "\n" +
                      style.faint(estimator::info(figure.metric).help) + "\n\n";
    if (measure.trace && measure.point) {
        out += traceText(*figure.scenario, *measure.trace, options.depth, style);
        return out + "\n" +
               style.faint("[V] read in the source, [R] recalled from it, [C] computed from read data, [A] assumption, "
                           "[P] entered in the plan, [M] measured") +
               "\n";
    }
    std::string missing;
    for (const models::StageId& stage : measure.missingStages) missing += (missing.empty() ? "" : ", ") + stage.text();
    out += missing.empty() ? "There is no such figure here.\n" : "Without a figure: " + missing + "\n";
    for (const models::Finding& finding : obstacles(figure)) out += findingLine(finding, style) + "\n";
    return out;
}

std::string json(const Figure& figure, const Options& options, const PreparedPlan& prepared, const estimator::Estimate& estimate) {
    const estimator::Measure& measure = figure.measure();
    Json document{{"plan", prepared.plan.title},
                  {"catalogue_version", estimate.catalogueVersion},
                  {"scenario", figure.scenario->id.text()},
                  {"stage", figure.stage == nullptr ? Json{} : Json(figure.stage->id.text())},
                  {"metric", estimator::info(figure.metric).key},
                  {"basis", estimator::key(figure.scenario->basis)},
                  {"value", toJson(measure, figure.metric)}};
    document["trace"] = measure.trace ? traceJson(*figure.scenario, *measure.trace, options.depth) : Json{};
    document["findings"] = toJson(obstacles(figure));
    return jsonText(document);
}

Outcome<ExitCode> run(const Options& options) {
    const auto metric = metricOf(options.metric, "METRIC");
    if (!metric) return tl::unexpected{metric.error()};
    auto prepared = preparePlan(options);
    if (!prepared) return tl::unexpected{prepared.error()};
    if (!prepared->scenario) prepared->scenario = prepared->plan.baseline().id;
    const auto estimate = estimatePlan(*prepared, true);
    if (!estimate) return tl::unexpected{estimate.error()};
    Figure figure{*metric, &estimate->scenarios.front(), nullptr};
    if (options.stage) {
        const auto stage = stageOf(*prepared, *figure.scenario, *options.stage);
        if (!stage) return tl::unexpected{stage.error()};
        figure.stage = *stage;
    }
    const auto printed = print(options.format == "json" ? json(figure, options, *prepared, *estimate) : text(figure, options));
    if (!printed) return tl::unexpected{printed.error()};
    return figure.measure().point ? ExitCode::ok : ExitCode::findings;
}

} // namespace

void addExplainCommand(Command command) {
    const auto options = std::make_shared<Options>();
    addPlanArgument(command, *options);
    command.argument("METRIC", options->metric, "A key such as energy_facility_kwh, or one of time,\nenergy, carbon, water, cost, sci");
    command.option("--scenario", "NAME", options->scenario, "The scenario, by name or id; else the baseline");
    command.option("--stage", "STAGE", options->stage, "One stage, by name or id; else the total");
    command.option("--depth", "N", options->depth, "Show only so many levels of the tree");
    addSetOption(command, *options);
    command.choice("--format", options->format, {"text", "json"}, "Form of the output, text by default");
    addBasisOption(command, *options);
    addDrawOptions(command, *options);
    std::string keys;
    std::size_t column = 0;
    for (const estimator::MetricInfo& row : estimator::allMetrics()) {
        column += row.key.size() + 2;
        if (column > 78) {
            keys += "\n";
            column = row.key.size() + 2;
        }
        keys += (keys.empty() || keys.back() == '\n' ? "  " : " ") + std::string{row.key};
    }
    command.footer("Keys:\n" + keys +
                   "\n\nExample:\n"
                   "  fourem explain my.fourem energy_facility_kwh --stage serve\n\n"
                   "Exits with 1 when there is no such figure; then the reasons are printed.");
    command.action([options] { return run(*options); });
}

} // namespace app
