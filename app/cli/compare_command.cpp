#include "app/cli/commands.h"
#include "app/cli/output/compare_output.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"

namespace app {
namespace {

struct Options : PlanOptions {
    std::string format = "text";
};

std::string written(const Options& options, const models::Plan& plan, const estimator::Estimate& estimate,
                    const estimator::Comparison& comparison) {
    if (options.format == "json") return compareJson(plan, estimate, comparison);
    if (options.format == "csv") return compareCsv(comparison);
    if (options.format == "markdown") return compareMarkdown(plan, estimate, comparison);
    return compareText(plan, estimate, comparison, Style::ofTerminal());
}

Outcome<ExitCode> run(const Options& options) {
    const auto prepared = preparePlan(options);
    if (!prepared) return tl::unexpected{prepared.error()};
    const auto estimate = estimatePlan(*prepared, false);
    if (!estimate) return tl::unexpected{estimate.error()};
    const estimator::Comparison comparison = estimator::compare(prepared->plan, *estimate);
    const auto printed = print(written(options, prepared->plan, *estimate, comparison));
    if (!printed) return tl::unexpected{printed.error()};
    return exitCodeOf(findingsOf(*estimate));
}

} // namespace

void addCompareCommand(Command command) {
    const auto options = std::make_shared<Options>();
    addPlanArgument(command, *options);
    addSetOption(command, *options);
    command.option("--scenario", "NAME", options->scenario, "The scenario that --set changes");
    command.choice("--format", options->format, {"text", "json", "csv", "markdown"}, "Form of the output, text by default");
    addBasisOption(command, *options);
    command.footer("Example:\n"
                   "  fourem compare my.fourem --format markdown\n\n"
                   "The first scenario of the plan is the baseline. A ratio is baseline over scenario:\n"
                   "2 means half as much. Exits with 1 when an error is found in a scenario.");
    command.action([options] { return run(*options); });
}

} // namespace app
