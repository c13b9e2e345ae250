#include "models/catalogue/entry_filter.h"

#include "models/catalogue/name_index.h"
#include "models/core/text.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace models {
namespace {

std::string searchText(const Entry& entry) {
    std::string text = entry.id + " " + entry.name;
    for (const std::string& alias : entry.aliases) text += " " + alias;
    for (const auto& [key, value] : entry.texts) text += " " + value;
    return lowered(text);
}

bool hasWords(const Entry& entry, std::string_view words) {
    const std::string text = searchText(entry);
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (!contains(text, lowered(words.substr(0, end)))) return false;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return true;
}

} // namespace

std::optional<double> numberOf(const Entry& entry, std::string_view key) {
    if (const Figure* figure = entry.figure(key)) return figure->value;
    const std::string_view text = entry.text(key);
    double number = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc{} && end == text.data() + text.size();
    return isNumber ? std::optional{number} : std::nullopt;
}

bool EntryFilter::matches(const Entry& entry) const {
    if (!hasWords(entry, words)) return false;
    if (!std::ranges::all_of(texts, [&entry](const auto& wanted) { return entry.text(wanted.first) == wanted.second; })) return false;
    const auto isAtLeast = [&entry](const auto& limit) {
        const auto number = numberOf(entry, limit.first);
        return number && *number >= limit.second;
    };
    const auto isAtMost = [&entry](const auto& limit) {
        const auto number = numberOf(entry, limit.first);
        return number && *number <= limit.second;
    };
    return std::ranges::all_of(least, isAtLeast) && std::ranges::all_of(most, isAtMost);
}

std::vector<std::string> distinctTexts(std::span<const Entry> entries, std::string_view key) {
    std::set<std::string, std::less<>> texts;
    for (const Entry& entry : entries)
        if (!entry.text(key).empty()) texts.emplace(entry.text(key));
    return {texts.begin(), texts.end()};
}

} // namespace models
