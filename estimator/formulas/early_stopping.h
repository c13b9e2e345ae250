#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// How much of a planned training early stopping uses.
namespace estimator {

inline constexpr double kUsedFraction = 0.80; ///< median without a learning curve, spread 0.15, at most 1; assumed

/// Loss L∞ + a·t^−b, and the rule that stops.
struct LearningCurve {
    double scale;     ///< a
    double exponent;  ///< b
    double leastGain; ///< δ, in loss per window
    double window;    ///< Δ, in steps
    double planned;   ///< T_max, in steps
};

struct EarlyStop {
    double steps;
    double fraction; ///< of the planned steps
};

inline constexpr Formula kEarlyStop{"M-1.15", FOUREM_WORDS("formulas", "Early stopping"),
                                    "first t = k·Δ with a·t^−b − a·(t + Δ)^−b < δ; stops at t + Δ",
                                    FOUREM_WORDS("formulas", "power-law learning curve")};

/// Step at which training stops: the first window that gains too little has to run before it is seen.
///
/// @param curve   scale, exponent, gain, window > 0, planned ≥ window
/// @error domain  a member outside its domain
/// @source M-1.15
[[nodiscard]] Result<EarlyStop> earlyStop(const LearningCurve& curve);

} // namespace estimator
