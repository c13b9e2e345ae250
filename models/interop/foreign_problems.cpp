#include "models/interop/foreign_problems.h"

namespace models::interop {
namespace {

constexpr std::size_t kShownCharacters = 40;

/// The beginning of a text, cut where a character of UTF-8 begins, without control characters.
std::string shown(std::string_view text) {
    std::size_t end = std::min(text.size(), kShownCharacters);
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u) --end;
    std::string result{text.substr(0, end)};
    std::erase_if(result, [](char c) { return static_cast<unsigned char>(c) < ' '; });
    return result;
}

} // namespace

void Problems::badValue(const std::string& place, std::string_view value, const char* why, const char* remedy) {
    if (!m_first) m_first = Error{Code::badValue, m_fileName + place, {shown(value), why, remedy}};
}

void Problems::notUsable(const std::string& place, const char* why, const char* remedy) {
    if (!m_first) m_first = Error{Code::notUsable, m_fileName + place, {why, remedy}};
}

} // namespace models::interop
