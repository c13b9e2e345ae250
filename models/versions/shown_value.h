#pragma once

#include "models/versions/plan_parts.h"

#include <optional>

namespace models::versions {

/// The value at a place as people read it: settings and members as they are, everything else as a text ("Serve (serve_online)",
/// "700 W, datasheet (2023)"). None where there is nothing.
/// @param plan  that the parts are of: knows the fields of its stages
[[nodiscard]] std::optional<Setting> shownValue(const Plan& plan, const PlanParts& parts, const Place& place);

/// All links in one text.
[[nodiscard]] std::optional<Setting> shownLinks(const Plan& plan, const PlanParts& parts);

} // namespace models::versions
