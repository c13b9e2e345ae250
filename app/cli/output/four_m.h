#pragma once

#include "app/cli/plan_input.h"
#include "estimator/four_m_split.h"

#include <optional>
#include <vector>

/// The 4M split of every scenario against the baseline, as `fourem compare` prints it.
namespace app {

/// For one scenario; a split is none where a total is not known, and `reason` says why.
struct ScenarioSplit {
    models::ScenarioId id;
    std::optional<estimator::FourMSplit> emissions, energy;
    std::optional<models::Error> reason;
    std::optional<estimator::ChainSplit> chain;
};

/// In the plan's order, the baseline first.
/// @param draws  for the intervals of the factors; 0: points only
[[nodiscard]] std::vector<ScenarioSplit> splitsOf(const PreparedPlan& prepared, const estimator::Estimate& estimate, std::size_t draws);

} // namespace app
