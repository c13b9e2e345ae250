#include "app/cli/commands.h"
#include "app/cli/input_file.h"
#include "app/cli/measured_rows.h"
#include "app/cli/output/learn_output.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"
#include "app/cli/today.h"
#include "models/files/plan_file.h"

#include <charconv>

namespace app {
namespace {

struct Options {
    std::string plan;
    std::string runs;
    std::optional<std::string> output;
    std::string format = "text";
    std::optional<std::string> noise;
};

constexpr double kMostNoise = 10.0;

Outcome<double> noiseOf(const Options& options) {
    if (!options.noise) return estimator::kMeasurementNoise;
    double value = 0.0;
    const char* end = options.noise->data() + options.noise->size();
    const auto [stop, problem] = std::from_chars(options.noise->data(), end, value);
    if (problem == std::errc{} && stop == end && value > 0.0 && value <= kMostNoise) return value;
    return badUsage(
        models::Error{models::Code::badValue, "--noise", {*options.noise, "it is not a share of a measurement", "a number such as 0.1"}});
}

Outcome<void> write(const models::Plan& plan, const estimator::Learning& learning, const std::string& output) {
    // The day on which the runs were taken in, not that of the runs, which tables do not tell.
    const auto edited = models::apply(plan, estimator::learnedEdit(plan, learning, today()));
    if (!edited) return badFile(edited.error());
    const auto saved = models::writePlan(output, *edited);
    if (!saved) return badFile(saved.error());
    return {};
}

Outcome<ExitCode> run(const Options& options) {
    const auto noise = noiseOf(options);
    if (!noise) return tl::unexpected{noise.error()};
    const auto once = checkStandardInput({options.plan, options.runs});
    if (!once) return tl::unexpected{once.error()};
    const auto plan = readPlanText(options.plan);
    if (!plan) return tl::unexpected{plan.error()};
    const auto rows = readMeasuredRows(options.runs);
    if (!rows) return tl::unexpected{rows.error()};
    const auto catalogue = openCatalogue();
    if (!catalogue) return tl::unexpected{catalogue.error()};
    auto learning = estimator::learn(*rows, plan->plan, *catalogue, *noise);
    if (!learning) return badFile(learning.error());
    if (options.output && !learning->factors.empty()) {
        const auto written = write(plan->plan, *learning, *options.output);
        if (!written) return tl::unexpected{written.error()};
    }
    const LearnReport report{options.runs, rows->size(), *noise, *std::move(learning)};
    const auto printed = print(options.format == "json" ? learnJson(report) : learnText(report, Style::ofTerminal()));
    if (!printed) return tl::unexpected{printed.error()};
    return ExitCode::ok;
}

} // namespace

void addLearnCommand(Command command) {
    const auto options = std::make_shared<Options>();
    command.argument("PLAN", options->plan, "Plan file, or - for the standard input");
    command.argument("RUNS.csv", options->runs, "Table of measured runs, with the columns that backtest reads");
    command.option("-o,--output", "OUT.fourem", options->output, "Write the plan with what was learned; without it nothing is written");
    command.option("--noise", "SHARE", options->noise, "How far one measurement may be off, 0.1 by default");
    command.choice("--format", options->format, {"text", "json"}, "Form of the output, text by default");
    command.footer("Example:\n"
                   "  fourem learn my.fourem runs.csv -o my.fourem\n\n"
                   "Each run is predicted as the plan would, without what it learned before. What was\n"
                   "measured over what was predicted becomes a factor on time and one on power, for each\n"
                   "kind of work (training, decode, diffusion, encoding) on each accelerator, with the\n"
                   "spread that is left. They are figures of the plan: estimates use and explain them.\n"
                   "Where nothing can be learned, no plan is written.\n"
                   "A later table replaces what an earlier one taught about the same work.");
    command.action([options] { return run(*options); });
}

} // namespace app
