#pragma once

#include <string>
#include <string_view>

namespace models {

[[nodiscard]] constexpr bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// Empty, or nothing but spaces and tabs.
[[nodiscard]] constexpr bool isBlank(std::string_view text) { return text.find_first_not_of(" \t") == std::string_view::npos; }

/// ASCII lower case, whatever the locale.
[[nodiscard]] inline std::string lowered(std::string_view text) {
    std::string low{text};
    for (char& letter : low)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return low;
}

} // namespace models
