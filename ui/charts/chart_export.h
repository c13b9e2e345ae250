#pragma once

#include "models/core/result.h"

#include <QString>

class QAbstractItemModel;

namespace ui {

class StackedChart;

/// Writes the chart as a picture (.png, .svg) or its figures (.csv), by the name's ending; whole or not at all.
/// @error unwritableFile  also for an ending that is none of these
[[nodiscard]] models::Result<void> writeChart(StackedChart& chart, const QAbstractItemModel& figures, const QString& file);

} // namespace ui
