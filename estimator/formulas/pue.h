#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// Power usage effectiveness and its relatives.
namespace estimator {

inline constexpr double kOnPremPue = 1.54;         ///< Uptime Institute 2025, all sites
inline constexpr double kFixedOverheadShare = 0.5; ///< φ, assumed
inline constexpr double kDesignLoad = 0.6;         ///< u_d, assumed
inline constexpr double kAirItue = 1.12;           ///< server fans, assumed
inline constexpr double kLiquidItue = 1.04;        ///< cold plates, assumed

inline constexpr Formula kPue{"M-4.4", FOUREM_WORDS("formulas", "Energy with PUE"), "E_fac = E_IT·PUE", "The Green Grid; ISO/IEC 30134-2"};

/// Energy at the facility's meter from that of the IT equipment.
///
/// @param it      ≥ 0
/// @param pue     ≥ 1
/// @error domain  an input outside its domain
/// @source M-4.4
[[nodiscard]] inline Result<Energy> withPue(Energy it, double pue) {
    if (const auto broken = firstBroken(notNegative("IT energy", it), atLeastOne("PUE", pue))) return outOfDomain(kPue, *broken);
    return finite(kPue, it * pue);
}

struct PueInput {
    double designPue;
    double load; ///< u, of the IT capacity
    double designLoad = kDesignLoad;
    double fixedShare = kFixedOverheadShare;
};

inline constexpr Formula kPueAtLoad{"M-4.4b", FOUREM_WORDS("formulas", "PUE at part load"), "PUE(u) = 1 + (PUE_d − 1)·((1 − φ) + φ·u_d/u)",
                                    FOUREM_WORDS("formulas", "fixed and proportional overhead, assumed split")};

/// PUE of an own site at another load than it was rated at. Cloud figures already are means over their load.
///
/// @param input   design PUE ≥ 1, loads in (0, 1], fixed share in 0..1
/// @error domain  a member outside its domain
/// @source M-4.4b
[[nodiscard]] inline Result<double> pueAtLoad(const PueInput& input) {
    if (const auto broken = firstBroken(atLeastOne("PUE", input.designPue), shareAboveZero("load", input.load),
                                        shareAboveZero("design load", input.designLoad), share("fixed share", input.fixedShare)))
        return outOfDomain(kPueAtLoad, *broken);
    return finite(kPueAtLoad,
                  1.0 + (input.designPue - 1.0) * ((1.0 - input.fixedShare) + input.fixedShare * input.designLoad / input.load));
}

inline constexpr Formula kTotalUsage{"M-4.5", FOUREM_WORDS("formulas", "Total usage effectiveness"), "TUE = ITUE·PUE",
                                     "Patterson et al. 2013, TUE: a new energy-efficiency metric"};

/// Facility energy over fan-less compute energy. Apply it to compute energy, never to node-metered IT energy.
///
/// @param itue    ≥ 1
/// @param pue     ≥ 1
/// @error domain  an input outside its domain
/// @source M-4.5
[[nodiscard]] inline Result<double> totalUsage(double itue, double pue) {
    if (const auto broken = firstBroken(atLeastOne("ITUE", itue), atLeastOne("PUE", pue))) return outOfDomain(kTotalUsage, *broken);
    return finite(kTotalUsage, itue * pue);
}

struct Cooling {
    double itue;
    double pue; ///< of the site with this cooling
};

inline constexpr Formula kLiquidCooling{"M-4.5b", FOUREM_WORDS("formulas", "Saving of liquid cooling"), "saving = 1 − TUE_liquid/TUE_air",
                                        FOUREM_WORDS("formulas", "band of 15 to 20 % energy: Alissa et al. 2025, Nature 641:331")};

/// Share of facility energy that another cooling saves; the same for node-metered energy, which takes E_IT·(ITUE₁/ITUE₀)·PUE₁.
///
/// @param before  both ≥ 1
/// @param after   both ≥ 1
/// @error domain  an input outside its domain
/// @source M-4.5b
[[nodiscard]] inline Result<double> coolingSaving(const Cooling& before, const Cooling& after) {
    const auto from = totalUsage(before.itue, before.pue);
    if (!from) return from;
    const auto to = totalUsage(after.itue, after.pue);
    if (!to) return to;
    return 1.0 - *to / *from;
}

struct Mechanization {
    double pue;
    double idleRatio = 0.0; ///< r_idle
};

inline constexpr Formula kMechanization{"M-4.8b", FOUREM_WORDS("formulas", "Mechanization factor"),
                                        "(PUE_0·(1 + r_idle,0))/(PUE_1·(1 + r_idle,1))", "Patterson et al. 2022 (arXiv:2204.05149)"};

/// Energy of one way of running machines over that of another, for the same IT work.
///
/// @param before  PUE ≥ 1, idle ratio ≥ 0
/// @param after   the same
/// @error domain  an input outside its domain
/// @source M-4.8b
[[nodiscard]] inline Result<double> mechanizationFactor(const Mechanization& before, const Mechanization& after) {
    if (const auto broken = firstBroken(atLeastOne("PUE", before.pue), atLeastOne("PUE", after.pue),
                                        notNegative("idle ratio", before.idleRatio), notNegative("idle ratio", after.idleRatio)))
        return outOfDomain(kMechanization, *broken);
    return finite(kMechanization, before.pue * (1.0 + before.idleRatio) / (after.pue * (1.0 + after.idleRatio)));
}

} // namespace estimator
