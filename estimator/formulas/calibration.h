#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <span>

/// Learning from measurements: how far predictions of one kind were off.
namespace estimator {

struct Posterior {
    double mean;  ///< of ln(measured/predicted): multiply predictions by e^mean
    double sigma; ///< what spread is left
};

inline constexpr Formula kCalibration{"M-8.5", FOUREM_WORDS("formulas", "Calibration by measurements"),
                                      "µ = (Σ ln r/s_e²)/(1/s0² + n/s_e²); s = (1/s0² + n/s_e²)^−½",
                                      FOUREM_WORDS("formulas", "conjugate normal update of log ratios")};

/// Correction of predictions after measured runs; without measurements it is none and the prior spread stays.
///
/// @param ratios       measured/predicted, > 0 each
/// @param priorSigma   > 0
/// @param errorSigma   > 0, of one measurement
/// @error domain  an input outside its domain
/// @source M-8.5
[[nodiscard]] Result<Posterior> calibrate(std::span<const double> ratios, double priorSigma, double errorSigma);

inline constexpr Formula kLearnedFactor{"M-8.5c", FOUREM_WORDS("formulas", "Correction by measured runs"), "x = x_model·e^µ",
                                        FOUREM_WORDS("formulas", "the median of the corrected lognormal")};

inline constexpr Formula kPreference{"M-8.5b", FOUREM_WORDS("formulas", "Probability that a scenario is better"),
                                     "P(A < B) = share of common draws with A < B", FOUREM_WORDS("formulas", "common random numbers")};

/// Share of common draws in which A is below B; ties count half.
///
/// @param a       outputs of one scenario, at least one, finite
/// @param b       of the other, in the same draws
/// @error domain  different lengths, or none
/// @source M-8.5b
[[nodiscard]] Result<double> probabilityBelow(std::span<const double> a, std::span<const double> b);

} // namespace estimator
