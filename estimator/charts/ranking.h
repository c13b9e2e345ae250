#pragma once

#include "estimator/charts/chart_axis.h"
#include "estimator/comparison.h"

#include <optional>
#include <string>
#include <vector>

/// The scenarios from the least to the most, and whether the draws support that order.
namespace estimator {

struct RankedScenario {
    models::ScenarioId id;
    std::string name;
    std::size_t index = 0; ///< in the plan
    double value = 0.0;
    std::optional<double> p10, p90;
    std::optional<double> belowNext; ///< share of the draws in which it is below the next one; none without draws
    bool isSameAsNext = false;       ///< in the point and in every draw
    bool isSameWorkAsNext = true;    ///< false: to be below the next one says nothing
    [[nodiscard]] bool isSupported() const { return isSameWorkAsNext && belowNext && *belowNext >= kSupportedShare; }
};

struct Ranking {
    Metric metric = Metric::total;
    std::vector<RankedScenario> scenarios;
    std::vector<std::string> without; ///< names of those that have no figure
    ChartAxis axis;
};

/// @param otherWork  those that do not do the baseline's work
[[nodiscard]] Ranking ranking(const Estimate& estimate, Metric metric, const std::vector<models::ScenarioId>& otherWork = {});

} // namespace estimator
