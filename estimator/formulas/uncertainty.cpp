#include "estimator/formulas/uncertainty.h"

#include <algorithm>
#include <cmath>

namespace estimator {
namespace {

Result<double> sumOfSquares(const Formula& formula, std::span<const double> sigmas) {
    double sum = 0.0;
    for (const double sigma : sigmas) {
        if (const auto broken = firstBroken(notNegative("sigma", sigma))) return outOfDomain(formula, *broken);
        sum += sigma * sigma;
    }
    return finite(formula, sum);
}

} // namespace

Result<double> lognormal(double median, double sigma, double z) {
    if (const auto broken = firstBroken(positive("median", median), notNegative("sigma", sigma), anyNumber("normal draw", z)))
        return outOfDomain(kLognormalFactor, *broken);
    return finite(kLognormalFactor, median * std::exp(sigma * z));
}

Result<double> quantile(std::span<const double> sorted, double probability) {
    if (const auto broken = firstBroken(atLeastOne("values", static_cast<double>(sorted.size())), share("probability", probability)))
        return outOfDomain(kQuantile, *broken);
    const double position = static_cast<double>(sorted.size() - 1) * probability;
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return finite(kQuantile, sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]));
}

Result<Range> productRange(double median, std::span<const double> sigmas) {
    if (const auto broken = firstBroken(positive("median", median))) return outOfDomain(kProductRange, *broken);
    const auto sum = sumOfSquares(kProductRange, sigmas);
    if (!sum) return tl::unexpected{sum.error()};
    const double sigma = std::sqrt(*sum);
    const Range range{sigma, median * std::exp(-kNinetiethPercentile * sigma), median, median * std::exp(kNinetiethPercentile * sigma)};
    return finite(kProductRange, range, range.p10, range.p90);
}

Result<double> rangeSigma(double low, double high) {
    if (const auto broken = firstBroken(positive("low end", low), positive("width", high - low))) return outOfDomain(kRangeSigma, *broken);
    return finite(kRangeSigma, std::log(high / low) / (2.0 * kNinetiethPercentile));
}

Result<Indices> productIndices(std::span<const double> sigmas) {
    const auto sum = sumOfSquares(kProductIndices, sigmas);
    if (!sum) return tl::unexpected{sum.error()};
    if (const auto broken = firstBroken(positive("sigma", *sum))) return outOfDomain(kProductIndices, *broken);
    const double all = std::expm1(*sum);
    Indices indices;
    for (const double sigma : sigmas) {
        indices.first.push_back(std::expm1(sigma * sigma) / all);
        // (1 − e^−s²)·e^Σ/(e^Σ − 1), with the common factor divided out so that a wide spread does not overflow.
        indices.total.push_back(-std::expm1(-sigma * sigma) / -std::expm1(-*sum));
    }
    if (!std::isfinite(all)) return notFinite(kProductIndices);
    return indices;
}

Result<double> tornadoSwing(double median, double sigma) {
    if (const auto broken = firstBroken(positive("median", median), notNegative("sigma", sigma))) return outOfDomain(kTornado, *broken);
    return finite(kTornado, median * (std::exp(kNinetiethPercentile * sigma) - std::exp(-kNinetiethPercentile * sigma)));
}

} // namespace estimator
