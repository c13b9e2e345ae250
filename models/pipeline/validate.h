#pragma once

#include "models/core/finding.h"
#include "models/pipeline/edit.h"

namespace models {

/// What can be said about a plan without estimating it: values out of range, unknown entries, fields that their stage does not have,
/// links that carry what nobody gives, stages without connection, an empty plan.
[[nodiscard]] std::vector<Finding> validate(const Plan& plan, const Facts& facts);

} // namespace models
