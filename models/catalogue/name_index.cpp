#include "models/catalogue/name_index.h"

#include "models/core/text.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace models::detail {
namespace {

/// Edits that turn one text into the other (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.back();
}

/// Small when the name is close; names that contain the text come before all others.
std::size_t remoteness(std::string_view name, std::string_view text) {
    const std::string low = lowered(name);
    constexpr std::size_t beyondContaining = 1000;
    return low.find(text) == std::string::npos ? beyondContaining + distance(low, text) : low.size() - text.size();
}

bool isUpper(char letter) { return letter >= 'A' && letter <= 'Z'; }

} // namespace

Result<NameIndex> NameIndex::of(std::span<const Entry> entries) {
    NameIndex index;
    index.m_positions.reserve(entries.size() * 4);
    for (std::size_t position = 0; position < entries.size(); ++position) {
        const Entry& entry = entries[position];
        const auto isTaken = [&](const std::string& name) {
            return index.m_positions.try_emplace(lowered(name), position).first->second != position;
        };
        const auto taken = std::ranges::find_if(entry.aliases, isTaken);
        if (!isTaken(entry.id) && taken == entry.aliases.end()) continue;
        const std::string name = taken == entry.aliases.end() ? entry.id : *taken;
        const std::string other = entries[index.m_positions.at(lowered(name))].id;
        return fail(Code::ambiguousName, std::string{pluralName(entry.kind)}, {name, other + ", " + entry.id});
    }
    return index;
}

std::optional<std::size_t> NameIndex::find(std::string_view idOrAlias) const {
    // Ids are in lower case as a rule, and estimates ask by id.
    const bool isLow = std::ranges::none_of(idOrAlias, isUpper);
    const auto found = isLow ? m_positions.find(idOrAlias) : m_positions.find(lowered(idOrAlias));
    if (found == m_positions.end()) return std::nullopt;
    return found->second;
}

const Entry* findNamed(std::span<const Entry> entries, EntryKind kind, std::string_view name) {
    if (name.empty()) return nullptr;
    const std::string low = lowered(name);
    const auto isMeant = [&](const Entry& entry) { return entry.kind == kind && lowered(entry.name) == low; };
    const auto found = std::ranges::find_if(entries, isMeant);
    if (found == entries.end() || std::any_of(std::next(found), entries.end(), isMeant)) return nullptr;
    return &*found;
}

std::vector<std::string> nearestIds(std::span<const Entry> entries, std::string_view text, std::size_t most) {
    const std::string low = lowered(text);
    std::vector<std::pair<std::size_t, std::string>> ranked;
    ranked.reserve(entries.size());
    for (const Entry& entry : entries) {
        std::size_t nearest = std::min(remoteness(entry.id, low), remoteness(entry.name, low));
        for (const std::string& alias : entry.aliases) nearest = std::min(nearest, remoteness(alias, low));
        ranked.emplace_back(nearest, entry.id);
    }
    std::ranges::sort(ranked);
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < std::min(most, ranked.size()); ++i) ids.push_back(std::move(ranked[i].second));
    return ids;
}

std::string joined(std::span<const std::string> texts) {
    std::string line;
    for (const std::string& text : texts) line += (line.empty() ? "" : ", ") + text;
    return line;
}

} // namespace models::detail
