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

void paintLink(QPainter& painter, const QPainterPath& path, LinkState state, Tone tone);

} // namespace ui
