#pragma once

#include "ui/charts/chart_sketch.h"

namespace ui {

/// What a chart draws besides bars and lines of scenarios, as its key shows it.
enum class Mark {
    area,
    arrow,
    band,
    barred,
    bold,
    cross,
    dashedFrame,
    dashedLine,
    dot,
    frame,
    hatching,
    line,
    question,
    range,
    ring,
    smallDot,
    smallRing,
    shades,
    triangle,
    whisker
};

struct MarkMeaning {
    Mark mark;
    QColor color;
    QString words;
};

/// What the marks of a chart mean: a sample of each with its words, above the chart, on as many lines as they need. There it is seen
/// where a chart scrolls, too.
void markKey(ChartSketch& sketch, const std::vector<MarkMeaning>& marks);

} // namespace ui
