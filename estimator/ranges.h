#pragma once

#include "estimator/draws.h"
#include "models/pipeline/plan.h"

#include <span>
#include <string>
#include <vector>

/// Settings that the plan knows only as a range. Unlike what the model does not know they may change how a stage is sized, so a stage is
/// prepared anew for each of a few values.
namespace estimator {

struct RangedSetting {
    models::StageId scope;
    const models::Field* field = nullptr;
    models::Range range;
    /// The value that far from the middle, within what the field allows.
    /// @param z  standard normal
    /// @source METHODOLOGY.md M-8.6
    [[nodiscard]] double at(double z) const;
    [[nodiscard]] std::string key() const; ///< "range/serve.requests_per_s": the same in every scenario
};

/// Of the stages and of the plan, as they hold in the scenario.
[[nodiscard]] std::vector<RangedSetting> rangedSettings(const models::Plan& plan, const models::Scenario& scenario);

/// The scenario with each range at a value, which stays a range of its own: the plan goes on telling how it spreads.
[[nodiscard]] models::Scenario settled(models::Scenario scenario, std::span<const RangedSetting> ranges, std::span<const double> values);

/// The scenario calculated for all draws, with ranges at as many values as there are strata. Where a value makes a stage impossible, its
/// draws are infeasible.
///
/// @param inTheMiddle  the scenario prepared as it is, which takes the middle of each range
/// @source METHODOLOGY.md M-8.6
[[nodiscard]] ScenarioRuns drawnRuns(const PreparedScenario& inTheMiddle, const models::Plan& plan, const models::Scenario& scenario,
                                     std::span<const models::StageId> order, const models::Facts& facts, NormalDraws& normal,
                                     const RunOptions& options);

} // namespace estimator
