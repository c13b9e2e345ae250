#pragma once

#include "app/cli/output/style.h"
#include "estimator/interop/import_plan.h"

#include <string>

/// What an import brings, in the formats of `fourem import`.
namespace app {

[[nodiscard]] std::string importText(const estimator::PlanImport& import, const Style& style);
/// {"format", "incoming": [{"name", "place", "when", "source", "figures": {label: {"value", "unit"}}}], "remarks": [...]}
[[nodiscard]] std::string importJson(const estimator::PlanImport& import);

} // namespace app
