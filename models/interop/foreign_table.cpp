#include "models/interop/foreign_table.h"

#include "models/core/words.h"
#include "models/interop/foreign_number.h"

#include <algorithm>

namespace models::interop {
namespace {

std::optional<std::size_t> position(const CsvTable& table, std::string_view column) {
    const auto found = std::ranges::find(table.columns, column);
    if (found == table.columns.end()) return std::nullopt;
    return static_cast<std::size_t>(found - table.columns.begin());
}

} // namespace

std::string TableRow::text(std::string_view column) const {
    const auto at = position(m_table, column);
    return at && *at < m_row.cells.size() ? std::string{trimmed(m_row.cells[*at])} : std::string{};
}

std::optional<double> TableRow::amount(std::string_view column) const {
    const std::string cell = text(column);
    if (cell.empty()) return std::nullopt;
    const auto value = amountOf(cell);
    if (!value)
        badValue(column, FOUREM_WORDS("reasons", "it is not a number of at least 0"),
                 FOUREM_WORDS("reasons", "a number such as 1.5 or 3e23, or leave the cell empty"));
    return value;
}

double TableRow::requiredAmount(std::string_view column) const {
    if (text(column).empty())
        badValue(column, FOUREM_WORDS("reasons", "nothing stands there"), FOUREM_WORDS("reasons", "the number that the tool wrote there"));
    return amount(column).value_or(0.0);
}

std::optional<Moment> TableRow::moment(std::string_view column) const {
    const std::string cell = text(column);
    if (cell.empty()) return std::nullopt;
    const auto value = momentOf(cell);
    if (!value)
        badValue(column, FOUREM_WORDS("reasons", "it is not a date or time"),
                 FOUREM_WORDS("reasons", "a time such as 2026-03-01T08:00:00Z"));
    return value;
}

std::optional<Moment> TableRow::requiredMoment(std::string_view column) const {
    if (text(column).empty())
        badValue(column, FOUREM_WORDS("reasons", "nothing stands there"), FOUREM_WORDS("reasons", "a time such as 2026-03-01T08:00:00Z"));
    return moment(column);
}

void TableRow::badValue(std::string_view column, const char* why, const char* remedy) const {
    m_problems.badValue(":" + std::to_string(m_row.line) + ":" + std::string{column}, text(column), why, remedy);
}

std::string TableRow::place() const { return m_problems.fileName() + ":" + std::to_string(m_row.line); }

bool hasColumns(const CsvTable& table, std::initializer_list<std::string_view> columns) {
    return std::ranges::all_of(columns, [&table](std::string_view column) { return position(table, column).has_value(); });
}

} // namespace models::interop
