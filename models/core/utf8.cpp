#include "models/core/utf8.h"

#include "models/core/words.h"

#include <algorithm>
#include <cstddef>

namespace models {
namespace {

using namespace std::string_view_literals;

/// UTF-16 begins with a mark of its own, or has every other byte zero where the text is ASCII.
bool isUtf16(std::string_view bytes) {
    return bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv) ||
           (bytes.size() > 3 && (bytes[0] == '\0') != (bytes[1] == '\0') && (bytes[0] == '\0') == (bytes[2] == '\0'));
}

bool isContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u; }

/// Bytes of the character that begins the text; 0 where none of UTF-8 does. Overlong forms, surrogates and zero are none.
std::size_t characterLength(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80) return first == 0 ? 0 : 1;
    const std::size_t length = first >= 0xC2 && first < 0xE0   ? 2
                               : first >= 0xE0 && first < 0xF0 ? 3
                               : first >= 0xF0 && first < 0xF5 ? 4
                                                               : 0;
    if (length == 0 || text.size() < length || !std::ranges::all_of(text.substr(1, length - 1), isContinuation)) return 0;
    const auto second = static_cast<unsigned char>(text[1]);
    const bool isOverlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool isNoCharacter = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
    return isOverlong || isNoCharacter ? 0 : length;
}

} // namespace

Result<std::string_view> utf8(std::string_view bytes, const std::string& name) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (isUtf16(bytes)) return fail(Code::notUtf8, name, {FOUREM_WORDS("reasons", "it is UTF-16")});
    if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t length = characterLength(bytes.substr(at));
        if (length == 0) {
            const auto line = std::ranges::count(bytes.substr(0, at), '\n') + 1;
            return fail(Code::notUtf8, name + ":" + std::to_string(line),
                        {bytes[at] == '\0' ? FOUREM_WORDS("reasons", "it holds a zero byte, as no text does")
                                           : FOUREM_WORDS("reasons", "its characters are of another encoding")});
        }
        at += length;
    }
    return bytes;
}

} // namespace models
