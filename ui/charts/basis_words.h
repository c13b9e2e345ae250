#pragma once

#include "estimator/estimate.h"
#include "ui/charts/chart_sketch.h"

namespace ui {

/// Says under a chart by which basis its emissions are counted, or warns above it where scenarios that stand side by side are counted by
/// different ones. Nothing for metrics that know no basis.
void sayBasis(ChartSketch& sketch, const estimator::Estimate& estimate, estimator::Metric metric);

} // namespace ui
