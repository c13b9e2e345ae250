#pragma once

#include <QString>

namespace ui {

class TraceModel;

/// A figure and all that it was computed from, for other programs. What several figures share is written out once.
///
/// "Facility energy = 1,290 kWh" and below it, further to the right, its formula and its inputs.
[[nodiscard]] QString traceText(const TraceModel& model);
/// A line a node: level (0: the figure itself), name, value, unit, formula, origin, confidence, source.
[[nodiscard]] QString traceCsv(const TraceModel& model);

} // namespace ui
