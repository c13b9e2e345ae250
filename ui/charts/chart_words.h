#pragma once

#include "estimator/charts/chart_axis.h"
#include "estimator/metric.h"
#include "models/core/result.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

struct ChartCell;
struct ChartColumn;

/// "96 kgCO2e": the figure as exactly as people can read it, in the unit of the metric or the one that the user prefers.
[[nodiscard]] QString exactAmount(double value, std::string_view unit);

/// "96 kgCO2e, P10 to P90 80 – 110 kgCO2e", the second part only where there is an interval.
[[nodiscard]] QString exactAmount(double value, const std::optional<double>& p10, const std::optional<double>& p90, std::string_view unit);

/// What a whisker or a bar of an interval spans.
[[nodiscard]] QString intervalWords();

/// "83 %", of a share of one
[[nodiscard]] QString percent(double share);

/// What is wrong, with its place where it has one: a stage and a field.
[[nodiscard]] QString placedSentence(const models::Error& error);

/// "A, B, C"
[[nodiscard]] QString listed(const std::vector<std::string>& names);

/// "2.83×"
[[nodiscard]] QString factorText(double factor);

/// "Total emissions (t CO2e)": a metric and the unit in which an axis is shown.
[[nodiscard]] QString axisTitle(estimator::Metric metric, const estimator::ChartAxis& axis);
[[nodiscard]] ChartColumn figureColumn(const QString& title, std::string_view unit);
/// Of figures of this metric.
[[nodiscard]] ChartColumn metricColumn(estimator::Metric metric);
/// Shown with its prefix, raw in the unit itself; an empty cell where there is no figure.
[[nodiscard]] ChartCell amountCell(const std::optional<double>& value, std::string_view unit);
[[nodiscard]] ChartCell numberCell(const std::optional<double>& value);
/// Shown as "2.83×".
[[nodiscard]] ChartCell factorCell(const std::optional<double>& factor);
/// Shown in percent, raw as a share of one.
[[nodiscard]] ChartCell shareCell(const std::optional<double>& share);
[[nodiscard]] ChartCell textCell(const QString& text);

} // namespace ui
