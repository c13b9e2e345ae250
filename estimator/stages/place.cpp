#include "estimator/stages/place.h"

#include "estimator/formulas/operational_carbon.h"
#include "estimator/stages/try.h"

#include "models/catalogue/lookup.h"
#include "models/core/words.h"

namespace estimator {
namespace {

using models::Answer;
using models::EntryKind;
using models::Error;
using models::IntensitySeries;

IntensitySeries seriesOf(std::string_view text) {
    for (const IntensitySeries candidate :
         {IntensitySeries::lifecycleConsumption, IntensitySeries::lifecycleGeneration, IntensitySeries::directConsumption})
        if (key(candidate) == text) return candidate;
    return IntensitySeries::lifecycleConsumption;
}

// An answer of the catalogue as a noted quantity; a fallback is said once per stage, unless nobody asked for the figure.
template <class R, class Make>
auto noted(const Scope<R>& scope, Findings* findings, const std::string& place, const Result<Answer>& answer, std::string_view label,
           std::string_view field, Make make) -> Result<Noted<decltype(make(0.0)), R>> {
    if (!answer) {
        Error error = answer.error();
        error.where = scope.where(field);
        return tl::unexpected{std::move(error)};
    }
    if (answer->isFallback && findings != nullptr) findings->add(models::Code::fallback, field, {place, std::string{label}, answer->step});
    const auto figure = scope.answer(*answer, label);
    return scope.recorder().as(make(figure.value), figure);
}

double itself(double value) { return value; }

// Places whose answer is the same figure (a fleet average, a country's grid) share its error. What the user knows is not drawn.
Spread spreadOf(const Result<Answer>& answer, const std::string& place, double sigma, bool isKnown = false) {
    if (!answer || isKnown) return {};
    return {answer->found.path, place, sigma};
}

/// The site of a stage's field, or the plan's where it is left to `auto`.
template <class R>
Result<const models::Entry*> siteOf(const Scope<R>& scope) {
    auto id = scope.maybeText("site");
    if (!id && scope.isAuto("site")) id = scope.at(models::planScope()).maybeText("site");
    if (!id) return scope.missing("site");
    const auto entry = scope.facts().entry(EntryKind::site, *id);
    if (entry) return *entry;
    Error error = entry.error();
    error.where = scope.where("site");
    return tl::unexpected{std::move(error)};
}

} // namespace

std::string intensityKind(const Scope<NoRecorder>& scope, Basis basis) {
    const Scope<NoRecorder> map = scope.onMap();
    const auto site = siteOf(map);
    if (!site) return {};
    const IntensitySeries series = seriesOf(scope.at(models::planScope()).option("series"));
    if (basis == Basis::market) {
        if (map.has("known_market_intensity_g_kwh") && map.maybeNumber("known_market_intensity_g_kwh")) return "known";
        const auto market = models::marketIntensityOf(scope.facts(), (*site)->id, series);
        if (market && !market->isFallback) return "provider-factor";
    }
    if (map.maybeNumber("known_intensity_g_kwh")) return "known";
    const auto location = models::intensityOf(scope.facts(), (*site)->id, series);
    if (!location) return {};
    return std::string{key(location->isFallback ? IntensitySeries::lifecycleGeneration : series)};
}

template <class R>
Result<Place<R>> Place<R>::of(const Scope<R>& scope, Basis basis, Findings& findings) {
    const Scope<R> plan = scope.at(models::planScope());
    const Scope<R> map = scope.onMap();
    const models::Facts& facts = scope.facts();
    FOUREM_TRY(entry, siteOf(scope));
    FOUREM_TRY(onMap, siteOf(map));
    const std::string site = entry->id;
    const std::string grid = onMap->id;
    const std::string provider{entry->text("provider")};
    const bool isOnPremises = models::isOnPremises(*entry);
    const IntensitySeries series = seriesOf(plan.option("series"));
    R& recorder = scope.recorder();

    const auto knownPue = scope.maybeNumber("known_pue");
    const auto knownIntensity = map.maybeNumber("known_intensity_g_kwh");
    const auto knownMarket = map.maybeNumber("known_market_intensity_g_kwh");
    const auto knownPrice = plan.maybeNumber("electricity_usd_kwh");
    const auto knownUtilisation = plan.maybeNumber("utilisation");

    const auto pue = models::pueOf(facts, site);
    const auto intensity = models::intensityOf(facts, grid, series);
    const auto siteWater = models::wueOf(facts, site);

    const auto location = [&]() -> Result<N<CarbonIntensity>> {
        if (knownIntensity) return recorder.as(models::gramsPerKilowattHour(knownIntensity->value), *knownIntensity);
        return noted(map, &findings, onMap->name, intensity, FOUREM_WORDS("figures", "Grid intensity"), "site",
                     models::gramsPerKilowattHour);
    }();
    const auto market = [&]() -> Result<N<CarbonIntensity>> {
        if (knownMarket) return recorder.as(models::gramsPerKilowattHour(knownMarket->value), *knownMarket);
        const auto answer = models::marketIntensityOf(facts, grid, series);
        // A measured grid intensity also stands for the residual mix, unless the provider publishes a factor of its own.
        if (knownIntensity && (!answer || answer->isFallback)) return location;
        return noted(map, basis == Basis::market ? &findings : nullptr, onMap->name, answer,
                     FOUREM_WORDS("figures", "Market-based intensity"), "site", models::gramsPerKilowattHour);
    }();
    const auto matched = [&]() -> Result<N<CarbonIntensity>> {
        FOUREM_TRY(share, noted(map, &findings, onMap->name, models::carbonFreeShareOf(facts, grid),
                                FOUREM_WORDS("figures", "Hourly matched carbon-free share"), "site", itself));
        FOUREM_TRY(intensityOfGrid, location);
        FOUREM_TRY(left, placed(matchedIntensity(intensityOfGrid.value, share.value), scope.where("site")));
        return recorder.step(kMatchedIntensity, left, intensityOfGrid, share);
    }();
    const auto sourceWater = [&]() -> Result<N<WaterIntensity>> {
        FOUREM_TRY(factor, scope.constant("ewif_l_kwh"));
        return recorder.as(models::litresPerKilowattHour(factor.value), factor);
    }();
    const auto electricity = [&]() -> Result<N<EnergyPrice>> {
        if (knownPrice) return recorder.as(models::dollarsPerKilowattHour(knownPrice->value), *knownPrice);
        if (!isOnPremises) return models::fail(models::Code::missingData, scope.where("site"), {entry->name, "electricity price"});
        return noted(scope, &findings, entry->name, models::electricityPriceOf(facts, site), FOUREM_WORDS("figures", "Electricity price"),
                     "site", models::dollarsPerKilowattHour);
    }();

    Spreads spreads;
    spreads[Unknown::pue] =
        spreadOf(pue, entry->name, sigmaOf(scope, isOnPremises ? "sigma_pue_on_prem" : "sigma_pue_cloud"), knownPue.has_value());
    spreads[Unknown::intensity] = spreadOf(intensity, onMap->name, sigmaOf(scope, "sigma_ci"), knownIntensity.has_value());
    spreads[Unknown::siteWater] = spreadOf(siteWater, entry->name, sigmaOf(scope, "sigma_wue"));
    spreads[Unknown::sourceWater] = {"ewif", FOUREM_WORDS("figures", "power generation"), sigmaOf(scope, "sigma_ewif")};

    return Place{
        .site = site,
        .name = entry->name,
        .provider = provider,
        .country = std::string{entry->text("iso_country")},
        .isOnPremises = isOnPremises,
        .where = scope.where("site"),
        .pue = knownPue ? Result<N<double>>{*knownPue}
                        : noted(scope, &findings, entry->name, pue, FOUREM_WORDS("figures", "PUE"), "site", itself),
        .location = location,
        .market = market,
        .matched = matched,
        .siteWater = noted(scope, &findings, entry->name, siteWater, FOUREM_WORDS("figures", "WUE"), "site", models::litresPerKilowattHour),
        .sourceWater = sourceWater,
        .electricity = electricity,
        .utilisation = knownUtilisation ? Result<N<double>>{*knownUtilisation}
                                        : scope.constant(isOnPremises ? "utilisation_on_prem" : "utilisation_cloud"),
        .spreads = spreads,
    };
}

template <class R>
bool isOnPremises(const Scope<R>& scope) {
    const auto site = siteOf(scope);
    return site && models::isOnPremises(**site);
}

template bool isOnPremises(const Scope<TraceRecorder>&);
template bool isOnPremises(const Scope<NoRecorder>&);
template struct Place<TraceRecorder>;
template struct Place<NoRecorder>;

} // namespace estimator
