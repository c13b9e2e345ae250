#include "estimator/edit_effect.h"

namespace estimator {
namespace {

std::optional<double> totalOf(const PointTotals& totals, const models::ScenarioId& scenario, Metric metric) {
    const auto found = totals.find(scenario);
    return found == totals.end() ? std::nullopt : found->second[metric];
}

} // namespace

PointTotals pointTotals(const Estimate& estimate) {
    PointTotals totals;
    for (const ScenarioEstimate& scenario : estimate.scenarios) {
        PerMetric<std::optional<double>>& points = totals[scenario.id];
        for (const MetricInfo& row : allMetrics()) points[row.metric] = scenario.total[row.metric].point;
    }
    return totals;
}

Effect effectBetween(std::optional<double> before, std::optional<double> after) {
    return {before, after, before && after ? std::optional{*after - *before} : std::nullopt};
}

Effect effect(const PointTotals& before, const PointTotals& after, const models::ScenarioId& scenario, Metric metric) {
    return effectBetween(totalOf(before, scenario, metric), totalOf(after, scenario, metric));
}

} // namespace estimator
