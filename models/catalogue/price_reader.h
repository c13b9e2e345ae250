#pragma once

#include "models/catalogue/offer.h"
#include "models/core/result.h"

#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace models::detail {

/// The offers of one provider, ordered by accelerator, site and machine type so that a pair is found without a search. An
/// offer's prices are read when it is first asked for. Safe to share between threads.
class PriceList {
public:
    /// @error unreadableFile, notJson, badValue  with file and place
    [[nodiscard]] static Result<std::shared_ptr<const PriceList>> read(const std::filesystem::path& file);
    ~PriceList();

    /// Appends the offers; empty texts mean any.
    /// @error notJson, badValue  with file and place
    [[nodiscard]] Result<void> collect(std::string_view accelerator, std::string_view site, std::vector<const Offer*>& into) const;

private:
    struct Parts;
    explicit PriceList(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace models::detail
