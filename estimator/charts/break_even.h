#pragma once

#include "estimator/charts/chart_axis.h"
#include "estimator/estimate.h"

#include <optional>
#include <string>
#include <vector>

/// What has come together after so many days of service: first what is done once, then what every day adds.
namespace estimator {

struct BreakEvenLine {
    models::ScenarioId id;
    std::string name;
    std::size_t index = 0;                    ///< in the plan
    double once = 0.0;                        ///< of preparing, training and adapting
    double perDay = 0.0;                      ///< of answering, watching and storing
    double atEnd = 0.0;                       ///< once + perDay x the days of the chart
    std::optional<double> overtakeDay = {};   ///< on which service has come to as much as training; none: never within the chart
    double overtakeValue = 0.0;               ///< what both have come to then
    std::optional<double> p10 = {}, p90 = {}; ///< of `atEnd`, where the chart ends with the horizon for which draws are known
};

/// Where two scenarios come to the same.
struct BreakEvenCrossing {
    std::size_t a = 0, b = 0; ///< of the lines; `a` is less before, `b` after
    double day = 0.0;
    double value = 0.0;
};

struct BreakEven {
    Metric metric = Metric::total;
    double days = 0.0;
    ChartAxis timeAxis, axis;
    std::vector<BreakEvenLine> lines;
    std::vector<BreakEvenCrossing> crossings; ///< by day
    std::vector<std::string> without;         ///< names of scenarios without figure
};

/// Whether the stage goes on while the model is in service.
[[nodiscard]] bool isService(models::StageKind kind);

/// @param days  0: the plan's service life, or its horizon
[[nodiscard]] BreakEven breakEven(const models::Plan& plan, const Estimate& estimate, Metric metric, double days);

} // namespace estimator
