#include "app/cli/output/finding_text.h"

#include "app/cli/output/table.h"
#include "app/cli/output/text_width.h"
#include "models/pipeline/validate.h"

namespace app {
namespace {

std::string scenarioNames(const estimator::GatheredFinding& gathered, const estimator::Estimate& estimate) {
    if (gathered.everywhere) return {};
    std::string names;
    for (const models::ScenarioId& id : gathered.scenarios) {
        const auto* scenario = estimate.scenario(id);
        names += (names.empty() ? "" : ", ") + (scenario == nullptr ? id.text() : scenario->name);
    }
    return names.empty() ? "" : " (" + names + ")";
}

std::string sentence(const models::Message& message, std::string_view where) {
    std::string text = where.empty() ? "" : std::string{where} + ": ";
    text += models::english(message);
    if (const std::string remedy = models::englishRemedy(message); !remedy.empty()) text += "; " + remedy;
    return onOneLine(text);
}

std::string label(const models::Message& message) {
    const models::CodeInfo& row = models::info(message.code);
    return std::string{word(row.severity)} + "[" + std::string{row.name} + "]";
}

} // namespace

std::string_view word(models::Severity severity) {
    switch (severity) {
    case models::Severity::note: return "note";
    case models::Severity::warning: return "warning";
    case models::Severity::error: return "error";
    }
    return {};
}

std::string messageLine(const models::Message& message, std::string_view where, const Style& style) {
    return style.severity(models::info(message.code).severity, label(message)) + " " + sentence(message, where);
}

std::string findingLine(const models::Finding& finding, const Style& style) {
    return messageLine(finding.message, placeOf(finding), style);
}

std::string findingLines(const std::vector<estimator::GatheredFinding>& findings, const estimator::Estimate& estimate, const Style& style) {
    std::string text;
    for (const auto& gathered : findings)
        text += findingLine(gathered.finding, style) + onOneLine(scenarioNames(gathered, estimate)) + "\n";
    return text;
}

std::string findingList(const std::vector<estimator::GatheredFinding>& findings, const estimator::Estimate& estimate) {
    std::string text;
    for (const auto& gathered : findings) {
        const models::Message& message = gathered.finding.message;
        text += "- `" + label(message) + "` " + markdownCell(sentence(message, placeOf(gathered.finding))) +
                markdownCell(scenarioNames(gathered, estimate)) + "\n";
    }
    return text;
}

} // namespace app
