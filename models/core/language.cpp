#include "models/core/language.h"

#include <algorithm>
#include <array>
#include <string>

namespace models {
namespace {

/// Scripts and places of traditional characters, which no window is written in.
constexpr std::array<std::string_view, 4> kTraditional{"hant", "tw", "hk", "mo"};

char plainLetter(char c) { return c == '-' ? '_' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Takes the next part off the front: "zh" of "zh_hans_cn".
std::string_view takePart(std::string_view& code) {
    const std::size_t end = std::min(code.find('_'), code.size());
    const std::string_view part = code.substr(0, end);
    code.remove_prefix(std::min(end + 1, code.size()));
    return part;
}

} // namespace

std::optional<std::string_view> languageOf(std::string_view code) {
    std::string plain{code.substr(0, code.find('.'))};
    std::ranges::transform(plain, plain.begin(), plainLetter);
    std::string_view rest = plain;
    const std::string_view language = takePart(rest);
    if (language == "en") return "en";
    if (language != "zh") return std::nullopt;
    while (!rest.empty())
        if (std::ranges::find(kTraditional, takePart(rest)) != kTraditional.end()) return std::nullopt;
    return "zh_CN";
}

} // namespace models
