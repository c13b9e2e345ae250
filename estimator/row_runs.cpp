#include "estimator/row_runs.h"

#include <algorithm>

namespace estimator {

std::size_t RowRuns::infeasibleCount() const { return static_cast<std::size_t>(std::count(infeasible.begin(), infeasible.end(), true)); }

const PerMetric<std::optional<Percentiles>>& RowRuns::percentilesOfAll() const {
    std::call_once(m_asked, [this] {
        for (std::size_t metric = 0; metric < kMetricCount; ++metric) m_percentiles.values[metric] = percentiles(metrics.values[metric]);
    });
    return m_percentiles;
}

} // namespace estimator
