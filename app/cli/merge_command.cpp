#include "app/cli/commands.h"
#include "app/cli/input_file.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"
#include "app/cli/plan_lock.h"
#include "models/files/plan_file.h"
#include "models/versions/merge.h"

#include <filesystem>

namespace app {
namespace {

using models::Side;

struct Options {
    std::string base;
    std::string ours;
    std::string theirs;
    std::string output = "-";
    std::optional<std::string> path;
    bool preferOurs = false;
    bool preferTheirs = false;
};

/// What git gives where two branches added a file of the same name.
bool isEmpty(const std::string& file) {
    std::error_code failed;
    return std::filesystem::is_regular_file(file, failed) && std::filesystem::file_size(file, failed) == 0 && !failed;
}

Outcome<std::optional<models::Plan>> baseOf(const Options& options) {
    if (isEmpty(options.base)) return std::optional<models::Plan>{};
    return readPlanText(options.base).map([](PlanText&& read) { return std::optional{std::move(read.plan)}; });
}

Outcome<ExitCode> write(const models::Plan& plan, const std::string& output) {
    if (output == "-") return print(models::planToText(plan)).map([] { return ExitCode::ok; });
    if (const auto saved = models::writePlan(output, plan); !saved) return badFile(saved.error());
    return ExitCode::ok;
}

Outcome<ExitCode> run(const Options& options) {
    if (options.preferOurs && options.preferTheirs)
        return badUsage(models::Error{models::Code::usage, "fourem merge", {"--ours and --theirs exclude each other"}});
    const auto once = checkStandardInput({options.base, options.ours, options.theirs});
    if (!once) return tl::unexpected{once.error()};
    const auto base = baseOf(options);
    if (!base) return tl::unexpected{base.error()};
    const auto ours = readPlanText(options.ours);
    if (!ours) return tl::unexpected{ours.error()};
    const auto theirs = readPlanText(options.theirs);
    if (!theirs) return tl::unexpected{theirs.error()};

    const models::Versions versions{*base ? &**base : nullptr, ours->plan, theirs->plan};
    const auto open = models::conflicts(versions);
    if (!open.empty() && !options.preferOurs && !options.preferTheirs) {
        for (const models::Conflict& conflict : open) {
            models::Error error = models::errorOf(conflict);
            error.where = options.path.value_or(ours->name);
            sayError(error);
        }
        return ExitCode::findings;
    }
    const auto plan = models::merged(versions, std::vector(open.size(), options.preferTheirs ? Side::theirs : Side::ours));
    if (!plan) return tl::unexpected<Failure>{Failure{ExitCode::findings, plan.error()}};
    // A merge needs no catalogue: where there is none, what both locks tell stays.
    const auto catalogue = openCatalogue();
    return write(catalogue ? locked(*plan, *catalogue) : *plan, options.output);
}

} // namespace

void addMergeCommand(Command command) {
    const auto options = std::make_shared<Options>();
    command.argument("BASE", options->base, "The plan that both started from, a file or a pipe;\nan empty file: none");
    command.argument("OURS", options->ours, "One version of it");
    command.argument("THEIRS", options->theirs, "The other version");
    command.option("-o,--output", "FILE", options->output, "Where the merged plan goes, the standard output by default");
    command.option("--path", "PATH", options->path, "How messages call the plan, OURS by default; %P of git");
    command.flag("--ours", options->preferOurs, "Where both changed the same, OURS counts");
    command.flag("--theirs", options->preferTheirs, "Where both changed the same, THEIRS counts");
    command.footer("Example:\n"
                   "  fourem merge base.fourem mine.fourem yours.fourem -o merged.fourem\n\n"
                   "As merge driver of git, once for each clone, and *.fourem merge=fourem in .gitattributes:\n"
                   "  git config merge.fourem.driver \"fourem merge %O %A %B -o %A --path %P\"\n\n"
                   "Conflicts are listed, nothing is written, and the exit code is 1. What is written is\n"
                   "always a sound plan.");
    command.action([options] { return run(*options); });
}

} // namespace app
