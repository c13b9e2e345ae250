#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <span>

/// Water that cooling evaporates on site and that power plants consume.
namespace estimator {

inline constexpr WaterIntensity kSourceWater = models::litresPerKilowattHour(3.14); ///< EWIF of the US mix
inline constexpr WaterIntensity kSourceWaterHigh = models::litresPerKilowattHour(4.5);

struct WaterInput {
    Energy it;
    WaterIntensity site; ///< WUE, per IT energy
    double pue;
    WaterIntensity source; ///< EWIF, per electrical energy
};

struct WaterUse {
    Water site;
    Water source;
    [[nodiscard]] constexpr Water total() const { return site + source; }
};

inline constexpr Formula kWater{"M-5.5", FOUREM_WORDS("formulas", "Water"), "W = E_IT·(WUE + PUE·EWIF)",
                                "Li et al. 2023 (arXiv:2304.03271)"};

inline constexpr Formula kWaterOnSite{"M-5.5c", FOUREM_WORDS("formulas", "Water on site"), "W_site = E_IT·WUE",
                                      "Li et al. 2023 (arXiv:2304.03271)"};
inline constexpr Formula kWaterAtSource{"M-5.5d", FOUREM_WORDS("formulas", "Water of power generation"), "W_src = E_IT·PUE·EWIF",
                                        "Li et al. 2023 (arXiv:2304.03271)"};

/// Water on site and at the source, apart.
///
/// @param input   energy and intensities ≥ 0, PUE ≥ 1
/// @error domain  a member outside its domain
/// @source M-5.5
[[nodiscard]] inline Result<WaterUse> water(const WaterInput& input) {
    if (const auto broken = firstBroken(notNegative("IT energy", input.it), notNegative("site water intensity", input.site),
                                        atLeastOne("PUE", input.pue), notNegative("source water intensity", input.source)))
        return outOfDomain(kWater, *broken);
    const WaterUse use{input.it * input.site, input.it * input.pue * input.source};
    return finite(kWater, use, use.total());
}

/// A kind of plant in the mix of a grid.
struct GenerationShare {
    double generation; ///< any unit, the same for all
    WaterIntensity intensity;
};

inline constexpr Formula kMixWater{"M-5.5b", FOUREM_WORDS("formulas", "Water intensity of a generation mix"), "EWIF = Σ b_k·w_k/Σ b_k",
                                   "Li et al. 2023 (arXiv:2304.03271)"};

/// Water intensity of a mix of plants.
///
/// @param mix     generation and intensities ≥ 0, some generation
/// @error domain  an input outside its domain
/// @source M-5.5b
[[nodiscard]] Result<WaterIntensity> mixWaterIntensity(std::span<const GenerationShare> mix);

} // namespace estimator
