#pragma once

#include "models/core/result.h"

#include <QString>

class QMimeData;
class QPrinter;

namespace ui {

class ChartView;

/// Writes the chart as a picture (.png, .svg) or its figures (.csv), by the name's ending; whole or not at all.
/// @error unwritableFile  also for an ending that is none of these
[[nodiscard]] models::Result<void> writeChart(const ChartView& chart, const QString& file);

enum class PictureForm { png, svg };

/// The chart as a picture for the clipboard; belongs to the caller until the clipboard takes it.
[[nodiscard]] QMimeData* chartPicture(const ChartView& chart, PictureForm form);

/// On one page, as vectors.
void printChart(const ChartView& chart, QPrinter& printer);

} // namespace ui
