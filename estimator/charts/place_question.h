#pragma once

#include "estimator/levers/lever_question.h"
#include "estimator/levers/trial.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What charts ask that try a stage elsewhere or on something else.
namespace estimator {

/// The edits that make a new scenario of one: a copy of it under this name, with the edits of `change` made in the copy.
[[nodiscard]] models::Edit asNewScenario(const models::Plan& plan, const models::ScenarioId& of, const std::string& name,
                                         std::vector<models::Edit> change);

/// The stage that is asked for, or else the one that comes to most of the metric, if it is done in the scenario and has such a field.
[[nodiscard]] std::optional<models::StageId> askedOrHeaviest(const models::Plan& plan, const ScenarioEstimate& scenario,
                                                             const std::optional<models::StageId>& asked, Metric metric,
                                                             std::string_view field);

/// Of own sites, and of clouds that are known to sell the accelerator there; `accelerator` may be empty.
[[nodiscard]] bool isAvailable(const models::Facts& facts, const models::Entry& site, std::string_view accelerator);

} // namespace estimator
