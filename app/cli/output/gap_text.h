#pragma once

#include "estimator/estimate.h"

#include <string>
#include <vector>

/// Why totals are incomplete, where no finding says so: figures that nobody accounts by.
namespace app {

/// "Operational, hourly matched without serve: Poland has no figure for hourly carbon-free share"
[[nodiscard]] std::vector<std::string> gapLines(const estimator::ScenarioEstimate& scenario);

/// The same for scenarios side by side, each with the scenarios that it holds for unless it holds for all.
[[nodiscard]] std::vector<std::string> gapLines(const estimator::Estimate& estimate);

} // namespace app
