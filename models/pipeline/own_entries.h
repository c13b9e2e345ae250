#pragma once

#include "models/catalogue/catalogue.h"
#include "models/pipeline/plan.h"

#include <span>
#include <string>
#include <string_view>

/// Catalogue entries that travel with a plan: what makes one complete, and the overlay with or without it, for `SetOwnEntries`.
namespace models {

/// What the plan adds to the catalogue; empty when it adds nothing.
[[nodiscard]] Overlay ownOf(const Plan& plan);

/// The number as somebody types it ("80 GB"), in the unit of the key.
/// @error badValue, unknownUnit  as of `parseAmount`
/// @error domain                 outside the plausible range
[[nodiscard]] Result<double> parseFigure(const FigureKey& key, std::string_view text);

/// Whether an entry can stand in a plan: it has a name and figures, and each of them a source.
/// @error badValue  names the figure
[[nodiscard]] Result<void> checkOwnEntry(const Entry& entry, std::span<const FigureKey> keys);

/// An id that neither the plan's own nor the shipped entries have, made from the name.
[[nodiscard]] std::string freeEntryId(const Plan& plan, const Catalogue& catalogue, EntryKind kind, std::string_view name);

/// The plan's own entries with this one, in place of that of the same id.
[[nodiscard]] Overlay withOwnEntry(const Plan& plan, Entry entry);
[[nodiscard]] Overlay withoutOwnEntry(const Plan& plan, EntryKind kind, std::string_view id);

/// Null when the plan has no such entry of its own.
[[nodiscard]] const Entry* ownEntry(const Plan& plan, EntryKind kind, std::string_view id);

} // namespace models
