#pragma once

#include "models/pipeline/edit.h"
#include "ui/canvas/carried.h"

#include <QPointF>

#include <optional>
#include <vector>

/// Places of stages, as edits.
namespace ui {

/// Width of the grid in scene units.
inline constexpr double kGrid = 24.0;

/// The nearest point of the grid.
[[nodiscard]] QPointF snapped(QPointF corner);

enum class Nudge { small, large };

/// All of it a step further; on a grid, to its next line. None when there is nothing to move.
/// @param direction  one of the four arrow keys as a unit vector
[[nodiscard]] std::optional<models::Edit> nudged(const models::Plan& plan, Carried carried, QPointF direction, Nudge nudge, bool onGrid);

enum class Alignment { left, centre, right, top, middle, bottom };

/// One edge or middle line for all. None for fewer than two stages.
[[nodiscard]] std::optional<models::Edit> aligned(const models::Plan& plan, const std::vector<models::StageId>& stages,
                                                  Alignment alignment);

enum class Axis { horizontal, vertical };

/// Equal gaps between the outermost two, which stay. None for fewer than three stages.
[[nodiscard]] std::optional<models::Edit> distributed(const models::Plan& plan, const std::vector<models::StageId>& stages, Axis axis);

} // namespace ui
