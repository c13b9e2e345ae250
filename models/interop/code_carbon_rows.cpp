#include "models/interop/code_carbon_rows.h"

#include "models/core/moment.h"
#include "models/core/words.h"
#include "models/interop/foreign_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace models::interop {
namespace {

using Cells = std::vector<std::string>;

/// What CodeCarbon leaves out where it does not know the place.
constexpr std::array<std::string_view, 5> kOptional{"region", "cloud_provider", "cloud_region", "longitude", "latitude"};
/// Texts of any kind; all other columns hold numbers unless they are checked by themselves.
constexpr std::array<std::string_view, 13> kTextColumns{"task_name", "project_name", "run_id",   "experiment_id",  "country_name",
                                                        "region",    "cloud_region", "os",       "python_version", "codecarbon_version",
                                                        "cpu_model", "gpu_model",    "cpu_count"};
/// What a figure is made from: two ways to fill a row up must agree on these.
constexpr std::array<std::string_view, 5> kUsed{"gpu_count", "pue", "wue", "on_cloud", "tracking_mode"};

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> choices) {
    return std::ranges::find(choices, text) != choices.end();
}

bool isWithin(std::string_view text, double most) {
    double value = 0.0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return problem == std::errc{} && end == text.data() + text.size() && value >= -most && value <= most;
}

bool isCountry(std::string_view text) {
    return text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool fits(std::string_view column, std::string_view cell) {
    if (cell.empty()) return true;
    if (column == "tracking_mode") return isOneOf(cell, {"machine", "process"});
    if (column == "on_cloud") return isOneOf(cell, {"Y", "N"});
    if (column == "cloud_provider") return isOneOf(cell, {"aws", "gcp", "azure"});
    if (column == "timestamp") return momentOf(cell).has_value();
    if (column == "country_iso_code") return isCountry(cell);
    if (column == "longitude") return isWithin(cell, 180.0);
    if (column == "latitude") return isWithin(cell, 90.0);
    return std::ranges::find(kTextColumns, column) != kTextColumns.end() || amountOf(cell).has_value();
}

/// The cells with those columns left empty whose bit is set; none when a cell then stands under the wrong column.
std::optional<Cells> filled(const CsvTable& table, const Cells& cells, unsigned leftOut) {
    Cells full;
    std::size_t next = 0;
    for (const std::string& column : table.columns) {
        const auto optional = std::ranges::find(kOptional, column);
        const bool isLeftOut = optional != kOptional.end() && (leftOut >> static_cast<unsigned>(optional - kOptional.begin()) & 1u) != 0u;
        if (isLeftOut) {
            full.emplace_back();
            continue;
        }
        if (next == cells.size() || !fits(column, trimmed(cells[next]))) return std::nullopt;
        full.push_back(cells[next++]);
    }
    return next == cells.size() ? std::optional{full} : std::nullopt;
}

bool agree(const CsvTable& table, const Cells& a, const Cells& b) {
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (std::ranges::find(kUsed, table.columns[i]) != kUsed.end() && a[i] != b[i]) return false;
    return true;
}

/// None where no way fits, or two that differ in what is used.
std::optional<Cells> filled(const CsvTable& table, const Cells& cells) {
    std::optional<Cells> found;
    for (unsigned leftOut = 1; leftOut < 1u << kOptional.size(); ++leftOut) {
        auto candidate = filled(table, cells, leftOut);
        if (!candidate) continue;
        if (found && !agree(table, *found, *candidate)) return std::nullopt;
        if (!found) found = std::move(candidate);
    }
    return found;
}

} // namespace

CsvTable realigned(const CsvTable& table, Problems& problems) {
    CsvTable full = table;
    for (CsvRow& row : full.rows) {
        if (row.cells.size() == table.columns.size()) continue;
        auto cells = filled(table, row.cells);
        if (!cells) {
            problems.badValue(
                ":" + std::to_string(row.line), row.cells.front(),
                FOUREM_WORDS("reasons", "the row has fewer cells than the first line, and they do not tell which are missing"),
                FOUREM_WORDS("reasons", "an empty cell for each column that has no value"));
            return table;
        }
        row.cells = *std::move(cells);
    }
    return full;
}

} // namespace models::interop
