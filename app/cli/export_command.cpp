#include "app/cli/commands.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"
#include "app/cli/today.h"
#include "estimator/interop/export_plan.h"
#include "models/core/moment.h"
#include "models/files/atomic_file.h"

namespace app {
namespace {

struct Options : PlanOptions {
    std::string as;
    std::string output = "-";
    std::optional<std::string> date;
};

std::vector<std::string> formatNames() {
    std::vector<std::string> names;
    for (const estimator::ExportInfo& each : estimator::allExports()) names.emplace_back(each.key);
    return names;
}

Outcome<ExitCode> run(const Options& options) {
    const auto format = estimator::exportFormat(options.as);
    if (!format) return badUsage(models::Error{models::Code::usage, "fourem export", {"--as FORMAT is required"}});
    const std::string date = options.date.value_or(today());
    if (!models::isMoment(date))
        return badUsage(models::Error{models::Code::badValue, "--date", {date, "it is not a date", "a date such as 2026-03-01"}});
    const auto prepared = preparePlan(options);
    if (!prepared) return tl::unexpected{prepared.error()};
    const auto estimate = estimatePlan(*prepared, false);
    if (!estimate) return tl::unexpected{estimate.error()};
    const models::ScenarioId scenario = prepared->scenario.value_or(prepared->plan.baseline().id);
    const auto text = estimator::exported(*format, {prepared->plan, prepared->facts, *estimate, scenario, date});
    if (!text) return badFile(text.error());
    if (options.output == "-") {
        const auto printed = print(*text);
        if (!printed) return tl::unexpected{printed.error()};
    } else if (const auto saved = models::writeAtomically(options.output, *text); !saved) {
        return badFile(saved.error());
    }
    // What it holds is complete; what is wrong with other scenarios is none of its business.
    return ExitCode::ok;
}

} // namespace

void addExportCommand(Command command) {
    const auto options = std::make_shared<Options>();
    addPlanArgument(command, *options);
    command.choice("--as", options->as, formatNames(), "Format of the export, required");
    command.option("-o,--output", "FILE", options->output, "The file to write, the standard output by default");
    command.option("--scenario", "NAME", options->scenario, "The scenario, the baseline by default; csv holds all");
    command.option("--date", "DATE", options->date, "Date of the export, today by default");
    addSetOption(command, *options);
    addBasisOption(command, *options);
    addDrawOptions(command, *options);
    command.footer("Examples:\n"
                   "  fourem export my.fourem --as impact-framework -o plan.yml && if-run -m plan.yml\n"
                   "  fourem export my.fourem --as codecarbon --scenario better -o emissions.csv\n\n"
                   "A format that needs a figure which the plan does not have says which, and writes nothing.");
    command.action([options] { return run(*options); });
}

} // namespace app
