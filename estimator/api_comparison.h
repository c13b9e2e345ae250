#pragma once

#include "estimator/estimate.h"
#include "estimator/stages/findings.h"
#include "estimator/stages/scope.h"

#include <optional>

namespace estimator {

/// Own machines against the API whose price the stage names; says so as a finding. None: no price, no text, or no cost.
/// @param requests  that the stage answers over the horizon
/// @source METHODOLOGY.md M-7.6, M-7.6b
[[nodiscard]] std::optional<ApiComparison> apiComparison(const Scope<TraceRecorder>& scope, double requests, std::optional<double> costUsd,
                                                         Findings& findings);

} // namespace estimator
