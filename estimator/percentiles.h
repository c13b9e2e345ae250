#pragma once

#include <optional>
#include <span>

namespace estimator {

struct Percentiles {
    double p10, p50, p90;
};

/// What one tenth, one half and nine tenths of the values lie below; none of no values.
///
/// @param values  finite, in any order
/// @source METHODOLOGY.md M-8.2d
[[nodiscard]] std::optional<Percentiles> percentiles(std::span<const double> values);

} // namespace estimator
