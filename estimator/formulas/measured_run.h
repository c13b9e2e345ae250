#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// Energy of runs whose time and power are known, and what published figures of a service imply.
namespace estimator {

struct MeasuredRun {
    double chips;
    Duration duration;
    Power power;      ///< of one chip, in the scope that was measured
    double pue = 1.0; ///< 1 when the power is that of the facility
};

inline constexpr Formula kMeasuredRun{"M-4.8", FOUREM_WORDS("formulas", "Energy of a measured run"), "E = n·t·P·PUE",
                                      "Patterson et al. 2021 (arXiv:2104.10350), Table 4"};

/// Energy of a run with known time and mean power. A system-level power already holds host and network: leave their ratios out.
///
/// @param run     chips ≥ 1, duration and power ≥ 0, PUE ≥ 1
/// @error domain  a member outside its domain
/// @source M-4.8
[[nodiscard]] inline Result<Energy> measuredEnergy(const MeasuredRun& run) {
    if (const auto broken = firstBroken(atLeastOne("chips", run.chips), notNegative("duration", run.duration),
                                        notNegative("power", run.power), atLeastOne("PUE", run.pue)))
        return outOfDomain(kMeasuredRun, *broken);
    return finite(kMeasuredRun, run.chips * run.duration * run.power * run.pue);
}

struct RequestFigures {
    Energy energy; ///< at the facility
    Carbon scope2;
    Carbon otherScopes;
    Water water;
};

struct ImpliedFactors {
    CarbonIntensity intensity;
    Carbon total;
    WaterIntensity water; ///< per facility energy; a WUE is per IT energy
};

inline constexpr Formula kImpliedFactors{"M-4.8c", FOUREM_WORDS("formulas", "Factors implied by figures per request"),
                                         "CI = C_scope2/E; w = W/E", "Elsworth et al. 2025 (arXiv:2508.15734)"};

/// Grid intensity and water intensity behind published figures per request.
///
/// @param figures  energy > 0, the rest ≥ 0
/// @error domain   a member outside its domain
/// @source M-4.8c
[[nodiscard]] inline Result<ImpliedFactors> impliedFactors(const RequestFigures& figures) {
    if (const auto broken = firstBroken(positive("energy per request", figures.energy), notNegative("emissions", figures.scope2),
                                        notNegative("emissions", figures.otherScopes), notNegative("water", figures.water)))
        return outOfDomain(kImpliedFactors, *broken);
    const ImpliedFactors result{figures.scope2 / figures.energy, figures.scope2 + figures.otherScopes, figures.water / figures.energy};
    return finite(kImpliedFactors, result, result.intensity, result.total, result.water);
}

} // namespace estimator
