#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

/// The 4M practices (Patterson et al. 2022): factors of two published runs, and the bands they are held against.
namespace estimator {

struct FourM {
    double model;
    double machine;
    double mechanization;
    double map;
    [[nodiscard]] constexpr double energy() const { return model * machine * mechanization; }
    [[nodiscard]] constexpr double carbon() const { return energy() * map; }
};

inline constexpr Formula kFourMProduct{"M-9.3", FOUREM_WORDS("formulas", "4M totals"),
                                       "energy = model·machine·mechanization; CO2e = energy·map",
                                       "Patterson et al. 2022 (arXiv:2204.05149)"};

struct FourMTotals {
    double energy;
    double carbon;
};

/// How many times less energy and emissions the four factors give together.
///
/// @param factors  > 0 each
/// @error domain   a factor outside its domain
/// @source M-9.3
[[nodiscard]] inline Result<FourMTotals> fourMTotals(const FourM& factors) {
    if (const auto broken = firstBroken(positive("model factor", factors.model), positive("machine factor", factors.machine),
                                        positive("mechanization factor", factors.mechanization), positive("map factor", factors.map)))
        return outOfDomain(kFourMProduct, *broken);
    return finite(kFourMProduct, FourMTotals{factors.energy(), factors.carbon()}, factors.energy(), factors.carbon());
}

/// What is published about a training run.
struct PublishedRun {
    Flops work;
    Energy facility;
    double pue;
    CarbonIntensity intensity;
};

inline constexpr Formula kFourMFactors{"M-9.3b", FOUREM_WORDS("formulas", "4M factors of two published runs"),
                                       "model = C0/C1; machine = (E0/(C0·PUE0))/(E1/(C1·PUE1)); mechanization = PUE0/PUE1; map = CI0/CI1",
                                       "Patterson et al. 2021 (arXiv:2104.10350), Du et al. 2021 (arXiv:2112.06905)"};

/// The factors by which `after` improves on `before`. Their product is the ratio of emissions.
///
/// @param before  work, energy, intensity > 0, PUE ≥ 1
/// @param after   the same
/// @error domain  a member outside its domain
/// @source M-9.3b
[[nodiscard]] inline Result<FourM> fourMFactors(const PublishedRun& before, const PublishedRun& after) {
    for (const PublishedRun* run : {&before, &after})
        if (const auto broken = firstBroken(positive("compute", run->work), positive("facility energy", run->facility),
                                            atLeastOne("PUE", run->pue), positive("carbon intensity", run->intensity)))
            return outOfDomain(kFourMFactors, *broken);
    const FourM factors{before.work / after.work, (before.facility / before.pue / before.work) / (after.facility / after.pue / after.work),
                        before.pue / after.pue, before.intensity / after.intensity};
    return finite(kFourMFactors, factors, factors.model, factors.machine, factors.map, factors.carbon());
}

/// The range that is published for a practice: shown beside a computed factor, never multiplied with.
struct Band {
    double low;
    double high;
};
inline constexpr Band kModelBand{3.0, 10.0};
inline constexpr Band kMachineBand{2.0, 5.0};
inline constexpr Band kMechanizationBand{1.4, 2.0};
inline constexpr Band kMapBand{5.0, 10.0};

enum class BandPlace { below, inside, above };

/// Where a factor lies in a band; its ends are inside.
[[nodiscard]] constexpr BandPlace place(double factor, const Band& band) {
    if (factor < band.low) return BandPlace::below;
    return factor > band.high ? BandPlace::above : BandPlace::inside;
}

} // namespace estimator
