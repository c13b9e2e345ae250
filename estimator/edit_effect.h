#pragma once

#include "estimator/estimate.h"

#include <map>
#include <optional>

/// What an edit does to the totals: the point estimate after it beside the one before it.
///
///     const auto saved = effect(pointTotals(before), pointTotals(after), baseline.id, Metric::cost).delta;
namespace estimator {

/// The totals of all scenarios without traces and draws, so that those of a thousand edits can be kept.
using PointTotals = std::map<models::ScenarioId, PerMetric<std::optional<double>>>;

[[nodiscard]] PointTotals pointTotals(const Estimate& estimate);

struct Effect {
    std::optional<double> before, after; ///< none: the scenario is not there, or a stage has no figure
    std::optional<double> delta;         ///< after minus before
};

[[nodiscard]] Effect effectBetween(std::optional<double> before, std::optional<double> after);

[[nodiscard]] Effect effect(const PointTotals& before, const PointTotals& after, const models::ScenarioId& scenario, Metric metric);

} // namespace estimator
