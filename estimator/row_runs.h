#pragma once

#include "estimator/metric.h"
#include "estimator/percentiles.h"

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace estimator {

/// Values of one metric in many runs; empty where the metric is not known.
using RunValues = std::vector<double>;

/// What a row of a scenario came to in all runs, but for its SCI score, which the other rows decide too.
class RowRuns {
public:
    explicit RowRuns(std::size_t count) : infeasible(count, false) {}

    PerMetric<RunValues> metrics;
    RunValues units;              ///< functional units; empty where the row serves none
    std::vector<bool> infeasible; ///< by run; then its values count nowhere

    [[nodiscard]] std::size_t infeasibleCount() const;
    /// Over all runs, as if each were feasible. Calculated when first asked for. Safe to ask from threads.
    [[nodiscard]] const PerMetric<std::optional<Percentiles>>& percentilesOfAll() const;

private:
    mutable std::once_flag m_asked;
    mutable PerMetric<std::optional<Percentiles>> m_percentiles;
};

/// Scenarios share the runs of rows that are the same.
using SharedRow = std::shared_ptr<const RowRuns>;

} // namespace estimator
