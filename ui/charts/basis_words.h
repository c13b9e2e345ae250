#pragma once

#include "estimator/charts/accounting.h"
#include "ui/charts/chart_sketch.h"

namespace ui {

/// Says under a chart by which basis its emissions are counted, or warns above it where scenarios that stand side by side are counted by
/// different ones. Nothing for metrics that know no basis.
void sayBasis(ChartSketch& sketch, const estimator::Estimate& estimate, estimator::Metric metric);

/// Why the emissions of a scenario and the baseline may be no physical ratio; empty where they are counted alike.
[[nodiscard]] QString accountingWarning(estimator::Accounting accounting);

} // namespace ui
