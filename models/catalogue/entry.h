#pragma once

#include "models/catalogue/figure.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace models {

/// The tables of the catalogue. Their plural names are what the command line and the files use.
enum class EntryKind { accelerator, model, site, provider, grid, electricity, constants, lever };

/// One thing that the catalogue knows: named texts (vendor, country, architecture ...) and named figures (tdp_w, memory_gb ...).
/// Which keys a table has, with unit, label and plausible range, is told by `Catalogue::figureKeys`.
struct Entry {
    std::string id;
    std::string name;
    EntryKind kind = EntryKind::accelerator;
    std::vector<std::string> aliases;
    std::map<std::string, std::string, std::less<>> texts;
    std::map<std::string, Figure, std::less<>> figures;
    std::string note;

    [[nodiscard]] const Figure* figure(std::string_view key) const {
        const auto found = figures.find(key);
        return found == figures.end() ? nullptr : &found->second;
    }
    /// Empty when absent.
    [[nodiscard]] std::string_view text(std::string_view key) const {
        const auto found = texts.find(key);
        return found == texts.end() ? std::string_view{} : std::string_view{found->second};
    }
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// What a figure's key means: declared at the head of each catalogue file.
struct FigureKey {
    std::string key;
    std::string label;
    std::string unit;
    double least = 0.0; ///< plausible range, both ends included
    double most = 0.0;
};

/// "accelerators", "models", "sites", "providers", "grids", "electricity", "constants", "levers".
[[nodiscard]] std::string_view pluralName(EntryKind kind);
[[nodiscard]] std::span<const EntryKind> allEntryKinds();

} // namespace models
