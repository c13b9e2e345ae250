#pragma once

#include "estimator/charts/chart_axis.h"
#include "estimator/input_ranking.h"

#include <string>
#include <vector>

/// The unknowns that move a scenario's total most.
namespace estimator {

struct Tornado {
    Metric metric = Metric::total;
    models::ScenarioId scenario;
    std::string scenarioName;
    double point = 0.0; ///< the total with every unknown at its median
    std::vector<InputEffect> effects;
    std::size_t others = 0; ///< weaker ones that are not listed
    ChartAxis axis;
};

/// @error missingData  the total is not known
/// @error unknownScenario
/// @source METHODOLOGY.md M-8.4, M-8.4b
[[nodiscard]] models::Result<Tornado> tornado(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& scenario,
                                              Metric metric, const RankingOptions& options = {});

} // namespace estimator
