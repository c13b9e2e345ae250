#include "models/catalogue/pricing.h"

#include "models/core/words.h"

#include <algorithm>
#include <array>

namespace models {
namespace {

constexpr std::string_view kFolder = "prices/";
constexpr std::string_view kQuotaFolder = "quotas/";

constexpr std::array kPricings{
    PricingInfo{Pricing::onDemand, "on_demand", "on-demand", FOUREM_WORDS("pricing", "on-demand")},
    PricingInfo{Pricing::spot, "spot", "spot", FOUREM_WORDS("pricing", "spot")},
    PricingInfo{Pricing::committedOneYear, "committed_1y", "commit-1y", FOUREM_WORDS("pricing", "one-year committed")},
    PricingInfo{Pricing::committedThreeYears, "committed_3y", "commit-3y", FOUREM_WORDS("pricing", "three-year committed")},
};

std::string tailOf(const PriceSubject& subject) {
    return subject.site + "/" + subject.accelerator + "/" + std::string{info(subject.pricing).key};
}

} // namespace

std::span<const PricingInfo> allPricings() { return kPricings; }

const PricingInfo& info(Pricing pricing) { return kPricings[static_cast<std::size_t>(pricing)]; }

std::string pricePath(const PriceSubject& subject) { return std::string{kFolder} + tailOf(subject); }

std::string quotaPath(const PriceSubject& subject) { return std::string{kQuotaFolder} + tailOf(subject); }

bool isQuotaPath(std::string_view path) { return path.starts_with(kQuotaFolder); }

std::optional<PriceSubject> priceSubject(std::string_view path) {
    if (!path.starts_with(kFolder)) return std::nullopt;
    path.remove_prefix(kFolder.size());
    const std::size_t last = path.rfind('/');
    if (last == std::string_view::npos || last == 0) return std::nullopt;
    const std::size_t middle = path.rfind('/', last - 1);
    const auto pricing = std::ranges::find(kPricings, path.substr(last + 1), &PricingInfo::key);
    if (middle == std::string_view::npos || pricing == kPricings.end()) return std::nullopt;
    return PriceSubject{std::string{path.substr(0, middle)}, std::string{path.substr(middle + 1, last - middle - 1)}, pricing->pricing};
}

} // namespace models
