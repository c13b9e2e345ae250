#pragma once

#include "models/pipeline/plan.h"

#include <vector>

namespace models {

/// Some stages, frames and notes of a plan as a plan of their own, for the clipboard: with the links between them, what each scenario
/// chooses for them, and the plan's own catalogue entries that they name. `PasteStages` adds it to a plan.
[[nodiscard]] Plan excerpt(const Plan& plan, const std::vector<StageId>& stages, const std::vector<AnnotationId>& annotations = {});

} // namespace models
