#pragma once

#include "estimator/metric.h"
#include "estimator/stages/findings.h"
#include "estimator/stages/scope.h"
#include "estimator/stages/unknown.h"

#include <optional>
#include <string>

namespace estimator {

/// What the emissions of a stage rest on by `basis`: the key of the series whose figure answers, "provider-factor" for what a provider
/// publishes of its market, "known" for the user's own. Empty where nothing does.
[[nodiscard]] std::string intensityKind(const Scope<NoRecorder>& scope, Basis basis);

/// Where a stage runs, with all that the place decides. Each figure may be missing on its own, which costs only the metrics that need it.
template <class R>
struct Place {
    template <class T>
    using N = Noted<T, R>;

    std::string site; ///< id
    std::string name;
    std::string provider;
    std::string country;
    bool isOnPremises = false;
    std::string where; ///< field to change where a figure is out of its domain

    models::Result<N<double>> pue;
    models::Result<N<CarbonIntensity>> location; ///< annual mean of the plan's series
    models::Result<N<CarbonIntensity>> market;
    models::Result<N<CarbonIntensity>> matched;    ///< what hourly matching as the provider reports it leaves of the grid's: a lower bound
    models::Result<N<WaterIntensity>> siteWater;   ///< WUE, per IT energy
    models::Result<N<WaterIntensity>> sourceWater; ///< EWIF, per facility energy
    models::Result<N<EnergyPrice>> electricity;    ///< for own machines
    models::Result<N<double>> utilisation;         ///< of owned hardware over its life
    Spreads spreads;
    friend bool operator==(const Place&, const Place&) = default;

    /// The place of the stage's site field, or the plan's where it is left to `auto`; its grid is that of `scope.onMap()`. Fallbacks become
    /// findings; those of the market-based intensity only where emissions are counted by it.
    /// @error missingData   nobody names a site
    /// @error unknownEntry  the catalogue does not know it
    [[nodiscard]] static models::Result<Place> of(const Scope<R>& scope, Basis basis, Findings& findings);

    /// The PUE of a draw: its excess over 1 is what is unknown.
    [[nodiscard]] models::Result<N<double>> pueAt(const Factors& factors) const {
        if (!pue) return pue;
        return N<double>{pue->value + (pue->value - 1.0) * (factors[Unknown::pue] - 1.0), pue->ref};
    }
};

/// Whether the stage runs on machines of one's own, which nobody rents by the hour.
template <class R>
[[nodiscard]] bool isOnPremises(const Scope<R>& scope);

} // namespace estimator
