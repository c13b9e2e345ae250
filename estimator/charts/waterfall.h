#pragma once

#include "estimator/charts/chart_axis.h"
#include "estimator/choice_split.h"

#include <optional>
#include <string>
#include <vector>

/// The way from the baseline's figure to a scenario's, one bar a choice that differs.
namespace estimator {

struct WaterfallStep {
    models::StageId scope;
    std::string field;
    models::Setting before, after;
    double factor = 1.0; ///< baseline over scenario, of this choice alone
    double change = 0.0; ///< what it adds to the figure; negative: less than the baseline
    double error = 0.0;  ///< standard error of `change`; 0 where nothing was sampled
    double from = 0.0, to = 0.0;
};

struct Waterfall {
    Metric metric = Metric::total;
    models::ScenarioId baselineId, scenarioId;
    std::string baselineName, scenarioName;
    double baseline = 0.0, scenario = 0.0;
    std::vector<WaterfallStep> steps; ///< the strongest first
    double otherChange = 0.0;         ///< of the weakest ones together, that have no bar of their own
    std::size_t others = 0;
    bool isSampled = false;
    ChartAxis axis;
};

/// Factors as amounts: ln(factor) times the logarithmic mean of the two figures, so that the amounts sum to their difference.
/// @param baseline  figure of the baseline, above 0
[[nodiscard]] Waterfall waterfallOf(const ChoiceSplit& split, double baseline);

/// @error missingData      a total is not known
/// @error unknownScenario
/// @source METHODOLOGY.md M-9.1, M-9.1b
[[nodiscard]] models::Result<Waterfall> waterfall(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& scenario,
                                                  Metric metric);

} // namespace estimator
