#include "app/cli/commands.h"
#include "app/cli/output/print.h"
#include "app/cli/plan_input.h"
#include "app/cli/report_desktop.h"
#include "app/cli/report_options.h"
#include "estimator/report/markdown_writer.h"
#include "estimator/report/report.h"
#include "models/core/language.h"
#include "models/core/text.h"
#include "models/files/atomic_file.h"
#include "models/files/data_folder.h"

#include <filesystem>

namespace app {
namespace {

namespace fs = std::filesystem;
using models::Code;
using models::Error;

Outcome<estimator::ReportRequest> requestOf(const ReportOptions& options) {
    const auto prepared = preparePlan(options);
    if (!prepared) return tl::unexpected{prepared.error()};
    const auto parts = estimator::reportParts(options.sections);
    if (!parts) return badUsage(parts.error(), "--sections");
    const auto scenarios = estimator::reportScenarios(prepared->plan, options.scenarios);
    if (!scenarios) return badUsage(scenarios.error(), "--scenarios");
    const auto day = dayOf(options);
    if (!day) return badUsage(day.error(), "--date");
    const auto licences = models::readLicences(models::dataFolder() / "catalogue");
    if (!licences) return badFile(licences.error());
    return estimator::ReportRequest{
        .plan = prepared->plan,
        .facts = prepared->facts,
        .scenarios = *scenarios,
        .parts = *parts,
        .planFile = options.file == "-" ? std::string{} : fs::path{options.file}.filename().string(),
        .look = {.output = options.output == "-" ? std::string{} : fs::path{options.output}.filename().string()},
        .program = "Fourem " FOUREM_VERSION,
        .day = *day,
        .organisation = options.organisation,
        .licences = *licences,
        .basis = prepared->basis,
        .draws = options.draws,
        .seed = options.seed,
        .threads = threadCount()};
}

Outcome<ExitCode> writeMarkdown(const ReportOptions& options) {
    const auto request = requestOf(options);
    if (!request) return tl::unexpected{request.error()};
    const auto outline = estimator::outlineOf(*request);
    if (!outline) return badFile(outline.error());
    const std::string text = estimator::markdown(*outline, estimator::English{models::currencyOf(request->plan)});
    if (options.output == "-") {
        const auto printed = print(text);
        if (!printed) return tl::unexpected{printed.error()};
    } else if (const auto saved = models::writeAtomically(options.output, text); !saved) {
        return badFile(saved.error());
    }
    return outline->hasErrors ? ExitCode::findings : ExitCode::ok;
}

Outcome<ExitCode> run(ReportOptions options) {
    const auto language = models::languageOf(options.language);
    if (!language)
        return badUsage(Error{Code::badValue,
                              "--language",
                              {options.language, "it names no language of the reports", "one of " + std::string{models::kLanguages}}});
    options.language = *language;
    const std::string suffix = models::lowered(fs::path{options.output}.extension().string());
    const bool isMarkdown = options.output == "-" || suffix == ".md" || suffix == ".markdown";
    if (!isMarkdown && suffix != ".pdf" && suffix != ".html")
        return badUsage(
            Error{Code::badValue, "--output", {options.output, "its kind is not known", "a name ending in .md, .pdf or .html"}});
    return isMarkdown && options.language == "en" ? writeMarkdown(options) : runDesktop(options);
}

} // namespace

void addReportCommand(Command command) {
    const auto options = std::make_shared<ReportOptions>();
    addPlanArgument(command, *options);
    command.requiredOption("-o,--output", "FILE", options->output,
                           "The report: .md, .pdf or .html; - writes Markdown to the\nstandard output");
    command.option("--sections", "LIST", options->sections,
                   "Only these, with commas between them: summary, pipeline,\ncomparison, stages, levers, uncertainty, measured,\n"
                   "boundary, accounting, sci, findings, review, assumptions,\nmethod, sources");
    command.option("--scenarios", "LIST", options->scenarios, "Only these beside the baseline, by id or name");
    command.option("--language", "CODE", options->language, "Language of the report: en, zh_CN; en by default");
    command.choice("--page-size", options->pageSize, {"A4", "Letter"}, "Paper of a PDF, A4 by default");
    command.option("--organisation", "NAME", options->organisation, "Stands on the first page");
    command.option("--logo", "FILE", options->logo, "PNG, JPEG or SVG for the first page of .pdf and .html");
    command.option(
        "--date", "DAY", options->date,
        "Dates the report: 2026-11-26, or today. Without it the\nday of the plan's review, so that the same plan gives the\nsame bytes");
    addBasisOption(command, *options);
    addDrawOptions(command, *options);
    command.footer("Examples:\n"
                   "  fourem report my.fourem -o report.md\n"
                   "  fourem report my.fourem -o report.pdf --language zh_CN --date today\n\n"
                   "Reports in .pdf and .html, and those in another language than English, are written by\n"
                   "fourem-desktop, which must stand beside this program. Exits with 1 when an error is\n"
                   "found; the report is written anyway.");
    command.action([options] { return run(*options); });
}

} // namespace app
