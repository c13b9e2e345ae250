#pragma once

#include <string>
#include <string_view>

/// Texts of other people's files on a terminal: how wide they are, and nothing in them that the terminal would obey.
namespace app {

/// Columns that the UTF-8 text takes on a terminal: two for wide East Asian characters, none for combining ones.
[[nodiscard]] std::size_t textWidth(std::string_view text);

/// Control characters, which could move the cursor or change the window, and line breaks become spaces.
[[nodiscard]] std::string onOneLine(std::string_view text);

/// At most so many columns, with "…" for what is left out.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t columns);

} // namespace app
