#include "app/cli/output/csv.h"

#include "models/units/unit_text.h"

namespace app {
namespace {

constexpr int kDigits = 10;

std::string quoted(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string{text};
    std::string cell = "\"";
    for (const char c : text) {
        if (c == '"') cell += '"';
        cell += c;
    }
    return cell + "\"";
}

} // namespace

std::string csvRow(const std::vector<std::string>& cells) {
    std::string row;
    for (const std::string& cell : cells) row += (&cell == &cells.front() ? "" : ",") + quoted(cell);
    return row + "\n";
}

std::string csvNumber(const std::optional<double>& value) { return value ? models::roundedText(*value, kDigits) : std::string{}; }

} // namespace app
