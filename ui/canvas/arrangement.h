#pragma once

#include "models/pipeline/edit.h"

#include <optional>
#include <vector>

namespace ui {

/// Stages in layers, as `layeredLayout` has them, and the frames around them with their notes. Some stages are put where they cover no
/// other one.
/// @param stages  empty: all
/// @returns none where Graphviz cannot lay out
[[nodiscard]] std::optional<models::Edit> arranged(const models::Plan& plan, const std::vector<models::StageId>& stages);

} // namespace ui
