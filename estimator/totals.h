#pragma once

#include "estimator/estimate.h"
#include "estimator/recorder.h"

#include <optional>
#include <string_view>

/// From the stages of a scenario to its totals.
namespace estimator {

/// Ends the id of the row that holds a stage's experiments and failed runs.
inline constexpr std::string_view kDevelopmentSuffix = "+development";

/// Whether some stage takes part.
[[nodiscard]] bool doesSomething(const ScenarioEstimate& scenario);

/// Sums, longest path and SCI of `scenario.stages` into `scenario.total`, with their traces.
/// @param units  functional units over the horizon; none: there is no SCI score
void addTotals(const models::Plan& plan, const std::optional<Noted<double, TraceRecorder>>& units, double trainingShare,
               TraceRecorder& recorder, ScenarioEstimate& scenario);

} // namespace estimator
