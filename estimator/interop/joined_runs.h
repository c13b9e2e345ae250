#pragma once

#include "estimator/interop/import_plan.h"

#include <vector>

namespace estimator::interop {

/// The runs of a file, those that name the same run and task taken together as asked.
/// @error badValue   a run stands there twice with the same figures
/// @error notUsable  rows may contain each other, and `rows` does not say which count
[[nodiscard]] models::Result<std::vector<models::ForeignRun>> joinedRuns(const std::vector<models::ForeignRun>& runs, RowsOfRun rows);

} // namespace estimator::interop
