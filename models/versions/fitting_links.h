#pragma once

#include "models/versions/plan_parts.h"

#include <set>

namespace models::versions {

/// The links, taken one after the other, that join stages which are there, carry what these give and take, and close no cycle.
[[nodiscard]] std::set<Place> fittingLinks(const PlanParts& parts);

} // namespace models::versions
