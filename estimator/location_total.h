#pragma once

#include "estimator/estimate.h"

#include <algorithm>
#include <optional>

/// What stands beside totals that are not location-based.
namespace estimator {

/// Total emissions as the location basis has them; none while a part is not known.
[[nodiscard]] inline std::optional<double> locationTotal(const PerMetric<Measure>& metrics) {
    const auto& operational = metrics[Metric::operationalLocation].point;
    const auto& embodied = metrics[Metric::embodied].point;
    return operational && embodied ? std::optional{*operational + *embodied} : std::nullopt;
}

/// Whether every total is location-based, which needs no saying.
[[nodiscard]] inline bool isLocationBased(const Estimate& estimate) {
    return std::ranges::all_of(estimate.scenarios, [](const ScenarioEstimate& scenario) { return scenario.basis == Basis::location; });
}

} // namespace estimator
