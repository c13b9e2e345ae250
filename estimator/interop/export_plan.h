#pragma once

#include "estimator/estimate.h"
#include "models/catalogue/facts.h"
#include "models/pipeline/plan.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

/// What a scenario is estimated to take, in the formats of other tools. Texts of the plan are data: each format escapes them.
namespace estimator {

enum class ExportFormat { impactFramework, codeCarbon, boamps, huggingFace, sci, sciAi, csv };

struct ExportInfo {
    ExportFormat format;
    std::string_view key;    ///< "impact-framework": on the command line
    std::string_view label;  ///< "Impact Framework manifest", marked for translation in context "interop"
    std::string_view suffix; ///< of a file: ".yml"
};
[[nodiscard]] std::span<const ExportInfo> allExports();
[[nodiscard]] std::optional<ExportFormat> exportFormat(std::string_view key);

struct ExportScope {
    const models::Plan& plan;
    const models::Facts& facts;
    const Estimate& estimate;
    models::ScenarioId scenario;
    std::string date; ///< of the day of the export, "2026-03-01": for formats that want one where the plan has no start
};

/// @error missingData      a figure that the format must have; names stage or plan
/// @error unknownScenario  the estimate does not hold the scenario
[[nodiscard]] models::Result<std::string> exported(ExportFormat format, const ExportScope& scope);

} // namespace estimator
