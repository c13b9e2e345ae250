#include "ui/charts/shown_axis.h"

#include "ui/text/shown_units.h"

#include <algorithm>
#include <cmath>

namespace ui {

estimator::ChartAxis shownAxis(const estimator::ChartAxis& axis) {
    const auto unit = preferredUnit(std::max(std::abs(axis.low), std::abs(axis.high)), axis.stored);
    return unit ? estimator::countedIn(axis, unit->name, unit->size) : axis;
}

} // namespace ui
