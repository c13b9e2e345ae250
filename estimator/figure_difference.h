#pragma once

#include "estimator/edit_effect.h"

#include <optional>
#include <vector>

namespace estimator {

/// A figure that two versions of a plan do not agree about.
struct FigureDifference {
    models::ScenarioId scenario;
    std::optional<models::StageId> stage; ///< none: the total of the scenario
    Metric metric = Metric::total;
    Effect effect;
    std::optional<double> share; ///< the difference over what it was; none where it was nothing
};

/// The point figures that differ, by scenario in the order of `after`: its totals first, then its stages. Scenarios and stages are the
/// same when their ids are; one that only one version has differs in everything.
[[nodiscard]] std::vector<FigureDifference> figureDifferences(const Estimate& before, const Estimate& after);

} // namespace estimator
