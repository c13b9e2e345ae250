#pragma once

#include "models/catalogue/facts.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace models {

/// One kind of price in its words.
struct PricingInfo {
    Pricing pricing;
    std::string_view key;    ///< in the paths of prices: "committed_1y"
    std::string_view option; ///< in the field `pricing`: "commit-1y"
    std::string_view words;  ///< in sentences, marked for translation in context "pricing": "one-year committed"
};

[[nodiscard]] std::span<const PricingInfo> allPricings();
[[nodiscard]] const PricingInfo& info(Pricing pricing);

/// What a price is about.
struct PriceSubject {
    std::string site;        ///< id in the table of sites, which may contain a slash
    std::string accelerator; ///< id in the table of accelerators
    Pricing pricing = Pricing::onDemand;
    friend bool operator==(const PriceSubject&, const PriceSubject&) = default;
};

/// "prices/gcp/us-central1/nvidia-t4/spot"
[[nodiscard]] std::string pricePath(const PriceSubject& subject);

/// "quotas/gcp/us-central1/nvidia-t4/spot": how many accelerators the agreed price of that subject covers.
[[nodiscard]] std::string quotaPath(const PriceSubject& subject);
[[nodiscard]] bool isQuotaPath(std::string_view path);

/// None when the path is not that of a price.
[[nodiscard]] std::optional<PriceSubject> priceSubject(std::string_view path);

} // namespace models
