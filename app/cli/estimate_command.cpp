#include "app/cli/commands.h"
#include "app/cli/metric_option.h"
#include "app/cli/output/estimate_output.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"

#include <algorithm>

namespace app {
namespace {

struct Options : PlanOptions {
    std::string format = "text";
    bool sensitivity = false;
    std::string metric = "carbon";
};

std::string written(const Options& options, const PreparedPlan& prepared, const estimator::Estimate& estimate, const Rankings& rankings) {
    if (options.format == "json") return estimateJson(prepared.plan, estimate, rankings);
    if (options.format == "csv") return estimateCsv(estimate);
    if (options.format == "markdown") return estimateMarkdown(prepared.plan, estimate, rankings);
    return estimateText(prepared.plan, estimate, rankings, Style::ofTerminal());
}

Rankings rankingsOf(const Options& options, const PreparedPlan& prepared, const estimator::Estimate& estimate, estimator::Metric metric) {
    Rankings rankings;
    if (!options.sensitivity) return rankings;
    for (const estimator::ScenarioEstimate& scenario : estimate.scenarios) {
        auto effects = estimator::rankInputs(
            prepared.plan, prepared.facts, scenario.id, metric,
            {.basis = prepared.basis, .draws = std::max<std::size_t>(options.draws, 2), .seed = options.seed, .threads = threadCount()});
        if (effects) rankings.emplace(scenario.id, Ranking{metric, *std::move(effects)});
    }
    return rankings;
}

Outcome<ExitCode> run(const Options& options) {
    const auto metric = metricOf(options.metric, "--metric " + options.metric);
    if (!metric) return tl::unexpected{metric.error()};
    const auto prepared = preparePlan(options);
    if (!prepared) return tl::unexpected{prepared.error()};
    const auto estimate = estimatePlan(*prepared, true);
    if (!estimate) return tl::unexpected{estimate.error()};
    const auto printed = print(written(options, *prepared, *estimate, rankingsOf(options, *prepared, *estimate, *metric)));
    if (!printed) return tl::unexpected{printed.error()};
    return exitCodeOf(findingsOf(*estimate));
}

} // namespace

void addEstimateCommand(Command command) {
    const auto options = std::make_shared<Options>();
    addPlanArgument(command, *options);
    command.option("--scenario", "NAME", options->scenario, "Only this scenario, by name or id");
    addSetOption(command, *options);
    command.choice("--format", options->format, {"text", "json", "csv", "markdown"}, "Form of the output, text by default");
    addBasisOption(command, *options);
    addDrawOptions(command, *options);
    command.flag("--sensitivity", options->sensitivity, "Rank what is unknown by its effect on a total");
    command.option("--metric", "METRIC", options->metric, "The total that --sensitivity looks at, carbon by default");
    command.footer("Example:\n"
                   "  fourem estimate my.fourem --set serve.accelerator=nvidia-l4 --format json\n\n"
                   "Exits with 1 when a stage cannot be estimated or an error is found; what can be\n"
                   "estimated is still printed. Warnings and notes do not change the exit code.");
    command.action([options] { return run(*options); });
}

} // namespace app
