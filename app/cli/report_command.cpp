#include "app/cli/commands.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"
#include "estimator/report.h"
#include "models/files/atomic_file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <unistd.h>

namespace app {
namespace {

namespace fs = std::filesystem;
using models::Code;
using models::Error;

constexpr const char* kDesktop = "fourem-desktop";

struct Options : PlanOptions {
    std::string output;
};

Outcome<ExitCode> writeMarkdown(const Options& options) {
    const auto prepared = preparePlan(options);
    if (!prepared) return tl::unexpected{prepared.error()};
    const auto estimate = estimatePlan(*prepared, false);
    if (!estimate) return tl::unexpected{estimate.error()};
    const auto report = estimator::makeReport(prepared->plan, *estimate, estimator::compare(prepared->plan, *estimate));
    const std::string text = estimator::markdown(report, options.file == "-" ? "PLAN" : fs::path{options.file}.filename().string());
    if (options.output == "-") {
        const auto printed = print(text);
        if (!printed) return tl::unexpected{printed.error()};
    } else if (const auto saved = models::writeAtomically(options.output, text); !saved) {
        return badFile(saved.error());
    }
    return exitCodeOf(findingsOf(*estimate));
}

/// The program for the window lays out pages; this one goes without its libraries. Returns only when that cannot be run.
Outcome<ExitCode> runDesktop(const Options& options) {
    const auto refuse = [&options](const std::string& why) {
        return badFile(Error{Code::unwritableFile, options.output, {why + ", write a .md report instead"}});
    };
    if (options.file == "-") return badUsage(Error{Code::usage, options.output, {"this kind of report needs PLAN as a file"}});
    if (const auto read = readPlanText(options.file); !read) return tl::unexpected{read.error()};
    std::error_code failed;
    const fs::path self = fs::read_symlink("/proc/self/exe", failed);
    const fs::path desktop = self.parent_path() / kDesktop;
    if (failed || !fs::exists(desktop, failed)) return refuse(std::string{kDesktop} + " is not installed beside fourem");
    ::execl(desktop.c_str(), desktop.c_str(), "--report", options.output.c_str(), "--", options.file.c_str(), nullptr);
    return refuse(std::string{kDesktop} + " cannot be run (" + std::strerror(errno) + ")");
}

Outcome<ExitCode> run(const Options& options) {
    const std::string suffix = fs::path{options.output}.extension().string();
    if (options.output == "-" || suffix == ".md" || suffix == ".markdown") return writeMarkdown(options);
    if (suffix == ".pdf" || suffix == ".html") return runDesktop(options);
    return badUsage(Error{Code::badValue, "--output", {options.output, "its kind is not known", "a name ending in .md, .pdf or .html"}});
}

} // namespace

void addReportCommand(Command command) {
    const auto options = std::make_shared<Options>();
    addPlanArgument(command, *options);
    command.requiredOption("-o,--output", "FILE", options->output,
                           "The report: .md, .pdf or .html; - writes Markdown to the\nstandard output");
    command.footer("Example:\n"
                   "  fourem report my.fourem -o report.md\n\n"
                   "Reports in .pdf and .html are laid out by fourem-desktop, which must stand beside\n"
                   "this program. Exits with 1 when an error is found, the report is written anyway.");
    command.action([options] { return run(*options); });
}

} // namespace app
