#include "models/files/csv_text.h"

#include "models/files/escaping.h"
#include "models/units/unit_text.h"

namespace models {

std::string csvRow(const std::vector<std::string>& cells) {
    std::string row;
    for (const std::string& cell : cells) row += (&cell == &cells.front() ? "" : ",") + csvCell(cell);
    return row + "\n";
}

std::string csvNumber(const std::optional<double>& value) { return value ? roundedText(*value, kScriptDigits) : std::string{}; }

} // namespace models
