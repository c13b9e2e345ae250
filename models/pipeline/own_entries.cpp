#include "models/pipeline/own_entries.h"

#include "models/core/text.h"
#include "models/core/words.h"
#include "models/pipeline/edit.h"
#include "models/units/unit_text.h"

#include <algorithm>

namespace models {

Overlay ownOf(const Plan& plan) { return plan.own == nullptr ? Overlay{} : *plan.own; }

Result<double> parseFigure(const FigureKey& key, std::string_view text) {
    const auto value = parseAmount(text, key.unit);
    if (!value || (*value >= key.least && *value <= key.most)) return value;
    return fail(Code::domain, {}, {key.label, Argument{*value, key.unit}, ">= " + numberText(key.least) + ", <= " + numberText(key.most)});
}

Result<void> checkOwnEntry(const Entry& entry, std::span<const FigureKey> keys) {
    if (isBlank(entry.name))
        return fail(Code::badValue, {},
                    {entry.name, FOUREM_WORDS("reasons", "it names nothing"), FOUREM_WORDS("reasons", "a name for the entry")});
    if (entry.figures.empty())
        return fail(Code::badValue, {},
                    {entry.name, FOUREM_WORDS("reasons", "it has no figures"), FOUREM_WORDS("reasons", "at least one figure")});
    for (const FigureKey& key : keys) {
        const Figure* figure = entry.figure(key.key);
        if (figure != nullptr && isBlank(figure->source))
            return fail(Code::badValue, {},
                        {key.label, FOUREM_WORDS("reasons", "it has no source"), FOUREM_WORDS("reasons", "where the figure comes from")});
    }
    return {};
}

std::string freeEntryId(const Plan& plan, const Catalogue& catalogue, EntryKind kind, std::string_view name) {
    std::vector<std::string> taken;
    for (const Entry& entry : ownOf(plan).entries)
        if (entry.kind == kind) taken.push_back(entry.id);
    if (const auto shipped = catalogue.entries(kind))
        for (const Entry& entry : *shipped) taken.push_back(entry.id);
    return uniqueId(name, taken);
}

Overlay withOwnEntry(const Plan& plan, Entry entry) {
    Overlay own = withoutOwnEntry(plan, entry.kind, entry.id);
    own.entries.push_back(std::move(entry));
    return own;
}

Overlay withoutOwnEntry(const Plan& plan, EntryKind kind, std::string_view id) {
    Overlay own = ownOf(plan);
    std::erase_if(own.entries, [&](const Entry& entry) { return entry.kind == kind && entry.id == id; });
    return own;
}

const Entry* ownEntry(const Plan& plan, EntryKind kind, std::string_view id) {
    if (plan.own == nullptr) return nullptr;
    const auto found = std::ranges::find_if(plan.own->entries, [&](const Entry& entry) { return entry.kind == kind && entry.id == id; });
    return found == plan.own->entries.end() ? nullptr : &*found;
}

} // namespace models
