#include "estimator/charts/ranking.h"

#include <algorithm>

namespace estimator {

Ranking ranking(const Estimate& estimate, Metric metric, const std::vector<models::ScenarioId>& otherWork) {
    const auto doesOther = [&otherWork](const models::ScenarioId& id) { return std::ranges::find(otherWork, id) != otherWork.end(); };
    Ranking chart;
    chart.metric = metric;
    double highest = 0.0;
    for (std::size_t i = 0; i < estimate.scenarios.size(); ++i) {
        const ScenarioEstimate& scenario = estimate.scenarios[i];
        const Measure& total = scenario.total[metric];
        if (!total.point) {
            chart.without.push_back(scenario.name);
            continue;
        }
        chart.scenarios.push_back({scenario.id, scenario.name, i, *total.point, total.p10, total.p90, std::nullopt});
        highest = std::max({highest, *total.point, total.p90.value_or(0.0)});
    }
    std::ranges::stable_sort(chart.scenarios, {}, &RankedScenario::value);
    for (std::size_t i = 0; i + 1 < chart.scenarios.size(); ++i) {
        RankedScenario& lower = chart.scenarios[i];
        const ScenarioEstimate& own = estimate.scenarios[lower.index];
        const ScenarioEstimate& next = estimate.scenarios[chart.scenarios[i + 1].index];
        lower.belowNext = shareBelow(own, next, metric);
        lower.isSameAsNext = isSame(own, next, metric);
        lower.isSameWorkAsNext = !doesOther(own.id) && !doesOther(next.id);
    }
    chart.axis = axisUpTo(highest, info(metric).unit);
    return chart;
}

} // namespace estimator
