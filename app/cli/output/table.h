#pragma once

#include "app/cli/output/style.h"

#include <string>
#include <vector>

/// One table for terminal and Markdown.
namespace app {

enum class Align { left, right };

struct Column {
    std::string title;
    Align align = Align::left;
};

struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows; ///< each as long as `columns`
    bool endsWithTotal = false;                 ///< the last row sums up those above it
};

/// Padded columns with two spaces between them.
[[nodiscard]] std::string textTable(const Table& table, const Style& style);

[[nodiscard]] std::string markdownTable(const Table& table);

/// One line, with the characters escaped that would end a cell or start markup.
[[nodiscard]] std::string markdownCell(std::string_view text);

} // namespace app
