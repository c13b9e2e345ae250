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

Effect effect(const PointTotals& before, const PointTotals& after, const models::ScenarioId& scenario, Metric metric) {
    Effect result{totalOf(before, scenario, metric), totalOf(after, scenario, metric), std::nullopt};
    if (result.before && result.after) result.delta = *result.after - *result.before;
    return result;
}

} // namespace estimator
