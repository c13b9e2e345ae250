#pragma once

#include "estimator/estimate.h"

/// How many digits a figure deserves: showing more than its spread supports would claim a knowledge that nobody has.
namespace estimator {

/// Significant digits of a figure whose spread is not known.
inline constexpr int kDigitsWithoutSpread = 3;

/// Significant digits that the span from P10 to P90 supports: the last one shown is about a tenth of that span. At least 2, at
/// most 6; `kDigitsWithoutSpread` while there are no percentiles.
[[nodiscard]] int significantDigits(const Measure& measure);

} // namespace estimator
