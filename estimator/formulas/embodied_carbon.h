#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// Emissions of making hardware, charged to the time that it is held.
namespace estimator {

inline constexpr Duration kServiceLife = models::years(5.0);
inline constexpr double kCloudUse = 0.8;  ///< U, share of its life that hardware is in use, assumed
inline constexpr double kOnPremUse = 0.5; ///< assumed

struct EmbodiedShare {
    Carbon total;                ///< TE
    Duration reserved;           ///< TiR
    Duration serviceLife;        ///< EL
    double resources = 1.0;      ///< RR, resources reserved
    double totalResources = 1.0; ///< ToR, resources of the hardware
};

inline constexpr Formula kEmbodiedShare{"M-5.2", FOUREM_WORDS("formulas", "Embodied emissions of reserved hardware"),
                                        "M = TE·(TiR/EL)·(RR/ToR)", "Green Software Foundation, SCI 1.1 (ISO/IEC 21031:2024)"};

/// Embodied emissions of a part of some hardware over a part of its life.
///
/// @param share   total and reserved time ≥ 0, life > 0, 0 ≤ RR ≤ ToR, ToR > 0
/// @error domain  a member outside its domain
/// @source M-5.2
[[nodiscard]] inline Result<Carbon> embodied(const EmbodiedShare& share) {
    if (const auto broken = firstBroken(notNegative("embodied emissions", share.total), notNegative("reserved time", share.reserved),
                                        positive("service life", share.serviceLife), notNegative("reserved resources", share.resources),
                                        positive("resources", share.totalResources),
                                        that("reserved resources", share.resources, FOUREM_WORDS("formulas", "up to all of them"),
                                             share.resources <= share.totalResources)))
        return outOfDomain(kEmbodiedShare, *broken);
    return finite(kEmbodiedShare, share.total * (share.reserved / share.serviceLife) * (share.resources / share.totalResources));
}

struct EmbodiedHardware {
    Carbon chip; ///< one chip
    Carbon host; ///< one host without its chips; none where the chip's figure holds it
    double chipsPerHost = 1.0;
    Carbon network; ///< of one chip
    Duration serviceLife = kServiceLife;
    double use = kCloudUse; ///< U
};

inline constexpr Formula kEmbodiedRate{"M-5.2b", FOUREM_WORDS("formulas", "Embodied emissions per chip-hour"),
                                       "m_h = (TE_chip + TE_host/n_node + TE_net)/(life·U)", "SCI 1.1; EcoLogits and NVIDIA figures"};

/// Embodied emissions of each hour that a chip is held: stalls, idle replicas and pauses count.
///
/// @param hardware  emissions ≥ 0, chips per host ≥ 1, life > 0, use in (0, 1]
/// @error domain    a member outside its domain
/// @source M-5.2b
[[nodiscard]] inline Result<CarbonRate> embodiedRate(const EmbodiedHardware& hardware) {
    if (const auto broken = firstBroken(
            notNegative("embodied emissions of the chip", hardware.chip), notNegative("embodied emissions of the host", hardware.host),
            atLeastOne("chips per host", hardware.chipsPerHost), notNegative("embodied emissions of the network", hardware.network),
            positive("service life", hardware.serviceLife), shareAboveZero("use", hardware.use)))
        return outOfDomain(kEmbodiedRate, *broken);
    const Carbon perChip = hardware.chip + hardware.host / hardware.chipsPerHost + hardware.network;
    return finite(kEmbodiedRate, perChip / (hardware.serviceLife * hardware.use));
}

struct Replacement {
    Carbon embodied; ///< of the new hardware
    Power saved;     ///< IT power, old minus new, for the same work
    double use;      ///< U
    double pue;
    CarbonIntensity intensity;
};

inline constexpr Formula kReplacement{"M-5.2c", FOUREM_WORDS("formulas", "Carbon payback of a replacement"), "t = TE/(ΔP·U·PUE·CI)",
                                      FOUREM_WORDS("formulas", "balance of embodied and operational emissions")};

/// Time after which new hardware has saved what its making emitted.
///
/// @param replacement  embodied ≥ 0, saved power and intensity > 0, use in (0, 1], PUE ≥ 1
/// @error domain       a member outside its domain
/// @source M-5.2c
[[nodiscard]] inline Result<Duration> carbonPayback(const Replacement& replacement) {
    if (const auto broken = firstBroken(notNegative("embodied emissions", replacement.embodied), positive("saved power", replacement.saved),
                                        shareAboveZero("use", replacement.use), atLeastOne("PUE", replacement.pue),
                                        positive("carbon intensity", replacement.intensity)))
        return outOfDomain(kReplacement, *broken);
    const CarbonRate saved = replacement.saved * replacement.use * replacement.pue * replacement.intensity;
    return finite(kReplacement, replacement.embodied / saved);
}

} // namespace estimator
