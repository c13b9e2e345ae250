#include "models/catalogue/lookup.h"

#include "models/catalogue/name_index.h"
#include "models/core/text.h"
#include "models/core/words.h"

#include <optional>
#include <string>
#include <utility>

namespace models {
namespace {

/// None where the figure is merely missing; other errors stay errors.
Result<std::optional<Found>> tryFigure(const Facts& facts, EntryKind kind, std::string_view id, std::string_view key) {
    if (id.empty()) return std::nullopt;
    auto found = facts.figure(kind, id, key);
    if (found) return std::move(*found);
    if (found.error().code == Code::missingData || found.error().code == Code::unknownEntry) return std::nullopt;
    return tl::unexpected{found.error()};
}

/// Steps of a fallback, tried in order; the first that has a figure answers.
class Steps {
public:
    explicit Steps(const Facts& facts) : m_facts{facts} {}

    Steps& take(EntryKind kind, std::string_view id, std::string_view key, bool isFallback, std::string_view step) {
        if (m_answer || m_error) return *this;
        auto found = tryFigure(m_facts, kind, id, key);
        if (!found) m_error = found.error();
        else if (*found) m_answer = Answer{std::move(**found), isFallback, std::string{step}};
        return *this;
    }

    Result<Answer> orMissing(const Entry& site, std::string figure) const {
        if (m_error) return tl::unexpected{*m_error};
        if (m_answer) return *m_answer;
        return fail(Code::missingData, "sites/" + site.id, {site.name.empty() ? site.id : site.name, std::move(figure)});
    }

private:
    const Facts& m_facts;
    std::optional<Answer> m_answer;
    std::optional<Error> m_error;
};

constexpr std::string_view kOnPremises = "on-prem";

/// A site that names no provider is somebody's own.
std::string providerOf(const Entry& site) {
    const std::string_view provider = site.text("provider");
    return std::string{provider.empty() ? kOnPremises : provider};
}

std::string countryOf(const Entry& site) { return lowered(site.text("iso_country")); }

} // namespace

bool isOnPremises(const Entry& site) { return site.text("provider") == kOnPremises; }

std::string_view key(IntensitySeries series) {
    switch (series) {
    case IntensitySeries::lifecycleConsumption: return "lifecycle-consumption";
    case IntensitySeries::lifecycleGeneration: return "lifecycle-generation";
    case IntensitySeries::directConsumption: return "direct-consumption";
    }
    return {};
}

std::string_view figureKey(IntensitySeries series) {
    switch (series) {
    case IntensitySeries::lifecycleConsumption: return "ci_lifecycle_consumption_g_kwh";
    case IntensitySeries::lifecycleGeneration: return "ci_lifecycle_generation_g_kwh";
    case IntensitySeries::directConsumption: return "ci_direct_consumption_g_kwh";
    }
    return {};
}

Result<Answer> pueOf(const Facts& facts, std::string_view site) {
    const auto entry = facts.entry(EntryKind::site, site);
    if (!entry) return tl::unexpected{entry.error()};
    const std::string provider = providerOf(**entry);
    const bool isOwn = provider == "on-prem";
    return Steps{facts}
        .take(EntryKind::site, (*entry)->id, "pue", false, FOUREM_WORDS("steps", "PUE of the site"))
        .take(EntryKind::provider, provider, "pue_fleet", true, FOUREM_WORDS("steps", "fleet average of the provider"))
        .take(EntryKind::provider, isOwn ? "on-prem" : "industry", "pue_industry", true,
              isOwn ? FOUREM_WORDS("steps", "industry average of all sites") : FOUREM_WORDS("steps", "industry average of public clouds"))
        .orMissing(**entry, "PUE");
}

Result<Answer> wueOf(const Facts& facts, std::string_view site) {
    const auto entry = facts.entry(EntryKind::site, site);
    if (!entry) return tl::unexpected{entry.error()};
    return Steps{facts}
        .take(EntryKind::site, (*entry)->id, "wue_l_kwh", false, FOUREM_WORDS("steps", "WUE of the site"))
        .take(EntryKind::provider, providerOf(**entry), "wue_fleet_l_kwh", true, FOUREM_WORDS("steps", "fleet average of the provider"))
        .take(EntryKind::provider, "industry", "wue_industry_l_kwh", true, FOUREM_WORDS("steps", "mean of sites"))
        .orMissing(**entry, "WUE");
}

Result<Answer> intensityOf(const Facts& facts, std::string_view site, IntensitySeries series) {
    const auto entry = facts.entry(EntryKind::site, site);
    if (!entry) return tl::unexpected{entry.error()};
    const bool isLifecycle = series != IntensitySeries::directConsumption;
    const std::string country = countryOf(**entry);
    Steps steps{facts};
    steps.take(EntryKind::site, (*entry)->id, figureKey(series), false, FOUREM_WORDS("steps", "grid intensity of the site"));
    if (isLifecycle) {
        constexpr std::string_view ofCountry = FOUREM_WORDS("steps", "life-cycle generation figure of the country");
        steps.take(EntryKind::site, (*entry)->id, "ci_lifecycle_generation_g_kwh", true, ofCountry);
        if (!country.empty()) steps.take(EntryKind::site, "on-prem/" + country, "ci_lifecycle_generation_g_kwh", true, ofCountry);
    }
    return steps.orMissing(**entry, "grid intensity (" + std::string{key(series)} + ")");
}

Result<Answer> marketIntensityOf(const Facts& facts, std::string_view site, IntensitySeries series) {
    const auto own = tryFigure(facts, EntryKind::site, site, "ci_market_g_kwh");
    if (!own) return tl::unexpected{own.error()};
    if (*own) return Answer{**own, false, FOUREM_WORDS("steps", "market-based factor of the provider")};
    auto location = intensityOf(facts, site, series);
    if (!location) return location;
    location->isFallback = true;
    location->step = FOUREM_WORDS("steps", "location-based figure, no market-based one is published");
    return location;
}

Result<Answer> carbonFreeShareOf(const Facts& facts, std::string_view site) {
    const auto entry = facts.entry(EntryKind::site, site);
    if (!entry) return tl::unexpected{entry.error()};
    return Steps{facts}
        .take(EntryKind::site, (*entry)->id, "cfe_share", false, FOUREM_WORDS("steps", "carbon-free share of the site"))
        .orMissing(**entry, "hourly carbon-free share");
}

Result<Answer> electricityPriceOf(const Facts& facts, std::string_view site) {
    const auto entry = facts.entry(EntryKind::site, site);
    if (!entry) return tl::unexpected{entry.error()};
    const std::string state{(*entry)->text("state")};
    const std::string country = countryOf(**entry);
    const std::string zone = lowered((*entry)->text("grid_zone"));
    Steps steps{facts};
    for (const std::string_view price : {"industrial_usd_kwh", "non_household_usd_kwh"}) {
        steps.take(EntryKind::electricity, state, price, false, FOUREM_WORDS("steps", "industrial price of the state"));
    }
    for (const std::string_view price : {"industrial_usd_kwh", "non_household_usd_kwh"}) {
        steps.take(EntryKind::electricity, country, price, !state.empty(), FOUREM_WORDS("steps", "industrial price of the country"));
    }
    for (const std::string& place : {zone, country}) {
        steps.take(EntryKind::electricity, place, "wholesale_usd_kwh", true, FOUREM_WORDS("steps", "wholesale price, without grid fees"));
    }
    return steps.orMissing(**entry, "electricity price");
}

} // namespace models
