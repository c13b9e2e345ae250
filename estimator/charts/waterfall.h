#pragma once

#include "estimator/charts/accounting.h"
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
    std::optional<double> factor = {}; ///< baseline over scenario, of this choice alone; none in a chart without factors
    double change = 0.0;               ///< what it adds to the figure; negative: less than the baseline
    double error = 0.0;                ///< standard error of `change`; 0 where nothing was sampled
    double from = 0.0, to = 0.0;
};

struct Waterfall {
    Metric metric = Metric::total;
    models::ScenarioId baselineId, scenarioId;
    std::string baselineName, scenarioName;
    Accounting accounting = Accounting::alike;
    bool isOtherWork = false; ///< than the baseline's
    double baseline = 0.0, scenario = 0.0;
    std::vector<WaterfallStep> steps; ///< the strongest first
    double otherChange = 0.0;         ///< of the weakest ones together, that have no bar of their own
    std::size_t others = 0;
    bool hasFactors = true; ///< false: some mixture of the choices comes to nothing, and the amounts are shared directly
    bool isSampled = false;
    ChartAxis axis;
};

/// The steps of a split; those that do nothing are left out, the weakest gathered.
[[nodiscard]] Waterfall waterfallOf(const ChoiceSplit& split);

/// @param estimate  of this plan; points are enough
/// @error missingData      a total is not known
/// @error unknownScenario
/// @source METHODOLOGY.md M-9.1, M-9.1b, M-9.1c
[[nodiscard]] models::Result<Waterfall> waterfall(const models::Plan& plan, const models::Facts& facts, const Estimate& estimate,
                                                  const models::ScenarioId& scenario, Metric metric);

} // namespace estimator
