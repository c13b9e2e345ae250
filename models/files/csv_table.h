#pragma once

#include "models/core/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace models {

/// A row of comma-separated values and the line of the text that it begins at.
struct CsvRow {
    std::size_t line = 0;
    std::vector<std::string> cells;
};

/// Comma-separated values as in RFC 4180: quoted cells may hold commas, doubled quotes and line ends. Lines may end in CR LF or LF,
/// a byte order mark in front and empty lines are skipped.
struct CsvTable {
    std::string name;                 ///< for messages: the file
    std::vector<std::string> columns; ///< of the first row, in lower case, without blanks around them
    std::vector<CsvRow> rows;         ///< each with as many cells as there are columns, unless rows may be short
};

/// How a table departs from the usual.
struct CsvRules {
    char separator = ',';
    bool mayBeShort = false; ///< a row may have fewer cells than there are columns; it keeps those it has
};

/// @param name  how messages call the text
/// @error notUtf8
/// @error badValue  with `name:line`: an open quote, characters after a quote, a row of another length, a column twice
[[nodiscard]] Result<CsvTable> csvTable(std::string_view bytes, const std::string& name, const CsvRules& rules = {});

} // namespace models
