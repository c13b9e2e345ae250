#pragma once

#include "models/catalogue/entry.h"
#include "models/catalogue/name_index.h"
#include "models/core/result.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace models::detail {

/// One table of the catalogue in memory.
struct Table {
    std::vector<FigureKey> keys;
    std::vector<Entry> entries;
    NameIndex names;
};

/// A file of a table. Later files add figures to the entries of earlier ones, so that figures under another licence can
/// stand apart.
struct TableFile {
    std::filesystem::path path;
    bool isOptional = false;
};

/// @error unreadableFile, notJson, badValue, ambiguousName, duplicateId  each with file and place
[[nodiscard]] Result<Table> readTable(EntryKind kind, std::span<const TableFile> files);

} // namespace models::detail
