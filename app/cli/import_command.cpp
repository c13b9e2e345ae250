#include "app/cli/commands.h"
#include "app/cli/event_option.h"
#include "app/cli/input_file.h"
#include "app/cli/output/import_output.h"
#include "app/cli/output/print.h"
#include "app/cli/output/text_width.h"
#include "app/cli/plan_input.h"
#include "app/cli/plan_lock.h"
#include "app/cli/today.h"
#include "estimator/interop/import_plan.h"
#include "models/core/moment.h"
#include "models/core/text.h"
#include "models/files/plan_file.h"
#include "models/interop/model_name.h"

#include <filesystem>

namespace app {
namespace {

namespace fs = std::filesystem;

struct Options {
    std::vector<std::string> files;
    std::vector<std::string> events;
    std::optional<std::string> into;
    std::optional<std::string> output;
    std::optional<std::string> stage;
    std::string site;
    std::optional<std::string> name;
    std::optional<std::string> date;
    bool sumRuns = false;
    bool lastRows = false;
    bool preview = false;
    std::string format = "text";
};

Outcome<models::ForeignFile> readFile(const std::string& file) {
    const auto input = readInput(file, models::kMostForeignBytes);
    if (!input) return tl::unexpected{input.error()};
    auto read = models::readForeign(input->text, input->kept);
    if (!read) return badFile(read.error());
    return *std::move(read);
}

/// Several files of one kind that hold runs count as one.
Outcome<models::ForeignFile> readAll(const std::vector<std::string>& files) {
    auto all = readFile(files.front());
    for (std::size_t i = 1; all && i < files.size(); ++i) {
        auto next = readFile(files[i]);
        if (!next) return next;
        auto* runs = std::get_if<std::vector<models::ForeignRun>>(&all->content);
        const auto* more = std::get_if<std::vector<models::ForeignRun>>(&next->content);
        if (runs == nullptr || more == nullptr || next->format != all->format)
            return badUsage(models::Error{models::Code::usage, files[i], {"only measured runs of one format can be imported together"}});
        runs->insert(runs->end(), more->begin(), more->end());
    }
    return all;
}

Outcome<models::Plan> planFor(const Options& options, const models::ForeignFile& file) {
    if (!options.into) return models::emptyPlan(fs::path{file.name}.stem().string());
    auto read = readPlanText(*options.into);
    if (!read) return tl::unexpected{read.error()};
    return std::move(read->plan);
}

/// A model is known by a name: that of its file, unless that is a stream.
Outcome<void> checkName(const Options& options, models::ForeignFile& file) {
    auto* model = std::get_if<models::ModelConfiguration>(&file.content);
    if (model == nullptr) return {};
    if (options.name) model->name = *options.name;
    if (model->name.empty() && options.files.front() == "-")
        return badUsage(models::Error{models::Code::usage, "fourem import", {"--name NAME is required, as the model names none"}});
    if (!options.name || !models::isBlank(*options.name)) return {};
    return badUsage(models::Error{models::Code::badValue, "--name", {*options.name, "it names nothing", "a name for the model"}});
}

Outcome<std::string> siteNamed(const std::string& site, const models::Plan& plan,
                               const std::shared_ptr<const models::Catalogue>& catalogue) {
    if (site.empty()) return site;
    const auto entry = estimator::factsFor(plan, catalogue).entry(models::EntryKind::site, site);
    if (!entry) return badUsage(models::Error{entry.error().code, "--site " + site, entry.error().arguments});
    return (*entry)->id;
}

Outcome<estimator::ImportOptions> importOptions(const Options& options, const models::Plan& plan,
                                                const std::shared_ptr<const models::Catalogue>& catalogue) {
    estimator::ImportOptions import;
    const auto site = siteNamed(options.site, plan, catalogue);
    if (!site) return tl::unexpected{site.error()};
    import.site = *site;
    import.name = options.name.value_or(options.files.empty() ? std::string{} : models::modelNameFor(options.files.front()));
    import.date = options.date.value_or(today());
    if (options.sumRuns && options.lastRows)
        return badUsage(models::Error{models::Code::usage, "fourem import", {"--sum-runs and --last-rows exclude each other"}});
    if (options.sumRuns) import.rows = estimator::RowsOfRun::added;
    if (options.lastRows) import.rows = estimator::RowsOfRun::last;
    if (!models::isMoment(import.date))
        return badUsage(models::Error{models::Code::badValue, "--date", {import.date, "it is not a date", "a date such as 2026-03-01"}});
    if (!options.stage) return import;
    const auto stage = plan.stageNamed(*options.stage);
    if (!stage) return badUsage(stage.error(), "--stage " + *options.stage);
    import.stage = (*stage)->id;
    return import;
}

/// Where the plan goes; none: nowhere.
std::optional<std::string> targetOf(const Options& options) {
    if (options.preview) return std::nullopt;
    return options.output ? options.output : options.into;
}

Outcome<void> write(const models::Plan& plan, const std::optional<std::string>& target) {
    if (!target) return {};
    if (*target == "-") return print(models::planToText(plan));
    const auto saved = models::writePlan(*target, plan);
    if (!saved) return badFile(saved.error());
    return {};
}

tl::unexpected<Failure> refused(const char* why) { return badUsage(models::Error{models::Code::usage, "fourem import", {why}}); }

/// What happened, in place of a file.
Outcome<ExitCode> noteEvents(const Options& options) {
    if (!options.into) return refused("--event needs --into PLAN");
    const auto read = readPlanText(*options.into);
    if (!read) return tl::unexpected{read.error()};
    const auto catalogue = openCatalogue();
    if (!catalogue) return tl::unexpected{catalogue.error()};
    const auto chosen = importOptions(options, read->plan, *catalogue);
    if (!chosen) return tl::unexpected{chosen.error()};
    models::Plan plan = read->plan;
    std::string said;
    for (const std::string& text : options.events) {
        const auto event = eventOf(text, chosen->stage);
        if (!event) return tl::unexpected{event.error()};
        auto after = models::apply(plan, models::PutEvent{*event});
        if (!after) return badFile(after.error());
        plan = *std::move(after);
        said += "Noted: " + event->date + " " + std::string{label(event->kind)} +
                (event->text.empty() ? "" : ", " + onOneLine(event->text)) + "\n";
    }
    const auto target = targetOf(options);
    const auto written = write(locked(std::move(plan), *catalogue), target);
    if (!written) return tl::unexpected{written.error()};
    if (target == "-") return ExitCode::ok;
    const auto printed = print(said);
    if (!printed) return tl::unexpected{printed.error()};
    return ExitCode::ok;
}

Outcome<ExitCode> run(const Options& options) {
    if (options.files.empty() == options.events.empty()) return refused("FILE is required, or --event instead of it");
    if (!options.events.empty()) return noteEvents(options);
    std::vector<std::string> inputs = options.files;
    if (options.into) inputs.push_back(*options.into);
    const auto once = checkStandardInput(inputs);
    if (!once) return tl::unexpected{once.error()};
    auto file = readAll(options.files);
    if (!file) return tl::unexpected{file.error()};
    const auto named = checkName(options, *file);
    if (!named) return tl::unexpected{named.error()};
    const auto plan = planFor(options, *file);
    if (!plan) return tl::unexpected{plan.error()};
    const auto catalogue = openCatalogue();
    if (!catalogue) return tl::unexpected{catalogue.error()};
    const auto chosen = importOptions(options, *plan, *catalogue);
    if (!chosen) return tl::unexpected{chosen.error()};
    const auto import = estimator::importInto(*plan, *catalogue, *file, *chosen);
    // The file is sound, but nobody said what it is of.
    if (!import && import.error().code == models::Code::ambiguousName)
        return badUsage(models::Error{import.error().code, "--site", import.error().arguments});
    if (!import) return badFile(import.error());
    const auto after = models::apply(*plan, import->edit);
    if (!after) return badFile(after.error());
    const auto target = targetOf(options);
    const auto written = write(locked(*after, *catalogue), target);
    if (!written) return tl::unexpected{written.error()};
    if (target == "-") return ExitCode::ok;
    const auto printed = print(options.format == "json" ? importJson(*import) : importText(*import, Style::ofTerminal()));
    if (!printed) return tl::unexpected{printed.error()};
    return ExitCode::ok;
}

} // namespace

void addImportCommand(Command command) {
    const auto options = std::make_shared<Options>();
    command.optionalArguments(
        "FILE", options->files,
        "File of another tool, recognised by what it holds, or -\nfor the standard input; several where they hold runs of\none tool");
    command.option("--into", "PLAN", options->into, "The plan that takes it, and that is written unless -o\nnames another file");
    command.option("-o,--output", "OUT", options->output, "Write the plan here, or - for the standard output");
    command.flag("--preview", options->preview, "Say what would come in, write nothing");
    command.option("--event", "\"DATE [KIND] NOTE\"", options->events,
                   "Note what happened instead of a file: model_replaced,\ndrift_seen, retrained or other; may be repeated");
    command.option("--stage", "STAGE", options->stage,
                   "The stage that was measured, or that takes the model;\nwithout it, runs go by their names");
    command.option("--site", "SITE", options->site,
                   "The site that an intensity is of; without it, the\nplan's sites on the zone that the file names");
    command.option("--name", "NAME", options->name, "Name of a model whose file does not tell it");
    command.option("--date", "DATE", options->date, "Date of what has none of its own, today by default");
    command.flag("--sum-runs", options->sumRuns, "Add the rows of one run up, as of one process a GPU");
    command.flag("--last-rows", options->lastRows, "Of the rows of one run the last counts, as of sums so far");
    command.choice("--format", options->format, {"text", "json"}, "Form of the output, text by default");
    command.footer("Examples:\n"
                   "  fourem import emissions.csv --into my.fourem --stage train\n"
                   "  fourem import config.json --name my-model --into my.fourem --preview\n"
                   "  fourem import --into my.fourem --event \"2026-05-04 drift_seen new slang\" --stage serve\n\n"
                   "Reads Hugging Face config.json, CodeCarbon, BoAmps, ML.ENERGY, eco2AI, AI Energy Score,\n"
                   "Green Algorithms, the carbon exports of Google Cloud and AWS, and intensities of the\n"
                   "Carbon Aware SDK and of Electricity Maps. docs/guide/interop.md tells what becomes of each.\n"
                   "A file that is wrong anywhere leaves the plan as it is.");
    command.action([options] { return run(*options); });
}

} // namespace app
