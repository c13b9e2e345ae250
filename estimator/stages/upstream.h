#pragma once

#include "models/pipeline/plan.h"

#include <optional>
#include <string>

/// What a stage inherits along the links of the pipeline when a field is left to `auto`.
namespace estimator {

/// The id or alias of the model that `stage` works on, as its `field` says; for `auto`, that of the nearest enabled stage before it from
/// which a model flows. None: nobody names one.
[[nodiscard]] std::optional<std::string> modelOf(const models::Plan& plan, const models::Scenario& scenario, const models::StageId& stage,
                                                 std::string_view field = "model");

/// The weight format that the nearest enabled compression stage before `stage` makes; none where the model was trained since.
[[nodiscard]] std::optional<std::string> compressionBefore(const models::Plan& plan, const models::Scenario& scenario,
                                                           const models::StageId& stage);

} // namespace estimator
