#include "app/cli/program.h"

#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/output/print.h"

#include <exception>

namespace app {
namespace {

constexpr const char* kDescription = "Plans machine-learning workloads: time, energy, emissions, water and cost before they run.";

constexpr const char* kFooter = R"(Examples:
  fourem new --template chat-assistant -o my.fourem
  fourem estimate my.fourem
  fourem compare my.fourem
  fourem explain my.fourem carbon --stage serve
  fourem levers my.fourem --stage serve

fourem COMMAND --help tells more about a command.

Exit codes: 0 fine, 1 findings or a broken budget, 2 usage, 3 a file cannot be
read or written, 4 the plan comes from a newer version.
Data files are found beside the program, or in the folder FOUREM_DATA.)";

int run(int argc, const char* const* argv) {
    CommandLine line{"fourem", kDescription, kFooter, FOUREM_VERSION};
    addEstimateCommand(line.command("estimate", "Estimate time, energy, emissions, water and cost of a plan"));
    addCompareCommand(line.command("compare", "Put the scenarios of a plan side by side"));
    addExplainCommand(line.command("explain", "Show how a figure comes about, down to its sources"));
    addLeversCommand(line.command("levers", "Show what each recommendation would bring, computed from the plan"));
    addCheckCommand(line.command("check", "Check a plan against its budgets, for continuous integration"));
    addValidateCommand(line.command("validate", "Check that a plan file is sound"));
    addReportCommand(line.command("report", "Write the report of a plan"));
    addDiffCommand(line.command("diff", "Show what differs between two versions of a plan"));
    addMergeCommand(line.command("merge", "Bring two versions of a plan together, also as git's merge driver"));
    addBacktestCommand(line.command("backtest", "Compare predictions with measured runs and jobs"));
    addCalibrateCommand(line.command("calibrate", "Fit the constants of the catalogue on measured runs and jobs"));
    addLearnCommand(line.command("learn", "Correct a plan by measured runs of your own"));
    addExportCommand(line.command("export", "Write what a plan takes in the format of another tool"));
    addImportCommand(line.command("import", "Take a file of another tool into a plan"));
    addCatalogueCommand(line.command("catalogue", "Look up accelerators, models, sites, prices and other facts"));
    addNewCommand(line.command("new", "Make a plan from a template"));
    return line.run(argc, argv);
}

int internalFailure(const char* what) {
    sayError(models::Error{models::Code::internal, "fourem", {what}});
    return static_cast<int>(ExitCode::file);
}

} // namespace

int runProgram(int argc, const char* const* argv) noexcept {
    try {
        return run(argc, argv);
    } catch (const std::exception& problem) {
        return internalFailure(problem.what());
    } catch (...) {
        return internalFailure("an unknown exception");
    }
}

} // namespace app
