#pragma once

#include "estimator/formulas/domain.h"
#include "models/core/words.h"

#include <span>

/// Operational emissions on the accounting bases that are shown side by side.
namespace estimator {

inline constexpr Formula kLocationBased{"M-5.1", FOUREM_WORDS("formulas", "Location-based emissions"), "C = E_fac·CI",
                                        "GHG Protocol, Scope 2 Guidance 2015"};

/// Emissions of energy at the mean intensity of its grid.
///
/// @param facility   ≥ 0
/// @param intensity  ≥ 0
/// @error domain  an input outside its domain
/// @source M-5.1
[[nodiscard]] inline Result<Carbon> locationBased(Energy facility, CarbonIntensity intensity) {
    if (const auto broken = firstBroken(notNegative("facility energy", facility), notNegative("carbon intensity", intensity)))
        return outOfDomain(kLocationBased, *broken);
    return finite(kLocationBased, facility * intensity);
}

inline constexpr Formula kHourlyEmissions{"M-5.1b", FOUREM_WORDS("formulas", "Hourly emissions"), "C = Σ_t E_t·CI_t",
                                          "GHG Protocol, Scope 2 Guidance 2015"};

/// Emissions of energy spread over slots.
///
/// @param facility   ≥ 0 each
/// @param intensity  ≥ 0 each, as many
/// @error domain  an input outside its domain, or different lengths
/// @source M-5.1b
[[nodiscard]] Result<Carbon> hourlyEmissions(std::span<const Energy> facility, std::span<const CarbonIntensity> intensity);

/// A contract or certificate that covers part of the energy.
struct Contract {
    double share; ///< of the energy, 0..1
    CarbonIntensity intensity;
};

inline constexpr Formula kMarketBased{"M-5.1c", FOUREM_WORDS("formulas", "Market-based emissions"),
                                      "C = E_fac·((1 − Σc)·CI_residual + Σ c_k·CI_k)", "GHG Protocol, Scope 2 Guidance 2015"};

/// Emissions by what was bought: contracts first, the rest at the residual mix.
///
/// @param facility   ≥ 0
/// @param residual   ≥ 0
/// @param contracts  shares in 0..1, at most 1 together; intensities ≥ 0
/// @error domain  an input outside its domain
/// @source M-5.1c
[[nodiscard]] Result<Carbon> marketBased(Energy facility, CarbonIntensity residual, std::span<const Contract> contracts);

/// One slot of a site that buys carbon-free energy.
struct MatchedSlot {
    Energy load;
    Energy contracted; ///< carbon-free and delivered in this slot
    double gridShare;  ///< carbon-free part of the grid, 0..1
};

inline constexpr Formula kCarbonFreeShare{"M-5.1d", FOUREM_WORDS("formulas", "Hourly carbon-free share"),
                                          "CFE = Σ_t min(load, con + max(0, load − con)·g_t)/Σ load",
                                          "Google 2021, 24/7 carbon-free energy: methodologies and metrics"};

/// Share of the load that carbon-free energy met hour by hour; surplus of one hour does not count in another.
///
/// @param slots   loads and contracts ≥ 0, shares in 0..1, some load
/// @error domain  an input outside its domain
/// @source M-5.1d
[[nodiscard]] Result<double> carbonFreeShare(std::span<const MatchedSlot> slots);

inline constexpr Formula kMatchedIntensity{"M-5.1e", FOUREM_WORDS("formulas", "Intensity after hourly matching, lower bound"),
                                           "CI_eff = CI_grid·(1 − CFE)", FOUREM_WORDS("formulas", "as in Cloud Carbon Footprint")};

/// Intensity of a site with a carbon-free share, as if the rest were of the grid's mean.
///
/// @param grid            ≥ 0
/// @param carbonFreeShare 0..1
/// @error domain  an input outside its domain
/// @source M-5.1e
[[nodiscard]] inline Result<CarbonIntensity> matchedIntensity(CarbonIntensity grid, double carbonFreeShare) {
    if (const auto broken = firstBroken(notNegative("carbon intensity", grid), share("carbon-free share", carbonFreeShare)))
        return outOfDomain(kMatchedIntensity, *broken);
    return finite(kMatchedIntensity, grid * (1.0 - carbonFreeShare));
}

inline constexpr Formula kResidualIntensity{"M-5.1f", FOUREM_WORDS("formulas", "Intensity after hourly matching, residual hours"),
                                            "CI_eff = CI_grid/(1 − g)·(1 − CFE)",
                                            FOUREM_WORDS("formulas", "residual form of Google's 24/7 method")};

/// The same with the rest at the intensity of the grid's fossil part.
///
/// @param grid             ≥ 0
/// @param gridShare        [0, 1), carbon-free part of the grid itself, at most the site's share
/// @param carbonFreeShare  0..1
/// @error domain  an input outside its domain
/// @source M-5.1f
[[nodiscard]] inline Result<CarbonIntensity> residualIntensity(CarbonIntensity grid, double gridShare, double carbonFreeShare) {
    if (const auto broken =
            firstBroken(notNegative("carbon intensity", grid), share("carbon-free share", carbonFreeShare),
                        shareBelowOne("carbon-free share of the grid", gridShare),
                        that("carbon-free share of the grid", gridShare,
                             FOUREM_WORDS("formulas", "up to the carbon-free share of the site"), gridShare <= carbonFreeShare)))
        return outOfDomain(kResidualIntensity, *broken);
    return finite(kResidualIntensity, grid / (1.0 - gridShare) * (1.0 - carbonFreeShare));
}

} // namespace estimator
