#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <cmath>

/// Capping the power of chips: slower, but with less energy.
namespace estimator {

inline constexpr double kTrainingClockShare = 0.7; ///< φ_c, part of the time that follows the clock, assumed
inline constexpr double kDecodeClockShare = 0.2;   ///< assumed

struct PowerCapInput {
    Duration duration; ///< uncapped
    Power power;       ///< mean, uncapped
    Power cap;         ///< mean under the cap
    Power idle;
    double clockShare = kTrainingClockShare;
};

struct CappedRun {
    Duration duration;
    Power power;
    Energy energyBefore;
    Energy energy;
};

inline constexpr Formula kPowerCap{
    "M-4.6", FOUREM_WORDS("formulas", "Run under a power cap"), "t' = t·(φ·(P_d/P_d')^⅓ + 1 − φ), P_d = P − P_idle; E' = t'·P'",
    FOUREM_WORDS("formulas", "cube law of dynamic power, assumed; published savings: Zeus (You et al. 2023)")};

/// Time and energy of one chip under a cap. A cap above the power changes nothing.
///
/// @param input   duration ≥ 0, 0 ≤ idle < cap, idle < power, clock share in 0..1
/// @error domain  a member outside its domain
/// @source M-4.6
[[nodiscard]] inline Result<CappedRun> powerCapped(const PowerCapInput& input) {
    if (const auto broken =
            firstBroken(notNegative("duration", input.duration), notNegative("idle power", input.idle),
                        that("power", input.power, FOUREM_WORDS("formulas", "above the idle power"), input.power > input.idle),
                        that("power cap", input.cap, FOUREM_WORDS("formulas", "above the idle power"), input.cap > input.idle),
                        share("clock share", input.clockShare)))
        return outOfDomain(kPowerCap, *broken);
    const Energy before = input.duration * input.power;
    if (input.cap >= input.power) return finite(kPowerCap, CappedRun{input.duration, input.power, before, before}, before);
    const double slower = std::cbrt((input.power - input.idle) / (input.cap - input.idle));
    const Duration duration = input.duration * (input.clockShare * slower + 1.0 - input.clockShare);
    const CappedRun run{duration, input.cap, before, duration * input.cap};
    return finite(kPowerCap, run, run.duration, run.energyBefore, run.energy);
}

} // namespace estimator
