#include "estimator/formulas/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <utility>

namespace estimator {
namespace {

// Acklam's rational approximations, relative error below 1.15e-9 before the Halley step.
double centre(double p) {
    const double q = p - 0.5;
    const double r = q * q;
    return (((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r + 1.383577518672690e+02) * r -
             3.066479806614716e+01) *
                r +
            2.506628277459239e+00) *
           q /
           (((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r + 6.680131188771972e+01) * r -
             1.328068155288572e+01) *
                r +
            1.0);
}

double lowerTail(double p) {
    const double q = std::sqrt(-2.0 * std::log(p));
    return (((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838e+00) * q - 2.549732539343734e+00) * q +
             4.374664141464968e+00) *
                q +
            2.938163982698783e+00) /
           ((((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996e+00) * q + 3.754408661907416e+00) * q + 1.0);
}

double approximate(double p) {
    constexpr double kTail = 0.02425;
    if (p < kTail) return lowerTail(p);
    if (p > 1.0 - kTail) return -lowerTail(1.0 - p);
    return centre(p);
}

} // namespace

Result<Sample> latinHypercube(std::uint64_t seed, std::size_t draws, std::size_t inputs) {
    if (const auto broken = firstBroken(atLeastOne("draws", static_cast<double>(draws)))) return outOfDomain(kLatinHypercube, *broken);
    SplitMix64 random{seed};
    Sample sample{draws, std::vector<std::vector<double>>(inputs, std::vector<double>(draws))};
    std::vector<std::size_t> order(draws);
    for (auto& column : sample.columns) {
        std::iota(order.begin(), order.end(), std::size_t{0});
        for (std::size_t i = draws - 1; i > 0; --i) {
            const auto j = static_cast<std::size_t>(random.uniform() * static_cast<double>(i + 1));
            std::swap(order[i], order[j]);
        }
        for (std::size_t i = 0; i < draws; ++i)
            column[i] = std::clamp((static_cast<double>(order[i]) + random.uniform()) / static_cast<double>(draws), 0x1p-53, 1.0 - 0x1p-53);
    }
    return sample;
}

Result<double> inverseNormal(double probability) {
    if (const auto broken = firstBroken(betweenZeroAndOne("probability", probability))) return outOfDomain(kInverseNormal, *broken);
    const double z = approximate(probability);
    const double error = 0.5 * std::erfc(-z / std::numbers::sqrt2) - probability;
    const double correction = error * std::sqrt(2.0 * std::numbers::pi) * std::exp(z * z / 2.0);
    return finite(kInverseNormal, z - correction / (1.0 + z * correction / 2.0));
}

} // namespace estimator
