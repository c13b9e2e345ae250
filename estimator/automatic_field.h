#pragma once

#include "estimator/estimate.h"
#include "models/pipeline/field.h"

#include <optional>

/// What fields left to `auto` come to: as a stage sized them, or what the plan, a stage before or the method says instead.
namespace estimator {

struct Automatic {
    std::optional<models::FieldValue> value; ///< none: it comes to nothing here
    models::Message why;                     ///< where the value comes from, or why there is none
};

/// @param estimate  of the scenario
/// @param scope     a stage, or the plan
[[nodiscard]] Automatic automaticOf(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& estimate,
                                    const models::StageId& scope, const models::Field& field);

} // namespace estimator
