#pragma once

#include "app/cli/outcome.h"
#include "estimator/metric.h"

#include <string>

namespace app {

/// A metric by its key or short name.
/// @param where  for the error: how the user gave it
[[nodiscard]] Outcome<estimator::Metric> metricOf(const std::string& text, const std::string& where);

} // namespace app
