#include "app/cli/commands.h"
#include "app/cli/input_file.h"
#include "app/cli/output/diff_output.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"

#include <filesystem>

namespace app {
namespace {

struct Options {
    std::string before;
    std::string after;
    std::string format = "text";
    bool moves = false;
    bool exitCode = false;
};

/// A plan whose settings cannot be read has no figures, but what changed in it can still be told.
std::optional<estimator::Estimate> estimateOf(const PlanText& plan) {
    PlanOptions options;
    options.draws = 0;
    const auto estimate = preparedPlan(plan, options).and_then([](const PreparedPlan& prepared) { return estimatePlan(prepared, false); });
    if (estimate) return *estimate;
    sayError(estimate.error().error);
    return std::nullopt;
}

std::vector<estimator::FigureDifference> figuresOf(const PlanText& before, const PlanText& after) {
    const auto old = estimateOf(before);
    const auto next = estimateOf(after);
    return old && next ? estimator::figureDifferences(*old, *next) : std::vector<estimator::FigureDifference>{};
}

std::string written(const Options& options, const Differing& differing) {
    if (options.format == "json") return diffJson(differing);
    if (options.format == "markdown") return diffMarkdown(differing);
    return diffText(differing, Style::ofTerminal());
}

/// Both plans may come from pipes.
std::string headOf(const PlanText& plan, const char* argument) {
    return plan.name == kPipe ? std::string{argument} + " (" + kPipe + ")" : plan.name;
}

Outcome<ExitCode> run(const Options& options) {
    const auto once = checkStandardInput({options.before, options.after});
    if (!once) return tl::unexpected{once.error()};
    const auto before = readPlanText(options.before);
    if (!before) return tl::unexpected{before.error()};
    const auto after = readPlanText(options.after);
    if (!after) return tl::unexpected{after.error()};
    const auto moves = options.moves ? models::Moves::included : models::Moves::ignored;
    const Differing differing{
        headOf(*before, "A"),      headOf(*after, "B"), before->plan, after->plan, models::differences(before->plan, after->plan, moves),
        figuresOf(*before, *after)};
    const auto printed = print(written(options, differing));
    if (!printed) return tl::unexpected{printed.error()};
    const bool differs = !differing.changes.empty() || !differing.figures.empty();
    return options.exitCode && differs ? ExitCode::findings : ExitCode::ok;
}

} // namespace

void addDiffCommand(Command command) {
    const auto options = std::make_shared<Options>();
    command.argument("A", options->before, "Plan file or pipe, or - for the standard input");
    command.argument("B", options->after, "The same plan at another time, or of another person");
    command.choice("--format", options->format, {"text", "json", "markdown"}, "Form of the output, text by default");
    command.flag("--moves", options->moves, "Also where stages and notes stand on the canvas");
    command.flag("--exit-code", options->exitCode, "Exit with 1 when the plans differ, as git diff does");
    command.footer("Example:\n"
                   "  fourem diff my.fourem theirs.fourem\n"
                   "  git difftool -x \"fourem diff\" HEAD~1 -- my.fourem\n\n"
                   "Stages and scenarios are the same when their ids are. Figures are point estimates, each\n"
                   "plan with the catalogue values that it carries. Exits with 0 whether the plans differ\n"
                   "or not, unless --exit-code is given.");
    command.action([options] { return run(*options); });
}

} // namespace app
