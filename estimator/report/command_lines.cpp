#include "estimator/report/command_lines.h"

#include "estimator/report/report.h"

#include <algorithm>

namespace estimator {
namespace {

bool isHarmless(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view{"_./+@%,:-"}.find(c) != std::string_view::npos;
}

std::string basisOption(const std::optional<Basis>& basis) { return basis ? " --basis " + std::string{key(*basis)} : std::string{}; }

std::string drawOptions(const ReportRequest& request) {
    return " --draws " + std::to_string(request.draws) + " --seed " + std::to_string(request.seed) + basisOption(request.basis);
}

std::string fileOf(const ReportRequest& request) { return request.planFile.empty() ? "PLAN" : shellWord(request.planFile); }

} // namespace

std::string shellWord(std::string_view word) {
    // What begins with a dash would be taken for an option.
    if (!word.empty() && std::all_of(word.begin(), word.end(), isHarmless))
        return word.front() == '-' ? "./" + std::string{word} : std::string{word};
    std::string quoted = word.starts_with('-') ? "'./" : "'";
    for (const char c : word) {
        if (c == '\'') quoted += "'\\''";
        else quoted += c;
    }
    return quoted + "'";
}

std::string explainCommand(std::string_view planFile, Metric metric, const models::ScenarioId& scenario,
                           const std::optional<models::StageId>& stage, const std::optional<Basis>& basis) {
    std::string command = "fourem explain " + (planFile.empty() ? "PLAN" : shellWord(planFile)) + " " + std::string{info(metric).key} +
                          " --scenario " + scenario.text();
    if (stage) command += " --stage " + stage->text();
    return command + basisOption(basis);
}

std::string reportCommand(const ReportRequest& request) {
    const ReportLookOptions& look = request.look;
    std::string command = "fourem report " + fileOf(request) + " -o " + (look.output.empty() ? "-" : shellWord(look.output));
    const auto addList = [&command](std::string_view option, const auto& items, auto text) {
        if (items.empty()) return;
        command += option;
        for (const auto& item : items) command += (&item == &items.front() ? " " : ",") + std::string{text(item)};
    };
    addList(" --sections", request.parts, [](ReportPart part) { return info(part).key; });
    addList(" --scenarios", request.scenarios, [](const models::ScenarioId& id) { return id.text(); });
    const auto addOption = [&command](std::string_view option, const std::string& value) {
        if (!value.empty()) command += std::string{option} + " " + shellWord(value);
    };
    addOption(" --language", look.language);
    addOption(" --page-size", look.paper);
    addOption(" --organisation", request.organisation);
    addOption(" --logo", look.logo);
    addOption(" --date", request.day);
    return command + drawOptions(request);
}

std::string estimateCommand(const ReportRequest& request) {
    return "fourem estimate " + fileOf(request) + " --format json" + drawOptions(request);
}

} // namespace estimator
