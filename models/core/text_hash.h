#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace models {

/// Lets a table of strings be searched with a view of one: `std::unordered_map<std::string, T, TextHash, std::equal_to<>>`.
struct TextHash {
    using is_transparent = void;
    [[nodiscard]] std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

} // namespace models
