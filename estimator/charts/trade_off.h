#pragma once

#include "estimator/charts/chart_axis.h"
#include "estimator/estimate.h"

#include <optional>
#include <string>
#include <vector>

/// Scenarios between two figures that both should be low, and those that no other beats; also by the quality of the model, where all
/// are scored alike.
namespace estimator {

struct Spot {
    double value = 0.0;
    std::optional<double> p10, p90;
};

/// A published score of the model that answers.
struct QualityScore {
    std::string metric; ///< "MMLU (5-shot)"
    double value = 0.0;
};

struct TradeOffPoint {
    models::ScenarioId id;
    std::string name;
    std::size_t index = 0; ///< in the plan
    Spot x, y;
    std::optional<QualityScore> quality;
    bool isOtherWork = false; ///< than the baseline's: it is neither beaten nor does it beat
    bool isOnFront = false;   ///< no other scenario is as good in all that counts and better in one
    bool isOnEdge = false;    ///< the same by the two figures alone: where the front can be drawn
};

struct TradeOff {
    Metric x = Metric::cost;
    Metric y = Metric::total;
    ChartAxis xAxis, yAxis;
    std::vector<TradeOffPoint> points;            ///< by x
    std::optional<std::string> quality;           ///< metric of the scores, where it counts: all scenarios have one of the same metric
    double worstQuality = 0.0, bestQuality = 0.0; ///< the lower one is the better one of error rates
    std::vector<std::string> without;             ///< names of those that lack one of the figures
};

/// @param facts      for the scores of models
/// @param otherWork  scenarios that do not do the baseline's work
[[nodiscard]] TradeOff tradeOff(const Estimate& estimate, const models::Facts& facts, Metric x, Metric y,
                                const std::vector<models::ScenarioId>& otherWork = {});

} // namespace estimator
