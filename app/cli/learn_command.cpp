#include "app/cli/commands.h"
#include "app/cli/input_file.h"
#include "app/cli/measured_rows.h"
#include "app/cli/output/learn_output.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"
#include "app/cli/plan_lock.h"
#include "app/cli/today.h"
#include "estimator/actuals/run_learning.h"
#include "models/files/plan_file.h"

#include <charconv>

namespace app {
namespace {

struct Options {
    std::string plan;
    std::optional<std::string> runs;
    std::optional<std::string> scenario;
    std::optional<std::string> output;
    bool forget = false;
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

using CatalogueRef = std::shared_ptr<const models::Catalogue>;

Outcome<void> write(const models::Plan& plan, const models::Edit& edit, const CatalogueRef& catalogue, const std::string& output) {
    const auto edited = models::apply(plan, edit);
    if (!edited) return badFile(edited.error());
    const auto saved = models::writePlan(output, locked(*edited, catalogue));
    if (!saved) return badFile(saved.error());
    return {};
}

Outcome<LearnReport> learnFromTable(const Options& options, const models::Plan& plan, const CatalogueRef& catalogue, double noise) {
    const auto rows = readMeasuredRows(*options.runs);
    if (!rows) return tl::unexpected{rows.error()};
    auto learning = estimator::learn(*rows, plan, catalogue, noise);
    if (!learning) return badFile(learning.error());
    return LearnReport{*options.runs, rows->size(), noise, *std::move(learning)};
}

/// From the runs that `fourem import` put beside the plan.
Outcome<LearnReport> learnFromPlan(const Options& options, const models::Plan& plan, const CatalogueRef& catalogue, double noise) {
    models::ScenarioId scenario = plan.baseline().id;
    if (options.scenario) {
        const auto named = plan.scenarioNamed(*options.scenario);
        if (!named) return badUsage(named.error(), "--scenario " + *options.scenario);
        scenario = (*named)->id;
    }
    auto learning = estimator::learnFromRuns(plan, catalogue, scenario, noise);
    if (!learning) return badFile(learning.error());
    return LearnReport{"the plan", plan.measured.size(), noise, *std::move(learning)};
}

Outcome<void> checkOptions(const Options& options) {
    const auto refused = [](const char* why) { return badUsage(models::Error{models::Code::usage, "fourem learn", {why}}); };
    if (options.forget && options.runs) return refused("--forget needs no runs");
    if (options.forget && !options.output) return refused("--forget needs -o OUT.fourem");
    if (options.scenario && (options.runs || options.forget)) return refused("--scenario goes with the runs of the plan alone");
    return options.runs ? checkStandardInput({options.plan, *options.runs}) : checkStandardInput({options.plan});
}

Outcome<ExitCode> run(const Options& options) {
    const auto noise = noiseOf(options);
    if (!noise) return tl::unexpected{noise.error()};
    if (const auto fits = checkOptions(options); !fits) return tl::unexpected{fits.error()};
    const auto plan = readPlanText(options.plan);
    if (!plan) return tl::unexpected{plan.error()};
    const auto catalogue = openCatalogue();
    if (!catalogue) return tl::unexpected{catalogue.error()};
    if (options.forget) {
        const auto written = write(plan->plan, models::SetOwnEntries{estimator::withoutLearned(plan->plan)}, *catalogue, *options.output);
        if (!written) return tl::unexpected{written.error()};
        return ExitCode::ok;
    }
    const auto report =
        options.runs ? learnFromTable(options, plan->plan, *catalogue, *noise) : learnFromPlan(options, plan->plan, *catalogue, *noise);
    if (!report) return tl::unexpected{report.error()};
    if (options.output && !report->learning.factors.empty()) {
        // The day on which the runs were taken in, not that of the runs, which tables do not tell.
        const auto edit = estimator::learnedEdit(plan->plan, report->learning, today());
        const auto written = write(plan->plan, edit, *catalogue, *options.output);
        if (!written) return tl::unexpected{written.error()};
    }
    const auto printed = print(options.format == "json" ? learnJson(*report) : learnText(*report, Style::ofTerminal()));
    if (!printed) return tl::unexpected{printed.error()};
    return ExitCode::ok;
}

} // namespace

void addLearnCommand(Command command) {
    const auto options = std::make_shared<Options>();
    command.argument("PLAN", options->plan, "Plan file, or - for the standard input");
    command.argument("RUNS.csv", options->runs,
                     "Table of measured runs, with the columns that backtest reads;\nwithout it, the measured runs of the plan");
    command.option("--scenario", "NAME", options->scenario, "What the runs of the plan are compared with, the baseline\nby default");
    command.option("-o,--output", "OUT.fourem", options->output, "Write the plan with what was learned; without it nothing is written");
    command.flag("--forget", options->forget, "Write the plan without what it has learned");
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
