#pragma once

#include "models/catalogue/facts.h"

#include <string>
#include <string_view>

/// Figures of a site, with declared fallbacks. Each says which step answered; missing in every step is `missingData`, never zero.
namespace models {

/// Which annual-mean intensity a plan uses for all its sites. Direct and life-cycle, production and consumption never mix silently.
enum class IntensitySeries { lifecycleConsumption, lifecycleGeneration, directConsumption };
[[nodiscard]] std::string_view key(IntensitySeries series); ///< "lifecycle-consumption", ...
/// Of a site: "ci_lifecycle_consumption_g_kwh", ...
[[nodiscard]] std::string_view figureKey(IntensitySeries series);

struct Answer {
    Found found;
    bool isFallback = false;
    std::string step; ///< "PUE of the site", "fleet average of the provider", ...: marked for translation in context "steps"
};

/// site's own, fleet of its provider, industry average (public cloud for cloud providers; all sites for on-prem).
[[nodiscard]] Result<Answer> pueOf(const Facts& facts, std::string_view site);

/// site's own, fleet of its provider, mean of sites.
[[nodiscard]] Result<Answer> wueOf(const Facts& facts, std::string_view site);

/// the series' figure of the site, else the country's life-cycle generation figure (not for direct: that is `missingData`).
[[nodiscard]] Result<Answer> intensityOf(const Facts& facts, std::string_view site, IntensitySeries series);

/// provider's market-based factor of the site, else the location-based figure (the last step of the GHG Protocol's hierarchy).
[[nodiscard]] Result<Answer> marketIntensityOf(const Facts& facts, std::string_view site, IntensitySeries series);

/// Whether a site is somebody's own machines, which nobody rents.
[[nodiscard]] bool isOnPremises(const Entry& site);

/// Hourly matched carbon-free share of the site, 0 to 1; only where the provider publishes it.
[[nodiscard]] Result<Answer> carbonFreeShareOf(const Facts& facts, std::string_view site);

/// USD per kWh for own machines: industrial or non-household price of the site's state, then country; then wholesale.
[[nodiscard]] Result<Answer> electricityPriceOf(const Facts& facts, std::string_view site);

} // namespace models
