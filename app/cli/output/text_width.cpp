#include "app/cli/output/text_width.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace app {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Blocks of Unicode 15 whose characters are shown over the one before.
constexpr std::array kCombining{Range{0x0300, 0x036F}, Range{0x200B, 0x200F}, Range{0x20D0, 0x20FF},
                                Range{0xFE00, 0xFE0F}, Range{0xFE20, 0xFE2F}, Range{0xFEFF, 0xFEFF}};
// Blocks that East Asian Width (UAX #11) calls wide or full-width.
constexpr std::array kWide{Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0xA4CF},  Range{0xAC00, 0xD7A3},
                           Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},  Range{0xFFE0, 0xFFE6},
                           Range{0x1F300, 0x1F64F}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};

bool isIn(std::span<const Range> ranges, char32_t character) {
    return std::ranges::any_of(ranges, [character](const Range& range) { return character >= range.first && character <= range.last; });
}

struct Character {
    char32_t value;
    std::size_t bytes;
};

/// The first character. A byte that is not UTF-8 stands for itself.
Character firstOf(std::string_view text) {
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    if (length == 1 || length > text.size()) return {lead, 1};
    char32_t value = lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) value = (value << 6) | (byte(i) & 0x3Fu);
    return {value, length};
}

std::size_t widthOf(char32_t character) { return isIn(kCombining, character) ? 0 : isIn(kWide, character) ? 2 : 1; }

bool isControl(char32_t character) { return character < 0x20 || (character >= 0x7F && character < 0xA0); }

} // namespace

std::size_t textWidth(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const Character character = firstOf(text);
        width += widthOf(character.value);
        text.remove_prefix(character.bytes);
    }
    return width;
}

std::string onOneLine(std::string_view text) {
    std::string line;
    while (!text.empty()) {
        const Character character = firstOf(text);
        if (isControl(character.value)) line += ' ';
        else line += text.substr(0, character.bytes);
        text.remove_prefix(character.bytes);
    }
    return line;
}

std::string shortened(std::string_view text, std::size_t columns) {
    if (textWidth(text) <= columns) return std::string{text};
    std::string kept;
    std::size_t width = 1; // of the ellipsis
    while (!text.empty()) {
        const Character character = firstOf(text);
        width += widthOf(character.value);
        if (width > columns) break;
        kept += text.substr(0, character.bytes);
        text.remove_prefix(character.bytes);
    }
    return kept + "…";
}

} // namespace app
