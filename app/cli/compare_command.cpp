#include "app/cli/commands.h"
#include "app/cli/measured_comparison.h"
#include "app/cli/output/compare_output.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"

#include <algorithm>

namespace app {
namespace {

struct Options : PlanOptions {
    std::string format = "text";
    bool intervals = false;
    bool measured = false;
};

// A factor's interval calculates every mixture of two scenarios in each draw: fewer draws do.
constexpr std::size_t kFactorDraws = 256;

std::string written(const Options& options, const Compared& compared) {
    if (options.format == "json") return compareJson(compared);
    if (options.format == "csv") return compareCsv(compared);
    if (options.format == "markdown") return compareMarkdown(compared);
    return compareText(compared, Style::ofTerminal());
}

Outcome<ExitCode> run(const Options& options) {
    const auto prepared = preparePlan(options);
    if (!prepared) return tl::unexpected{prepared.error()};
    const auto estimate = estimatePlan(*prepared, false);
    if (!estimate) return tl::unexpected{estimate.error()};
    if (options.measured) return compareMeasured(*prepared, *estimate, options.format);
    const estimator::Comparison comparison = estimator::compare(prepared->plan, *estimate);
    const auto splits = splitsOf(*prepared, *estimate, options.intervals ? std::min<std::size_t>(options.draws, kFactorDraws) : 0);
    const auto printed = print(written(options, {prepared->plan, *estimate, comparison, splits}));
    if (!printed) return tl::unexpected{printed.error()};
    return exitCodeOf(findingsOf(*estimate));
}

} // namespace

void addCompareCommand(Command command) {
    const auto options = std::make_shared<Options>();
    addPlanArgument(command, *options);
    addSetOption(command, *options);
    command.option("--scenario", "NAME", options->scenario, "The scenario that --set changes, or that stands beside\nwhat was measured");
    command.choice("--format", options->format, {"text", "json", "csv", "markdown"}, "Form of the output, text by default");
    addBasisOption(command, *options);
    addDrawOptions(command, *options);
    command.flag("--intervals", options->intervals, "P10 to P90 of the 4M factors, too");
    command.flag("--measured", options->measured, "Measured runs beside one scenario, per stage and month");
    command.footer("Example:\n"
                   "  fourem compare my.fourem --format markdown\n\n"
                   "The first scenario of the plan is the baseline. A ratio is baseline over scenario:\n"
                   "2 means half as much. The 4M factors multiply to the ratio of the totals, whatever the\n"
                   "order of the changes. Exits with 1 when an error is found in a scenario.");
    command.action([options] { return run(*options); });
}

} // namespace app
