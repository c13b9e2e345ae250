#pragma once

#include "models/catalogue/entry.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace models {

/// Which entries of a table somebody wants to see. An entry that lacks what is asked for does not match.
struct EntryFilter {
    std::string words = {};                                     ///< each must occur, in any order and case: "h100 sxm", "france gcp"
    std::map<std::string, std::string, std::less<>> texts = {}; ///< by key: exactly this
    std::map<std::string, double, std::less<>> least = {};      ///< by key of a figure, or of a text that is a number ("year")
    std::map<std::string, double, std::less<>> most = {};

    [[nodiscard]] bool matches(const Entry& entry) const;
};

/// What the entries say under this key, each once, in alphabetical order.
[[nodiscard]] std::vector<std::string> distinctTexts(std::span<const Entry> entries, std::string_view key);

/// The figure of that key, or the number that stands as a text ("year").
[[nodiscard]] std::optional<double> numberOf(const Entry& entry, std::string_view key);

} // namespace models
