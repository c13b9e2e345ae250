#pragma once

#include "estimator/estimate.h"

#include <optional>
#include <string>
#include <string_view>

/// Commands that reproduce and explain figures, ready to be pasted into a shell.
namespace estimator {

struct ReportRequest;

/// A word that every shell takes as it stands: in single quotes where it holds anything that a shell would read.
[[nodiscard]] std::string shellWord(std::string_view word);

/// `fourem explain plan.fourem total_kgco2e --scenario clean-region --stage serve`
[[nodiscard]] std::string explainCommand(std::string_view planFile, Metric metric, const models::ScenarioId& scenario,
                                         const std::optional<models::StageId>& stage = std::nullopt,
                                         const std::optional<Basis>& basis = std::nullopt);

/// The same report again.
[[nodiscard]] std::string reportCommand(const ReportRequest& request);

/// All its figures for programs.
[[nodiscard]] std::string estimateCommand(const ReportRequest& request);

} // namespace estimator
