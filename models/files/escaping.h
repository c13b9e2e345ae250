#pragma once

#include <string>
#include <string_view>

/// Texts of a plan inside documents of other kinds: whatever a name says, it stays a name.
namespace models {

/// A name that may run from right to left, so that it turns nothing around it: between isolates (U+2068, U+2069), without such marks of
/// its own.
[[nodiscard]] std::string isolatedText(std::string_view text);

/// Part of a line of Markdown (CommonMark with tables) that shows the text as it is: no markup, no HTML, no end of a table's cell.
[[nodiscard]] std::string markdownText(std::string_view text);
/// The same where a line begins, which makes no heading, list or quotation.
[[nodiscard]] std::string markdownLine(std::string_view text);

/// Text, or the value of an attribute in quotes, of HTML.
[[nodiscard]] std::string htmlText(std::string_view text);

/// A cell of comma-separated values as in RFC 4180. A text that a spreadsheet would take for a formula, because it begins with "=", "+",
/// "-", "@", a tab or a return, gets an apostrophe in front; numbers stay as they are. Other control
/// characters, which a terminal might obey, become spaces.
[[nodiscard]] std::string csvCell(std::string_view text);

} // namespace models
