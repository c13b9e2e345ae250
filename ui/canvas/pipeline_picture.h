#pragma once

#include "estimator/estimate.h"
#include "models/catalogue/facts.h"
#include "models/pipeline/plan.h"
#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace ui {

/// The pipeline of one scenario as vectors, for reports: scaled into `target`, never beyond its natural size times `target` scale.
/// `estimate` may be null. Uses the painter's font family.
void paintPipeline(QPainter& painter, const QRectF& target, const models::Plan& plan, const models::Facts& facts,
                   const estimator::ScenarioEstimate* estimate, estimator::Metric metric, Tone tone = Tone::light);

/// What the pipeline covers on the canvas, with a margin; empty for a plan without stages.
[[nodiscard]] QRectF pipelineRect(const models::Plan& plan);

} // namespace ui
