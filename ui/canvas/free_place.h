#pragma once

#include "models/pipeline/plan.h"

#include <QRectF>

namespace ui {

/// The upper left corner nearest to that of `wanted` where such a thing covers no stage and no note, with some air around it. What lies in
/// a frame covers nothing.
/// @param onGrid  only corners on the grid
[[nodiscard]] QPointF freeCorner(const models::Plan& plan, const QRectF& wanted, bool onGrid = false);

} // namespace ui
