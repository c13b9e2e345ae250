#include "app/cli/output/csv.h"

#include "models/files/escaping.h"
#include "models/units/unit_text.h"

namespace app {
namespace {

constexpr int kDigits = 10;

} // namespace

std::string csvRow(const std::vector<std::string>& cells) {
    std::string row;
    for (const std::string& cell : cells) row += (&cell == &cells.front() ? "" : ",") + models::csvCell(cell);
    return row + "\n";
}

std::string csvNumber(const std::optional<double>& value) { return value ? models::roundedText(*value, kDigits) : std::string{}; }

} // namespace app
