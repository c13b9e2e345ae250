#pragma once

#include "estimator/backtest/measured_row.h"
#include "models/files/csv_table.h"

#include <span>
#include <string_view>
#include <vector>

namespace estimator {

/// The columns of both layouts that are read, training and inference. Others are left alone; any but `model` may be absent, and at
/// least one of `task` (inference) and `kind` (training) tells of which kind a row is.
struct TableColumn {
    std::string_view name;
    bool isMeasured; ///< an outcome, which no prediction looks at
};
[[nodiscard]] std::span<const TableColumn> tableColumns();

/// @error badValue  names file, line and column: no such table, a number that is none, a row that is neither training nor inference
[[nodiscard]] models::Result<std::vector<MeasuredRow>> measuredRows(const models::CsvTable& table);

} // namespace estimator
