#pragma once

#include "models/catalogue/offer.h"

#include <array>
#include <optional>
#include <string_view>

namespace app {

/// One way to pay for an offer.
struct OfferPrice {
    std::string_view pricing; ///< as plans name it: "on-demand", "spot", "commit-1y", "commit-3y"
    const std::optional<models::Figure>& figure;
};

[[nodiscard]] inline std::array<OfferPrice, 4> pricesOf(const models::Offer& offer) {
    return {OfferPrice{"on-demand", offer.onDemand}, OfferPrice{"spot", offer.spot}, OfferPrice{"commit-1y", offer.committedOneYear},
            OfferPrice{"commit-3y", offer.committedThreeYears}};
}

} // namespace app
