#pragma once

#include "estimator/estimate.h"
#include "estimator/stages/findings.h"
#include "estimator/stages/scope.h"

#include <optional>

namespace estimator {

/// What a stage costs beside the price of an API that it names, and the load at which both cost the same; none where it names no price.
///
/// @param requests  of the stage over the horizon
/// @param costUsd   of the stage over the horizon
/// @source METHODOLOGY.md M-7.6, M-7.6b
[[nodiscard]] std::optional<ApiComparison> apiComparison(const Scope<TraceRecorder>& scope, const models::Stage& stage, double requests,
                                                         std::optional<double> costUsd, Findings& findings);

} // namespace estimator
