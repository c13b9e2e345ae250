#pragma once

#include "app/cli/outcome.h"
#include "models/catalogue/catalogue.h"

#include <optional>
#include <string>
#include <string_view>

namespace app {

/// A table of the catalogue by its plural name; none for "prices", which are relations.
/// @error  usage: no such table, with those that there are
[[nodiscard]] Outcome<std::optional<models::EntryKind>> tableNamed(const std::string& name);

/// The entry of that id or alias in any table, or in one.
/// @error  usage: unknown, with similar ids, or known in several tables, which are named
[[nodiscard]] Outcome<const models::Entry*> findEntry(const models::Catalogue& catalogue, const std::string& id,
                                                      std::optional<models::EntryKind> kind);

} // namespace app
