#pragma once

#include "estimator/backtest/learning.h"

namespace estimator {

/// Learns from the measured runs that stand in the plan, as `learn` does from a table: each is compared with what the scenario would say
/// of it without what the plan has learned before. Runs of training and of batch work teach speed and power; those of a service teach
/// power alone, as how long it runs does not follow from its speed.
///
///     const auto learning = learnFromRuns(plan, catalogue, scenario);
///     const auto calibrated = models::apply(plan, learnedEdit(plan, *learning, "2026-05-04"));
///
/// Reasons of unused runs are marked in context "learning".
/// @param noise    > 0, of one measurement
/// @error domain   an input outside its domain
/// @error unknownScenario, cycle
/// @source METHODOLOGY.md M-8.5
[[nodiscard]] models::Result<Learning> learnFromRuns(const models::Plan& plan, const std::shared_ptr<const models::Catalogue>& catalogue,
                                                     const models::ScenarioId& scenario, double noise = kMeasurementNoise);

} // namespace estimator
