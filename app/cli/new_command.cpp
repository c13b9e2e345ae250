#include "app/cli/commands.h"
#include "app/cli/output/print.h"
#include "app/cli/output/table.h"
#include "app/cli/plan_input.h"
#include "app/cli/plan_lock.h"
#include "models/core/nearest.h"
#include "models/files/data_folder.h"
#include "models/files/plan_file.h"

#include <algorithm>
#include <filesystem>

namespace app {
namespace {

namespace fs = std::filesystem;
using models::Code;
using models::Error;

constexpr const char* kEmpty = "empty";
constexpr const char* kSuffix = ".fourem";

struct Options {
    std::optional<std::string> name;
    std::optional<std::string> output;
    bool force = false;
    bool list = false;
};

std::vector<std::string> planNames(const fs::path& folder) {
    std::vector<std::string> names;
    std::error_code ignored;
    for (const auto& file : fs::directory_iterator{folder, ignored})
        if (file.path().extension() == kSuffix) names.push_back(file.path().stem().string());
    std::ranges::sort(names);
    return names;
}

/// Templates first, then the examples, which may be started from as well.
std::vector<std::string> templateNames() {
    std::vector<std::string> names{kEmpty};
    for (const char* folder : {"templates", "examples"})
        for (std::string& name : planNames(models::dataFolder() / folder)) names.push_back(std::move(name));
    return names;
}

fs::path templateFile(const std::string& name) {
    std::error_code ignored;
    fs::path file = models::dataFolder() / "templates" / (name + kSuffix);
    return fs::exists(file, ignored) ? file : models::dataFolder() / "examples" / (name + kSuffix);
}

Outcome<models::Plan> planOf(const std::string& name, const std::string& output) {
    if (name == kEmpty) return models::emptyPlan(output == "-" ? "New plan" : fs::path{output}.stem().string());
    const auto names = templateNames();
    if (std::ranges::find(names, name) == names.end()) {
        auto choices = models::nearest(name, names, 3);
        if (choices.empty()) choices = names;
        std::string text;
        for (const std::string& choice : choices) text += (text.empty() ? "" : ", ") + choice;
        return badUsage(Error{Code::unknownTemplate, "--template", {name, text}});
    }
    auto loaded = models::readPlan(templateFile(name));
    if (!loaded) return badFile(loaded.error());
    return std::move(loaded->plan);
}

Outcome<void> list() {
    Table table;
    table.columns = {{"Template"}, {"Title"}};
    for (const std::string& name : templateNames()) {
        const auto plan = planOf(name, "-");
        if (!plan) return tl::unexpected{plan.error()};
        table.rows.push_back({name, name == kEmpty ? "A plan without stages" : plan->title});
    }
    return print(textTable(table, Style::ofTerminal()));
}

Outcome<void> write(const models::Plan& plan, const Options& options) {
    if (*options.output == "-") return print(models::planToText(plan));
    std::error_code ignored;
    if (!options.force && fs::exists(fs::symlink_status(*options.output, ignored)))
        return badUsage(Error{Code::usage, *options.output, {"there is already such a file, choose another name or add --force"}});
    const auto saved = models::writePlan(*options.output, plan);
    if (!saved) return badFile(saved.error());
    return {};
}

Outcome<ExitCode> run(const Options& options) {
    Outcome<void> done;
    if (options.list) {
        done = list();
    } else {
        if (!options.name) return badUsage(Error{Code::usage, "fourem new", {"--template NAME is required, or --list to see them"}});
        if (!options.output) return badUsage(Error{Code::usage, "fourem new", {"-o PLAN is required"}});
        const auto plan = planOf(*options.name, *options.output);
        if (!plan) return tl::unexpected{plan.error()};
        const auto catalogue = openCatalogue();
        if (!catalogue) return tl::unexpected{catalogue.error()};
        done = write(locked(*plan, *catalogue), options);
    }
    if (!done) return tl::unexpected{done.error()};
    return ExitCode::ok;
}

} // namespace

void addNewCommand(Command command) {
    const auto options = std::make_shared<Options>();
    command.option("--template", "NAME", options->name, "The template, see --list; \"empty\" has no stages");
    command.option("-o,--output", "PLAN", options->output, "The file to make, or - for the standard output");
    command.flag("--force", options->force, "Replace the file if there is one");
    command.flag("--list", options->list, "List the templates");
    command.footer("Example:\n"
                   "  fourem new --template fine-tune-and-serve -o my.fourem");
    command.action([options] { return run(*options); });
}

} // namespace app
