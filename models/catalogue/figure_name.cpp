#include "models/catalogue/figure_name.h"

#include "models/catalogue/pricing.h"
#include "models/core/words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace models {
namespace {

std::string_view priceWords(Pricing pricing) {
    switch (pricing) {
    case Pricing::onDemand: return FOUREM_WORDS("figures", "Price on demand");
    case Pricing::spot: return FOUREM_WORDS("figures", "Spot price");
    case Pricing::committedOneYear: return FOUREM_WORDS("figures", "Price committed for one year");
    case Pricing::committedThreeYears: return FOUREM_WORDS("figures", "Price committed for three years");
    }
    return {};
}

std::string nameOf(const Facts& facts, EntryKind kind, const std::string& id) {
    const auto entry = facts.entry(kind, id);
    return entry && !(*entry)->name.empty() ? (*entry)->name : id;
}

std::optional<std::string> labelOf(const Facts& facts, EntryKind kind, std::string_view key) {
    const auto keys = facts.catalogue().figureKeys(kind);
    if (!keys) return std::nullopt;
    const auto found = std::ranges::find(*keys, key, &FigureKey::key);
    return found == keys->end() ? std::nullopt : std::optional{found->label};
}

FigureName ofEntry(const Facts& facts, std::string figure, EntryKind kind, std::string_view id) {
    return {std::move(figure), nameOf(facts, kind, std::string{id}), kind, std::string{id}};
}

} // namespace

// Ids of entries may hold slashes, keys of figures do not.
FigureName figureName(const Facts& facts, std::string_view path) {
    if (const auto price = priceSubject(path)) {
        FigureName name = ofEntry(facts, std::string{priceWords(price->pricing)}, EntryKind::accelerator, price->accelerator);
        name.owner += ", " + nameOf(facts, EntryKind::site, price->site);
        return name;
    }
    const std::size_t first = path.find('/');
    const auto kind = std::ranges::find(allEntryKinds(), path.substr(0, first), &pluralName);
    if (kind == allEntryKinds().end() || first == std::string_view::npos) return {{}, std::string{path}};
    const std::size_t last = path.rfind('/');
    auto label = first < last ? labelOf(facts, *kind, path.substr(last + 1)) : std::nullopt;
    if (label) return ofEntry(facts, *std::move(label), *kind, path.substr(first + 1, last - first - 1));
    return ofEntry(facts, {}, *kind, path.substr(first + 1));
}

} // namespace models
