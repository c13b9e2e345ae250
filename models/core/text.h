#pragma once

#include <string_view>

namespace models {

[[nodiscard]] constexpr bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// Empty, or nothing but spaces and tabs.
[[nodiscard]] constexpr bool isBlank(std::string_view text) { return text.find_first_not_of(" \t") == std::string_view::npos; }

} // namespace models
