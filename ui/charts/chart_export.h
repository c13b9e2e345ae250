#pragma once

#include "models/core/result.h"

#include <QString>

class QPrinter;

namespace ui {

class ChartView;

/// Writes the chart as a picture (.png, .svg) or its figures (.csv), by the name's ending; whole or not at all.
/// @error unwritableFile  also for an ending that is none of these
[[nodiscard]] models::Result<void> writeChart(const ChartView& chart, const QString& file);

/// On one page, as vectors.
void printChart(const ChartView& chart, QPrinter& printer);

} // namespace ui
