#pragma once

#include "models/pipeline/plan.h"
#include "ui/theme/theme.h"

#include <QPainterPath>

#include <optional>

class QPainter;

namespace ui {

/// The curve of a link between two ports, in the coordinates of the canvas.
[[nodiscard]] QPainterPath linkPath(QPointF from, QPointF to);
/// None while one of its stages is not there.
[[nodiscard]] std::optional<QPainterPath> linkPath(const models::Plan& plan, const models::Link& link);

enum class LinkState { plain, hovered, selected };

/// @param weight  from 0 to 1: how wide it is
void paintLink(QPainter& painter, const QPainterPath& path, LinkState state, Tone tone, double weight = 0.0);

/// How far the widest link reaches beside its path.
[[nodiscard]] double linkReach();

} // namespace ui
