#include "estimator/comparison_order.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace estimator {
namespace {

/// How many times the figure differs from the baseline's, whichever way.
double strength(const Difference& difference) {
    if (!difference.ratio) return 0.0;
    return std::max(*difference.ratio, 1.0 / *difference.ratio);
}

} // namespace

std::vector<std::size_t> scenariosBy(const Comparison& comparison, Metric metric, SortOrder order) {
    std::vector<std::size_t> indexes(comparison.scenarios.size());
    std::iota(indexes.begin(), indexes.end(), std::size_t{0});
    if (indexes.size() < 2) return indexes;
    const auto valueOf = [&](std::size_t index) { return comparison.scenarios[index].metrics[metric].value; };
    std::stable_sort(indexes.begin() + 1, indexes.end(), [&](std::size_t a, std::size_t b) {
        const auto first = valueOf(a);
        const auto second = valueOf(b);
        if (!first || !second) return first.has_value() && !second;
        return order == SortOrder::lowestFirst ? *first < *second : *first > *second;
    });
    return indexes;
}

std::vector<Metric> metricsByChange(const Comparison& comparison, std::size_t scenario) {
    std::vector<Metric> metrics;
    for (const MetricInfo& row : allMetrics()) metrics.push_back(row.metric);
    const auto& differences = comparison.scenarios[scenario].metrics;
    std::ranges::stable_sort(metrics, std::ranges::greater{}, [&](Metric metric) { return strength(differences[metric]); });
    return metrics;
}

} // namespace estimator
