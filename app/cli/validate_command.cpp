#include "app/cli/commands.h"
#include "app/cli/output/finding_text.h"
#include "app/cli/output/json_parts.h"
#include "app/cli/output/print.h"
#include "app/cli/output/text_width.h"
#include "app/cli/plan_input.h"
#include "models/files/plan_digest.h"
#include "models/files/plan_file.h"
#include "models/pipeline/validate.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace app {
namespace {

struct Options {
    std::string file;
    bool strict = false;
    std::string format = "text";
};

/// The first line that saving would change, counted from 1; none when the text is what saving writes.
std::optional<std::size_t> firstChangedLine(std::string_view text, std::string_view saved) {
    if (text == saved) return std::nullopt;
    const auto differs = std::ranges::mismatch(text, saved).in1;
    return 1 + static_cast<std::size_t>(std::count(text.begin(), differs, '\n'));
}

std::string written(const Options& options, const std::string& name, const std::vector<models::Finding>& findings) {
    if (options.format == "json") {
        nlohmann::ordered_json document{{"file", name}};
        document["findings"] = toJson(findings);
        return jsonText(document);
    }
    std::string out;
    for (const models::Finding& finding : findings) out += findingLine(finding, Style::ofTerminal()) + "\n";
    return findings.empty() ? onOneLine(name) + ": nothing to report\n" : out;
}

Outcome<ExitCode> run(const Options& options) {
    const auto read = readPlanText(options.file);
    if (!read) return tl::unexpected{read.error()};
    const auto catalogue = openCatalogue();
    if (!catalogue) return tl::unexpected{catalogue.error()};
    auto findings = models::validate(read->plan, estimator::factsFor(read->plan, *catalogue));
    if (auto doubt = models::approvalInDoubt(read->plan)) findings.push_back(*std::move(doubt));
    if (options.strict) {
        if (const auto line = firstChangedLine(read->text, models::planToText(read->plan)))
            findings.push_back({{models::Code::notCanonical, {static_cast<double>(*line)}}, {}, {}, {}, {}});
    }
    const auto printed = print(written(options, read->name, findings));
    if (!printed) return tl::unexpected{printed.error()};
    return exitCodeOf(findings, options.strict ? models::Severity::warning : models::Severity::error);
}

} // namespace

void addValidateCommand(Command command) {
    const auto options = std::make_shared<Options>();
    command.argument("PLAN", options->file, "Plan file, or - for the standard input");
    command.flag("--strict", options->strict, "Warnings count as errors, and saving must change no byte");
    command.choice("--format", options->format, {"text", "json"}, "Form of the output, text by default");
    command.footer("Example:\n"
                   "  fourem validate my.fourem --strict\n\n"
                   "Exits with 1 when an error is found; with --strict also for warnings and for a\n"
                   "file that is not in canonical form.");
    command.action([options] { return run(*options); });
}

} // namespace app
