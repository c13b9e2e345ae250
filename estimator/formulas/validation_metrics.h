#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <span>

/// How good predictions were.
namespace estimator {

struct PredictionPair {
    double predicted;
    double actual;
};

struct PredictionErrors {
    double medianAbsolute; ///< MdAPE, share
    double meanAbsolute;   ///< MAPE, share
    double bias;           ///< e^mean(ln(p/a)) − 1
    double sigmaLog;       ///< sample standard deviation of ln(p/a)
    double withinQuarter;  ///< share within a factor 1.25, ends included
    double withinTwo;      ///< share within a factor 2, ends included
};

inline constexpr Formula kPredictionErrors{"M-11.1", FOUREM_WORDS("formulas", "Prediction errors"),
                                           "MdAPE, MAPE of |p/a − 1|; bias = e^mean(ln(p/a)) − 1; sd of ln(p/a)",
                                           FOUREM_WORDS("formulas", "usual definitions")};

/// Errors of predictions of one kind of stage. Do not average over kinds.
///
/// @param pairs   at least one, values > 0
/// @returns       with one pair a spread of 0
/// @error domain  an input outside its domain
/// @source M-11.1
[[nodiscard]] Result<PredictionErrors> predictionErrors(std::span<const PredictionPair> pairs);

struct Coverage {
    double share;
    double low, high; ///< Wilson interval of 95 %
};

inline constexpr Formula kCoverage{"M-11.2", FOUREM_WORDS("formulas", "Coverage of the P10-P90 range"),
                                   "k/n with Wilson's interval, z = 1.959964", "Wilson 1927"};

/// How often actual values fell into the predicted range.
///
/// @param hits    0 ≤ hits ≤ cases
/// @param cases   ≥ 1
/// @error domain  an input outside its domain
/// @source M-11.2
[[nodiscard]] Result<Coverage> coverage(double hits, double cases);

inline constexpr Formula kRankCorrelation{"M-11.3", FOUREM_WORDS("formulas", "Rank correlation"),
                                          "ρ = corr(rank p, rank a), ties share ranks", "Spearman 1904"};

/// Whether predictions order choices as measurements do.
///
/// @param pairs   at least two, finite, neither side all equal
/// @returns       −1..1
/// @error domain  an input outside its domain
/// @source M-11.3
[[nodiscard]] Result<double> rankCorrelation(std::span<const PredictionPair> pairs);

} // namespace estimator
