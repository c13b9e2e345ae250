#pragma once

#include "estimator/estimate.h"

#include <optional>

namespace ui {

/// An earlier estimate for a plan that has new scenarios: each has the figures of the scenario that chooses the same, until it is
/// estimated itself; one that chooses nothing those of the baseline; any other a place without figures. None when there is no new
/// scenario.
[[nodiscard]] std::optional<estimator::Estimate> withNewScenarios(const estimator::Estimate& earlier, const models::Plan& plan);

} // namespace ui
