#pragma once

#include "estimator/charts/accounting.h"
#include "ui/charts/chart_question.h"
#include "ui/charts/chart_sketch.h"

#include <QStringList>

namespace ui {

/// Says how far scenarios that stand side by side can be compared: warns above a chart of those that do other work, and of emissions that
/// are counted by different bases; else says under it by which basis they are. Nothing of bases for metrics that know none.
void sayHowComparable(ChartSketch& sketch, const ChartQuestion& question, estimator::Metric metric);

/// Why a scenario and the baseline may not be set against each other, one sentence each; empty where they may.
[[nodiscard]] QStringList comparisonWarnings(estimator::Accounting accounting, bool isOtherWork);

} // namespace ui
