#include "app/cli/catalogue_search.h"

#include "models/core/nearest.h"

namespace app {
namespace {

using models::Code;
using models::EntryKind;
using models::Error;

constexpr const char* kPrices = "prices";
constexpr std::size_t kSuggestions = 5;

void append(std::string& list, std::string_view text) { list += (list.empty() ? "" : ", ") + std::string{text}; }

/// Ids of all tables that `id` may have meant, each table's own suggestions first.
Outcome<std::string> suggestions(const models::Catalogue& catalogue, const std::string& id) {
    std::vector<std::string> all;
    for (const EntryKind kind : models::allEntryKinds()) {
        const auto entries = catalogue.entries(kind);
        if (!entries) return badFile(entries.error());
        for (const models::Entry& entry : *entries) {
            all.push_back(entry.id);
            all.insert(all.end(), entry.aliases.begin(), entry.aliases.end());
        }
    }
    std::string text;
    for (const std::string& similar : models::nearest(id, all, kSuggestions)) append(text, similar);
    return text.empty() ? "those that fourem catalogue list shows" : text;
}

} // namespace

Outcome<std::optional<EntryKind>> tableNamed(const std::string& name) {
    if (name == kPrices) return std::optional<EntryKind>{};
    std::string names;
    for (const EntryKind kind : models::allEntryKinds()) {
        if (models::pluralName(kind) == name) return std::optional{kind};
        append(names, models::pluralName(kind));
    }
    append(names, kPrices);
    return badUsage(Error{Code::badValue, "KIND", {name, "there is no such table", "one of " + names}});
}

Outcome<const models::Entry*> findEntry(const models::Catalogue& catalogue, const std::string& id, std::optional<EntryKind> only) {
    std::vector<const models::Entry*> found;
    std::string candidates;
    for (const EntryKind kind : models::allEntryKinds()) {
        if (only && *only != kind) continue;
        const auto entry = catalogue.entry(kind, id);
        if (entry) {
            found.push_back(*entry);
            append(candidates, (*entry)->id + " (--kind " + std::string{models::pluralName(kind)} + ")");
        } else if (entry.error().code != Code::unknownEntry) {
            return badFile(entry.error());
        } else if (only) {
            return badUsage(entry.error());
        }
    }
    if (found.size() == 1) return found.front();
    if (found.size() > 1) return badUsage(Error{Code::ambiguousName, "catalogue", {id, candidates}});
    auto similar = suggestions(catalogue, id);
    if (!similar) return tl::unexpected{similar.error()};
    return badUsage(Error{Code::unknownEntry, "catalogue", {"all tables", id, *std::move(similar)}});
}

} // namespace app
