#include "app/cli/commands.h"
#include "app/cli/output/estimate_output.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"

namespace app {
namespace {

struct Options : PlanOptions {
    std::string format = "text";
};

std::string written(const Options& options, const PreparedPlan& prepared, const estimator::Estimate& estimate) {
    if (options.format == "json") return estimateJson(prepared.plan, estimate);
    if (options.format == "csv") return estimateCsv(estimate);
    if (options.format == "markdown") return estimateMarkdown(prepared.plan, estimate);
    return estimateText(prepared.plan, estimate, Style::ofTerminal());
}

Outcome<ExitCode> run(const Options& options) {
    const auto prepared = preparePlan(options);
    if (!prepared) return tl::unexpected{prepared.error()};
    const auto estimate = estimatePlan(*prepared, true);
    if (!estimate) return tl::unexpected{estimate.error()};
    const auto printed = print(written(options, *prepared, *estimate));
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
    command.footer("Example:\n"
                   "  fourem estimate my.fourem --set serve.accelerator=nvidia-l4 --format json\n\n"
                   "Exits with 1 when a stage cannot be estimated or an error is found; what can be\n"
                   "estimated is still printed. Warnings and notes do not change the exit code.");
    command.action([options] { return run(*options); });
}

} // namespace app
