#pragma once

#include "app/cli/plan_input.h"

#include <string>

namespace app {

/// `fourem compare --measured`: a scenario, the baseline unless another is named, beside the runs that were measured.
[[nodiscard]] Outcome<ExitCode> compareMeasured(const PreparedPlan& prepared, const estimator::Estimate& estimate,
                                                const std::string& format);

} // namespace app
