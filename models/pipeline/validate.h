#pragma once

#include "models/core/finding.h"
#include "models/pipeline/edit.h"

#include <optional>
#include <string>
#include <vector>

namespace models {

/// What can be said about a plan without estimating it: values out of range, unknown entries, fields that their stage does not have,
/// links that carry what nobody gives, stages without connection, an empty plan.
[[nodiscard]] std::vector<Finding> validate(const Plan& plan, const Facts& facts);

/// "serve.replicas": the scope and field of a finding.
[[nodiscard]] std::string placeOf(const Finding& finding);

/// Why nothing is calculated from a plan. What is not set costs the figures that need it; what is set but cannot be read would be guessed.
/// @param file  stands before the place
[[nodiscard]] std::optional<Error> unreadableSetting(const Plan& plan, const Facts& facts, const std::string& file);

} // namespace models
