#pragma once

#include "models/pipeline/field.h"
#include "models/pipeline/plan.h"

#include <functional>
#include <string>
#include <vector>

/// Scenarios half-way between two others.
namespace estimator {

/// A setting that two scenarios hold differently.
struct ChangedSetting {
    models::StageId scope;
    const models::Field* field = nullptr;
    models::Setting before, after;
};

/// What differs between two scenarios of a plan, stage by stage in the plan's order, the plan's own fields first.
[[nodiscard]] std::vector<ChangedSetting> changedSettings(const models::Plan& plan, const models::Scenario& before,
                                                          const models::Scenario& after);

/// `before` with those of the changes that `isTaken` says.
[[nodiscard]] models::Scenario hybrid(const models::Scenario& before, const std::vector<ChangedSetting>& changes,
                                      const std::function<bool(const ChangedSetting&)>& isTaken);

} // namespace estimator
