#pragma once

#include "models/pipeline/field.h"
#include "models/pipeline/plan.h"

#include <span>
#include <vector>

namespace models {

/// The fields that all of these stages have, with the same type, role, unit and choices, as the first of them describes them. Each stage
/// keeps its own default.
[[nodiscard]] std::vector<const Field*> commonFields(const Plan& plan, std::span<const StageId> scopes);

} // namespace models
