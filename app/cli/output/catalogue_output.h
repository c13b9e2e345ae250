#pragma once

#include "app/cli/output/style.h"
#include "models/catalogue/catalogue.h"

#include <span>
#include <string>
#include <vector>

/// Entries and offers of the catalogue in the formats of `fourem catalogue`.
namespace app {

using Offers = std::vector<const models::Offer*>;

/// One line an entry, with the figures and texts that people look for first.
[[nodiscard]] std::string entriesText(models::EntryKind kind, std::span<const models::Entry> entries,
                                      std::span<const models::FigureKey> keys, const Style& style);
/// All that is known about one entry, with sources.
[[nodiscard]] std::string entryText(const models::Entry& entry, std::span<const models::FigureKey> keys, const Style& style);
[[nodiscard]] std::string offersText(const Offers& offers, const Style& style);

[[nodiscard]] std::string entriesJson(models::EntryKind kind, std::span<const models::Entry> entries, const std::string& version);
[[nodiscard]] std::string entryJson(const models::Entry& entry, const std::string& version);
[[nodiscard]] std::string offersJson(const Offers& offers, const std::string& version);

/// A row a figure.
[[nodiscard]] std::string entriesCsv(std::span<const models::Entry> entries);
/// A row an offer and kind of price.
[[nodiscard]] std::string offersCsv(const Offers& offers);

} // namespace app
