#pragma once

#include "estimator/report/material.h"

#include <optional>

/// R of the Software Carbon Intensity: what its score counts by, and how much of it a scenario serves.
namespace estimator {

/// "request", as the scenario says.
[[nodiscard]] Text functionalUnit(const Material& material, const ScenarioEstimate& scenario);

/// How many the score was divided by, as its trace says; none where there is no score.
[[nodiscard]] std::optional<double> functionalUnits(const ScenarioEstimate& scenario);

/// "1.26B, counted from the work of the stages", or what the plan says.
[[nodiscard]] Text functionalUnitsText(const Material& material, const ScenarioEstimate& scenario);

/// "22 mg CO2e per request"
[[nodiscard]] Text scoreText(const Material& material, const ScenarioEstimate& scenario, double grams, int digits = kDigitsWithoutSpread);

/// The total of a metric with its digits; of the SCI "22 mg CO2e per request".
[[nodiscard]] Text totalText(const Material& material, const ScenarioEstimate& scenario, Metric metric);
/// A percentile of the same; of the SCI without what it is per.
[[nodiscard]] Text percentileText(const ScenarioEstimate& scenario, Metric metric, double value);

} // namespace estimator
