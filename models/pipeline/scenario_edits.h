#pragma once

#include "models/pipeline/edit.h"

#include <optional>
#include <string_view>
#include <vector>

/// What is done to scenarios as a whole, as edits that count as one. They leave locked scenarios alone, and are none where there is
/// nothing to change.
namespace models {

/// All scenarios choose for the field what this one does: the baseline names it, the others inherit it. While the baseline is locked, each
/// of the others names it.
/// @param scopes  stages that have the field, or the plan as a whole
[[nodiscard]] std::optional<Edit> appliedToAll(const Plan& plan, const Scenario& from, const std::vector<StageId>& scopes,
                                               std::string_view path);

/// The scenario's choices for the field become those of the baseline, and it inherits them; what others name stays.
[[nodiscard]] std::optional<Edit> promoted(const Plan& plan, const Scenario& from, const std::vector<StageId>& scopes,
                                           std::string_view path);

/// Another scenario takes over all in which this one differs from the baseline; what only the other names stays.
[[nodiscard]] std::optional<Edit> differencesCopied(const Plan& plan, const Scenario& from, const ScenarioId& to);

} // namespace models
