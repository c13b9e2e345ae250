#include "models/files/escaping.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <system_error>

namespace models {
namespace {

using namespace std::string_view_literals;

constexpr auto kMarkup = "\\`*_[<|~&$"sv;
constexpr auto kMarkupInFront = "#+->="sv;
constexpr auto kFormulaInFront = "=+-@\t\r"sv;

bool isControl(char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWord(char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// "serve_online" holds no emphasis.
bool isWithinWord(std::string_view text, std::size_t at) {
    return at > 0 && at + 1 < text.size() && isWord(text[at - 1]) && isWord(text[at + 1]);
}

// "1." and "1)" begin a list: where such a number ends, or nowhere.
std::size_t endOfListNumber(std::string_view text) {
    const std::size_t end = text.find_first_not_of("0123456789");
    if (end == std::string_view::npos || end == 0 || (text[end] != '.' && text[end] != ')')) return std::string_view::npos;
    return end + 1 == text.size() || text[end + 1] == ' ' ? end : std::string_view::npos;
}

bool isNumber(std::string_view text) {
    double value = 0.0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc{} && end == text.data() + text.size();
}

// Letters of scripts that run from right to left, U+0590 to U+07FF.
bool runsLeft(char c) { return static_cast<unsigned char>(c) >= 0xD6 && static_cast<unsigned char>(c) <= 0xDF; }

// Embeddings, overrides and isolates of the bidirectional algorithm: U+202A to U+202E, U+2066 to U+2069.
bool turnsText(std::string_view text) {
    if (!text.starts_with("\xE2\x80") && !text.starts_with("\xE2\x81")) return false;
    const auto last = text.size() < 3 ? 0 : static_cast<unsigned char>(text[2]);
    return static_cast<unsigned char>(text[1]) == 0x80 ? last >= 0xAA && last <= 0xAE : last >= 0xA6 && last <= 0xA9;
}

} // namespace

std::string isolatedText(std::string_view text) {
    std::string result;
    bool isIsolated = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (turnsText(text.substr(at))) {
            at += 2;
            continue;
        }
        isIsolated = isIsolated || runsLeft(text[at]);
        result += text[at];
    }
    return isIsolated ? "\xE2\x81\xA8" + result + "\xE2\x81\xA9" : result;
}

std::string markdownText(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = isControl(text[at]) ? ' ' : text[at];
        if (kMarkup.find(c) != std::string_view::npos && !(c == '_' && isWithinWord(text, at))) result += '\\';
        result += c;
    }
    return result;
}

std::string markdownLine(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    if (text.empty()) return {};
    if (kMarkupInFront.find(text.front()) != std::string_view::npos) return "\\" + markdownText(text);
    const std::size_t end = endOfListNumber(text);
    if (end == std::string_view::npos) return markdownText(text);
    return std::string{text.substr(0, end)} + "\\" + markdownText(text.substr(end));
}

std::string htmlText(std::string_view text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default: result += isControl(c) && c != '\n' && c != '\t' ? ' ' : c;
        }
    }
    return result;
}

std::string csvCell(std::string_view text) {
    std::string cell;
    if (!text.empty() && kFormulaInFront.find(text.front()) != std::string_view::npos && !isNumber(text)) cell += '\'';
    for (const char c : text) cell += isControl(c) && c != '\n' && c != '\r' && c != '\t' ? ' ' : c;
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

} // namespace models
