#pragma once

#include "estimator/estimate.h"

#include <optional>

namespace estimator {

/// That no stage takes part: there is nothing that could have a total.
[[nodiscard]] models::Message nothingTakesPart();

/// Why a scenario has no total of a metric, with the stage that lacks it; none where there is one.
[[nodiscard]] std::optional<models::Error> missingTotal(const ScenarioEstimate& scenario, Metric metric);

/// The same of the first of two scenarios that are set against each other; none where both have one, or are not known.
[[nodiscard]] std::optional<models::Error> missingTotal(const Estimate& estimate, const models::ScenarioId& a, const models::ScenarioId& b,
                                                        Metric metric);

} // namespace estimator
