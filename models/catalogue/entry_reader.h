#pragma once

#include "models/catalogue/entry.h"
#include "models/catalogue/json_file.h"
#include "models/core/result.h"

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace models::detail {

/// What the head of one file of a table declares.
struct Head {
    std::vector<FigureKey> order; ///< as the file lists them
    std::map<std::string, FigureKey, std::less<>> keys;
    Sources sources;
};

/// @param figures,sources  the texts of these members of the file; `sources` may be empty
/// @error notJson, badValue  with file and place
[[nodiscard]] Result<Head> readHead(std::string_view figures, std::string_view sources, const Place& place);

/// Adds to `entry` what the text of an entry says: name, note, texts and figures.
/// @error notJson, badValue  with file and place
[[nodiscard]] Result<void> readInto(Entry& entry, std::string_view text, const Head& head, const Place& place);

/// `readJson` for a part of a file.
[[nodiscard]] Result<nlohmann::json> parsed(std::string_view text, const Place& place);

} // namespace models::detail
