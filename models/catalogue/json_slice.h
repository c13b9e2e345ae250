#pragma once

#include <optional>
#include <string_view>
#include <vector>

/// Finds the parts of a JSON text without reading them, so that a program that asks for one entry of a long table parses that
/// entry only. Parts that the scan accepts may still hold mistakes: these show when the part is parsed.
namespace models::detail {

/// A key without its quotes, and the text of its value.
struct Member {
    std::string_view key;
    std::string_view value;
};

/// The members of an object in file order; none when the text is not an object. Keys with escapes are kept as written.
[[nodiscard]] std::optional<std::vector<Member>> membersOf(std::string_view object);

/// The elements of an array in file order; none when the text is not an array.
[[nodiscard]] std::optional<std::vector<std::string_view>> elementsOf(std::string_view array);

/// The text of a member, empty when absent.
[[nodiscard]] std::string_view valueOf(const std::vector<Member>& members, std::string_view key);

/// The content of a string without escapes; none for anything else.
[[nodiscard]] std::optional<std::string_view> plainText(std::string_view value);

} // namespace models::detail
