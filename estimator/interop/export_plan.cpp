#include "estimator/interop/export_plan.h"

#include "estimator/interop/export_parts.h"
#include "models/core/words.h"

#include <algorithm>
#include <array>

namespace estimator {
namespace {

using enum ExportFormat;

constexpr std::array kExports{
    ExportInfo{impactFramework, "impact-framework", FOUREM_WORDS("interop", "Impact Framework manifest"), ".yml"},
    ExportInfo{codeCarbon, "codecarbon", FOUREM_WORDS("interop", "CodeCarbon table"), ".csv"},
    ExportInfo{boamps, "boamps", FOUREM_WORDS("interop", "BoAmps report"), ".json"},
    ExportInfo{huggingFace, "hugging-face", FOUREM_WORDS("interop", "Hugging Face model card: emissions"), ".yml"},
    ExportInfo{sci, "sci", FOUREM_WORDS("interop", "SCI statement"), ".md"},
    ExportInfo{sciAi, "sci-ai", FOUREM_WORDS("interop", "SCI for AI statement"), ".md"},
    ExportInfo{csv, "csv", FOUREM_WORDS("interop", "Table of everything"), ".csv"},
};

} // namespace

std::span<const ExportInfo> allExports() { return kExports; }

std::optional<ExportFormat> exportFormat(std::string_view key) {
    const auto found = std::ranges::find(kExports, key, &ExportInfo::key);
    return found == kExports.end() ? std::nullopt : std::optional{found->format};
}

models::Result<std::string> exported(ExportFormat format, const ExportScope& scope) {
    const ScenarioEstimate* scenario = scope.estimate.scenario(scope.scenario);
    if (scenario == nullptr) {
        std::string known;
        for (const ScenarioEstimate& each : scope.estimate.scenarios) known += (known.empty() ? "" : ", ") + each.id.text();
        return models::fail(models::Code::unknownScenario, {}, {scope.scenario.text(), known});
    }
    const interop::ExportSource source{scope, *scenario};
    if (source.stages().empty()) return models::fail(models::Code::missingData, scope.plan.title, {scope.plan.title, "any stage"});
    switch (format) {
    case impactFramework: return interop::impactFramework(source);
    case codeCarbon: return interop::codeCarbonTable(source);
    case boamps: return interop::boampsReport(source);
    case huggingFace: return interop::huggingFaceCard(source);
    case sci: return interop::sciStatement(source);
    case sciAi: return interop::sciAiStatement(source);
    case csv: return interop::everything(source);
    }
    return std::string{};
}

} // namespace estimator
