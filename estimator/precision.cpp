#include "estimator/precision.h"

#include <cmath>

namespace estimator {
namespace {

constexpr int kLeastDigits = 2;
constexpr int kMostDigits = 6;

} // namespace

int significantDigits(const Measure& measure) {
    if (!measure.point || !measure.p10 || !measure.p90 || *measure.point == 0.0) return kDigitsWithoutSpread;
    // Steps of ten by multiplication, not a logarithm, so that every machine counts alike.
    double span = std::abs((*measure.p90 - *measure.p10) / *measure.point);
    int digits = kLeastDigits;
    while (digits < kMostDigits && span < 0.5) {
        span *= 10.0;
        ++digits;
    }
    return digits;
}

} // namespace estimator
