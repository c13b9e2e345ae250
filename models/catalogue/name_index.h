#pragma once

#include "models/catalogue/entry.h"
#include "models/core/result.h"
#include "models/core/text_hash.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace models::detail {

/// Finds entries of a table by id or alias, upper or lower case.
class NameIndex {
public:
    NameIndex() = default;
    /// @error ambiguousName  one name stands for two entries
    [[nodiscard]] static Result<NameIndex> of(std::span<const Entry> entries);

    [[nodiscard]] std::optional<std::size_t> find(std::string_view idOrAlias) const;

private:
    std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>> m_positions; ///< by name in lower case
};

/// The only entry of this kind with this name, upper or lower case; null when there is none, or several.
[[nodiscard]] const Entry* findNamed(std::span<const Entry> entries, EntryKind kind, std::string_view name);

/// Ids of the entries that `text` most likely means, nearest first: names that contain it, then names spelt like it.
[[nodiscard]] std::vector<std::string> nearestIds(std::span<const Entry> entries, std::string_view text, std::size_t most = 5);

/// "a, b, c"
[[nodiscard]] std::string joined(std::span<const std::string> texts);

} // namespace models::detail
