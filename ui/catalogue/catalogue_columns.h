#pragma once

#include "models/catalogue/entry.h"

#include <QString>

#include <string>
#include <vector>

namespace ui {

/// One column of a table of the catalogue. The first has neither key: it is the name.
struct CatalogueColumn {
    QString title;
    std::string text;   ///< key of a text, or
    std::string figure; ///< key of a figure
};

/// One thing by which a table can be narrowed.
struct CatalogueFilter {
    enum class Kind { text, least, most };
    QString title; ///< "Vendor", "Memory at least"
    Kind kind = Kind::text;
    std::string key;
    std::string unit; ///< of the number that is typed
};

/// What a table shows of each entry, name first.
[[nodiscard]] std::vector<CatalogueColumn> columnsOf(models::EntryKind kind);

/// By what it can be narrowed beside the search.
[[nodiscard]] std::vector<CatalogueFilter> filtersOf(models::EntryKind kind);

} // namespace ui
