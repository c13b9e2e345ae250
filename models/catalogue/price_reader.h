#pragma once

#include "models/catalogue/offer.h"
#include "models/core/result.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace models::detail {

/// The offers of one provider, ordered by accelerator, site and machine type so that a pair is found without a search.
class PriceList {
public:
    PriceList() = default;
    explicit PriceList(std::vector<Offer> offers);

    /// Empty texts mean any.
    void collect(std::string_view accelerator, std::string_view site, std::vector<const Offer*>& into) const;

private:
    std::vector<Offer> m_offers;
};

/// @error unreadableFile, notJson, badValue  with file and place
[[nodiscard]] Result<PriceList> readPrices(const std::filesystem::path& file);

} // namespace models::detail
