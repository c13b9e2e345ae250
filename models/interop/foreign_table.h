#pragma once

#include "models/core/moment.h"
#include "models/files/csv_table.h"
#include "models/interop/foreign_problems.h"

#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace models::interop {

/// One row of a table, read by the names of its columns. A column that the file does not have reads as an empty cell.
class TableRow {
public:
    TableRow(const CsvTable& table, const CsvRow& row, Problems& problems) : m_table{table}, m_row{row}, m_problems{problems} {}

    [[nodiscard]] std::size_t line() const { return m_row.line; }
    [[nodiscard]] std::string text(std::string_view column) const;
    /// None where the cell is empty; a problem where it holds no number of at least 0.
    [[nodiscard]] std::optional<double> amount(std::string_view column) const;
    /// A problem where the cell is empty, too.
    [[nodiscard]] double requiredAmount(std::string_view column) const;
    [[nodiscard]] std::optional<Moment> moment(std::string_view column) const;
    [[nodiscard]] std::optional<Moment> requiredMoment(std::string_view column) const;
    void badValue(std::string_view column, const char* why, const char* remedy) const;
    /// "emissions.csv:12"
    [[nodiscard]] std::string place() const;

private:
    const CsvTable& m_table;
    const CsvRow& m_row;
    Problems& m_problems;
};

[[nodiscard]] bool hasColumns(const CsvTable& table, std::initializer_list<std::string_view> columns);

} // namespace models::interop
