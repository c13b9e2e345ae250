#pragma once

#include "estimator/comparison.h"

#include <cstddef>
#include <vector>

/// In which order a comparison is read. Indexes are those of `Comparison::scenarios`.
namespace estimator {

enum class SortOrder { lowestFirst, highestFirst };

/// The scenarios by a metric. The baseline, with which all are compared, stays first; those without a figure come last.
[[nodiscard]] std::vector<std::size_t> scenariosBy(const Comparison& comparison, Metric metric, SortOrder order);

/// The metrics by how many times they differ from the baseline in this scenario, up or down, the strongest change first; those without
/// a factor last.
[[nodiscard]] std::vector<Metric> metricsByChange(const Comparison& comparison, std::size_t scenario);

} // namespace estimator
