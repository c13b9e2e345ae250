#pragma once

#include "estimator/charts/chart_axis.h"

namespace ui {

/// The axis counted in the unit that the user prefers; as it is where there is none.
[[nodiscard]] estimator::ChartAxis shownAxis(const estimator::ChartAxis& axis);

} // namespace ui
