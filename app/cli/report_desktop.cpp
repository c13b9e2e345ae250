#include "app/cli/report_desktop.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace app {
namespace {

namespace fs = std::filesystem;
using models::Code;
using models::Error;

constexpr const char* kDesktop = "fourem-desktop";

std::vector<std::string> argumentsOf(const ReportOptions& options, const std::string& day) {
    std::vector<std::string> arguments{kDesktop};
    const auto add = [&arguments](const char* option, const std::string& value) {
        if (!value.empty()) arguments.push_back(option + ("=" + value));
    };
    add("--report", options.output);
    add("--sections", options.sections);
    add("--scenarios", options.scenarios);
    add("--language", options.language);
    add("--page-size", options.pageSize);
    add("--organisation", options.organisation);
    add("--logo", options.logo);
    add("--date", day);
    add("--basis", options.basis.value_or(std::string{}));
    add("--draws", std::to_string(options.draws));
    add("--seed", std::to_string(options.seed));
    arguments.insert(arguments.end(), {"--", options.file});
    return arguments;
}

} // namespace

Outcome<ExitCode> runDesktop(const ReportOptions& options) {
    const auto refuse = [&options](const std::string& why) {
        return badFile(Error{Code::unwritableFile, options.output, {why, "write an English .md report instead"}});
    };
    std::error_code failed;
    if (options.file == "-" || fs::is_fifo(options.file, failed))
        return badUsage(Error{Code::usage, options.output, {"this kind of report needs PLAN as a file"}});
    if (options.output == "-") return badUsage(Error{Code::usage, "--output", {"this kind of report needs FILE"}});
    if (const auto read = readPlanText(options.file); !read) return tl::unexpected{read.error()};
    const auto day = dayOf(options);
    if (!day) return badUsage(day.error(), "--date");
    const fs::path self = fs::read_symlink("/proc/self/exe", failed);
    const fs::path desktop = self.parent_path() / kDesktop;
    if (failed || !fs::exists(desktop, failed)) return refuse(std::string{kDesktop} + " is not installed beside fourem");
    std::vector<std::string> arguments = argumentsOf(options, *day);
    std::vector<char*> pointers;
    for (std::string& argument : arguments) pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    ::execv(desktop.c_str(), pointers.data());
    return refuse(std::string{kDesktop} + " cannot be run (" + std::strerror(errno) + ")");
}

} // namespace app
