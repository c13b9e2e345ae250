#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <span>
#include <vector>

/// Spreads of lognormal factors, and quantiles of draws.
namespace estimator {

/// Normal quantile of 0.9: a P10-P90 range reaches this many σ to either side.
inline constexpr double kNinetiethPercentile = 1.2815515655446004;

inline constexpr Formula kLognormalFactor{"M-8.1", FOUREM_WORDS("formulas", "Lognormal factor"), "x = median·e^(σ·z)",
                                          FOUREM_WORDS("formulas", "definition")};

/// A draw of a lognormal quantity.
///
/// @param median  > 0
/// @param sigma   ≥ 0, standard deviation of the logarithm
/// @param z       standard normal draw
/// @error domain  an input outside its domain
/// @source M-8.1
[[nodiscard]] Result<double> lognormal(double median, double sigma, double z);

inline constexpr Formula kQuantile{"M-8.2d", FOUREM_WORDS("formulas", "Quantile of draws"), "type 7: x_(h), h = (n − 1)·p, interpolated",
                                   "Hyndman and Fan 1996"};

/// Quantile of sorted values.
///
/// @param sorted       ascending and finite, at least one
/// @param probability  0..1
/// @error domain  an input outside its domain
/// @source M-8.2d
[[nodiscard]] Result<double> quantile(std::span<const double> sorted, double probability);

struct Range {
    double sigma;
    double p10, p50, p90;
};

inline constexpr Formula kProductRange{"M-8.3", FOUREM_WORDS("formulas", "Range of a product"), "σ = √Σσ_i²; P10, P90 = median·e^∓1.2816·σ",
                                       FOUREM_WORDS("formulas", "product of independent lognormal factors")};

/// Range of a product of independent lognormal factors.
///
/// @param median  > 0
/// @param sigmas  ≥ 0 each
/// @error domain  an input outside its domain
/// @source M-8.3
[[nodiscard]] Result<Range> productRange(double median, std::span<const double> sigmas);

inline constexpr Formula kRangeSigma{"M-8.6", FOUREM_WORDS("formulas", "Spread of a range"),
                                     "σ = ln(high/low)/(2·1.2816); median √(low·high)",
                                     FOUREM_WORDS("formulas", "P10 and P90 of a lognormal quantity")};

/// Standard deviation of the logarithm of a quantity that is below `low` once in ten times, and above `high` once in ten.
///
/// @param low   > 0
/// @param high  > low
/// @error domain  an input outside its domain
/// @source M-8.6
[[nodiscard]] Result<double> rangeSigma(double low, double high);

/// Sobol indices: shares of the variance.
struct Indices {
    std::vector<double> first;                  ///< S_i, of the factor alone
    std::vector<double> total;                  ///< ST_i, with its interactions
    std::vector<double> firstError, totalError; ///< standard errors of sampling; empty for a closed form
};

inline constexpr Formula kProductIndices{"M-8.3b", FOUREM_WORDS("formulas", "Sobol indices of a product"),
                                         "S_i = (e^σ_i² − 1)/(e^Σ − 1); ST_i = (1 − e^−σ_i²)·e^Σ/(e^Σ − 1)",
                                         FOUREM_WORDS("formulas", "closed form for lognormal factors")};

/// Variance shares of a product of independent lognormal factors.
///
/// @param sigmas  ≥ 0 each, some > 0
/// @error domain  an input outside its domain
/// @source M-8.3b
[[nodiscard]] Result<Indices> productIndices(std::span<const double> sigmas);

inline constexpr Formula kTornado{"M-8.4", FOUREM_WORDS("formulas", "Tornado swing"), "swing = median·(e^(+1.2816·σ) − e^(−1.2816·σ))",
                                  FOUREM_WORDS("formulas", "one input at a time between its P10 and P90")};

/// How far one factor alone moves a result between its P10 and P90.
///
/// @param median  > 0
/// @param sigma   ≥ 0
/// @error domain  an input outside its domain
/// @source M-8.4
[[nodiscard]] Result<double> tornadoSwing(double median, double sigma);

} // namespace estimator
