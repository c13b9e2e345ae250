#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// Scores of emissions per unit of what is delivered.
namespace estimator {

struct SciInput {
    Energy energy;             ///< of reserved hardware, at the facility
    CarbonIntensity intensity; ///< location-based
    Carbon embodied;
    double units; ///< R, functional units delivered
};

inline constexpr Formula kSci{"M-5.3", FOUREM_WORDS("formulas", "SCI score"), "SCI = (E·I + M)/R",
                              "ISO/IEC 21031:2024 (Green Software Foundation)"};

/// Software carbon intensity; offsets and market instruments stay out of it.
///
/// @param input   units > 0, the rest ≥ 0
/// @returns       emissions of one unit
/// @error domain  a member outside its domain
/// @source M-5.3
[[nodiscard]] inline Result<Carbon> sci(const SciInput& input) {
    if (const auto broken = firstBroken(notNegative("energy", input.energy), notNegative("carbon intensity", input.intensity),
                                        notNegative("embodied emissions", input.embodied), positive("functional units", input.units)))
        return outOfDomain(kSci, *broken);
    return finite(kSci, (input.energy * input.intensity + input.embodied) / input.units);
}

inline constexpr Formula kCarbonPerUnit{"M-5.3b", FOUREM_WORDS("formulas", "Emissions per unit"), "c = C/R",
                                        "Green Software Foundation, SCI for AI (draft)"};

/// Emissions of one unit of whatever they are spread over: tokens, requests, parameters.
///
/// @param total   ≥ 0
/// @param units   > 0
/// @error domain  an input outside its domain
/// @source M-5.3b
[[nodiscard]] inline Result<Carbon> carbonPerUnit(Carbon total, double units) {
    if (const auto broken = firstBroken(notNegative("emissions", total), positive("functional units", units)))
        return outOfDomain(kCarbonPerUnit, *broken);
    return finite(kCarbonPerUnit, total / units);
}

struct ChipLife {
    Carbon embodied;
    Power facilityPower; ///< mean over the life
    Duration life;
    CarbonIntensity intensity;
    FlopRate peakRate;
    double utilisation;
};

inline constexpr Formula kComputeCarbonIntensity{"M-5.4", FOUREM_WORDS("formulas", "Compute carbon intensity"),
                                                 "CCI = (M + ΣE·CI)/(C/1e18)", "Schneider et al. 2025 (arXiv:2502.01671)"};

/// Emissions of an EFLOP, 1e18 useful operations.
///
/// @param emissions  embodied and operational, ≥ 0
/// @param compute    > 0
/// @error domain     an input outside its domain
/// @source M-5.4
[[nodiscard]] inline Result<Carbon> emissionsPerExaflop(Carbon emissions, Flops compute) {
    if (const auto broken = firstBroken(notNegative("emissions", emissions), positive("compute", compute)))
        return outOfDomain(kComputeCarbonIntensity, *broken);
    return finite(kComputeCarbonIntensity, emissions / (models::inFlops(compute) / 1e18));
}

/// The same over the life of a chip that draws this power and reaches this utilisation.
///
/// @param chip    utilisation in (0, 1], life and peak rate > 0, the rest ≥ 0
/// @error domain  a member outside its domain
/// @source M-5.4
[[nodiscard]] inline Result<Carbon> computeCarbonIntensity(const ChipLife& chip) {
    if (const auto broken = firstBroken(notNegative("embodied emissions", chip.embodied), notNegative("power", chip.facilityPower),
                                        positive("service life", chip.life), notNegative("carbon intensity", chip.intensity),
                                        positive("peak rate", chip.peakRate), shareAboveZero("utilisation", chip.utilisation)))
        return outOfDomain(kComputeCarbonIntensity, *broken);
    return emissionsPerExaflop(chip.embodied + chip.facilityPower * chip.life * chip.intensity,
                               chip.peakRate * chip.utilisation * chip.life);
}

} // namespace estimator
