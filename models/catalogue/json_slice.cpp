#include "models/catalogue/json_slice.h"

#include <algorithm>
#include <cstddef>

namespace models::detail {
namespace {

constexpr std::size_t kBroken = std::string_view::npos;

std::size_t skipSpace(std::string_view text, std::size_t at) {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\n' || text[at] == '\t' || text[at] == '\r')) ++at;
    return at;
}

/// Behind the closing quote of the string that opens at `at`.
std::size_t skipString(std::string_view text, std::size_t at) {
    for (std::size_t end = text.find('"', at + 1); end != kBroken; end = text.find('"', end + 1)) {
        std::size_t slashes = 0;
        while (text[end - 1 - slashes] == '\\') ++slashes;
        if (slashes % 2 == 0) return end + 1;
    }
    return kBroken;
}

/// Behind the value that begins at `at`.
std::size_t skipValue(std::string_view text, std::size_t at) {
    std::size_t depth = 0;
    while (at < text.size()) {
        const char letter = text[at];
        if (letter == '"') {
            at = skipString(text, at);
            if (depth == 0 || at == kBroken) return at;
            continue;
        }
        const bool closes = letter == '}' || letter == ']';
        if (depth == 0 && (closes || letter == ',')) return at;
        if (letter == '{' || letter == '[') ++depth;
        ++at;
        if (closes && --depth == 0) return at;
    }
    return depth == 0 ? at : kBroken;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t start = skipSpace(text, 0);
    const std::size_t last = text.find_last_not_of(" \n\t\r");
    return start >= text.size() ? std::string_view{} : text.substr(start, last + 1 - start);
}

/// Calls `take` with the start of each part between the brackets; it returns where the part ends.
template <class Take>
bool forEachPart(std::string_view text, char opening, char closing, Take take) {
    std::size_t at = skipSpace(text, 0);
    if (at >= text.size() || text[at] != opening) return false;
    at = skipSpace(text, at + 1);
    if (at < text.size() && text[at] == closing) return true;
    while (at < text.size()) {
        at = take(at);
        if (at == kBroken) return false;
        at = skipSpace(text, at);
        if (at >= text.size()) return false;
        if (text[at] == closing) return true;
        if (text[at] != ',') return false;
        at = skipSpace(text, at + 1);
    }
    return false;
}

} // namespace

std::optional<std::vector<Member>> membersOf(std::string_view object) {
    std::vector<Member> members;
    const bool isWhole = forEachPart(object, '{', '}', [&](std::size_t start) {
        if (object[start] != '"') return kBroken;
        const std::size_t keyEnd = skipString(object, start);
        if (keyEnd == kBroken) return kBroken;
        const std::size_t colon = skipSpace(object, keyEnd);
        if (colon >= object.size() || object[colon] != ':') return kBroken;
        const std::size_t value = skipSpace(object, colon + 1);
        const std::size_t end = skipValue(object, value);
        if (end == kBroken || end == value) return kBroken;
        members.push_back({object.substr(start + 1, keyEnd - start - 2), trimmed(object.substr(value, end - value))});
        return end;
    });
    if (!isWhole) return std::nullopt;
    return members;
}

std::optional<std::vector<std::string_view>> elementsOf(std::string_view array) {
    std::vector<std::string_view> elements;
    const bool isWhole = forEachPart(array, '[', ']', [&](std::size_t start) {
        const std::size_t end = skipValue(array, start);
        if (end == kBroken || end == start) return kBroken;
        elements.push_back(trimmed(array.substr(start, end - start)));
        return end;
    });
    if (!isWhole) return std::nullopt;
    return elements;
}

std::string_view valueOf(const std::vector<Member>& members, std::string_view key) {
    const auto found = std::ranges::find(members, key, &Member::key);
    return found == members.end() ? std::string_view{} : found->value;
}

std::optional<std::string_view> plainText(std::string_view value) {
    if (value.size() < 2 || value.front() != '"' || value.back() != '"') return std::nullopt;
    const std::string_view content = value.substr(1, value.size() - 2);
    if (content.find('\\') != std::string_view::npos) return std::nullopt;
    return content;
}

} // namespace models::detail
