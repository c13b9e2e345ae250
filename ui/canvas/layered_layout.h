#pragma once

#include "models/pipeline/plan.h"

#include <map>
#include <vector>

namespace ui {

/// Places in layers from left to right, with few crossings: Graphviz' dot. What a frame holds stays together. The upper
/// left corner of what is laid out stays.
/// @param stages  with the links between them; empty: all
/// @returns nothing where Graphviz cannot lay out
[[nodiscard]] std::map<models::StageId, models::Point> layeredLayout(const models::Plan& plan, const std::vector<models::StageId>& stages);

} // namespace ui
