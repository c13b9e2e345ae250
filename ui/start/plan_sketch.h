#pragma once

#include "models/pipeline/plan.h"

#include <QRectF>

class QPainter;

namespace ui {

/// The stages of a plan in rows of boxes, named in the painter's font, with their links: for places where the pipeline as it lies on the
/// canvas would be too small to read.
void paintSketch(QPainter& painter, const QRectF& target, const models::Plan& plan);

} // namespace ui
