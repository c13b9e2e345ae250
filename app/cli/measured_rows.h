#pragma once

#include "app/cli/outcome.h"
#include "estimator/backtest/measured_row.h"

#include <string>
#include <vector>

namespace app {

/// The rows of a table of measurements.
[[nodiscard]] Outcome<std::vector<estimator::MeasuredRow>> readMeasuredRows(const std::string& file);

} // namespace app
