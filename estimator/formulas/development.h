#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// Experiments and failed runs around the final one, and ratios of levers.
namespace estimator {

inline constexpr double kPretrainingDevelopment = 1.5;   ///< multiplier, pre-training only
inline constexpr double kReinforcementDevelopment = 3.0; ///< with reinforcement learning or heavy searches; range 1 to 6

inline constexpr Formula kDevelopment{"M-0.1", FOUREM_WORDS("formulas", "Development multiplier"), "X_all = X_final/(1 − s_dev)",
                                      "Olmo 3 (arXiv:2605.01158): 82.2 % of all compute; OLMo 2 (arXiv:2503.05804): about half"};

/// Everything over the final run, from the share that experiments and failed or duplicated runs take.
///
/// @param developmentShare  [0, 1)
/// @error domain  an input outside its domain
/// @source M-0.1
[[nodiscard]] inline Result<double> developmentMultiplier(double developmentShare) {
    if (const auto broken = firstBroken(shareBelowOne("development share", developmentShare))) return outOfDomain(kDevelopment, *broken);
    return finite(kDevelopment, 1.0 / (1.0 - developmentShare));
}

inline constexpr Formula kLeverRatio{"M-0.4", FOUREM_WORDS("formulas", "Lever"), "ratio = baseline/improved",
                                     FOUREM_WORDS("formulas", "definition")};

/// How many times less the improved choice takes.
///
/// @param baseline  ≥ 0
/// @param improved  > 0: the ratio to nothing is undefined
/// @error domain  an input outside its domain
/// @source M-0.4
[[nodiscard]] inline Result<double> leverRatio(double baseline, double improved) {
    if (const auto broken = firstBroken(notNegative("baseline", baseline), positive("improved", improved)))
        return outOfDomain(kLeverRatio, *broken);
    return finite(kLeverRatio, baseline / improved);
}

inline constexpr Formula kPerformancePerWatt{"M-0.5", FOUREM_WORDS("formulas", "Performance per watt"), "ratio = speed·power",
                                             "Jouppi et al. 2023 (arXiv:2304.01433)"};

/// Gain in performance per watt of a chip that is `speed` times faster and draws `power` times less.
///
/// @param speed   > 0
/// @param power   > 0
/// @error domain  an input outside its domain
/// @source M-0.5
[[nodiscard]] inline Result<double> performancePerWatt(double speed, double power) {
    if (const auto broken = firstBroken(positive("speed ratio", speed), positive("power ratio", power)))
        return outOfDomain(kPerformancePerWatt, *broken);
    return finite(kPerformancePerWatt, speed * power);
}

} // namespace estimator
