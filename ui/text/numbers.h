#pragma once

#include "estimator/estimate.h"

#include <QString>

#include <optional>
#include <string_view>

/// Numbers as the user's locale writes them. How many digits and which prefix is decided in the core; here only the shape changes.
namespace ui {

/// Three significant digits unless asked otherwise: "1,290".
[[nodiscard]] QString number(double value, int digits = 3);

/// A unit as it stands beside numbers: "kWh", and "days" in the user's language.
[[nodiscard]] QString unitLabel(std::string_view unit);

/// With unit and fitting prefix: "1.29 GWh". Energy, emissions and money in the units of `shownUnits()`.
/// To so many significant digits; without `digits` to three, whole counts exactly.
[[nodiscard]] QString amount(double value, std::string_view unit, std::optional<int> digits = std::nullopt);

/// A difference, with its sign: "+1.29 GWh", "-40 kg".
[[nodiscard]] QString signedAmount(double value, std::string_view unit, std::optional<int> digits = std::nullopt);

/// Figure of a metric, "–" where there is none. Partial totals are marked.
[[nodiscard]] QString amount(const estimator::Measure& measure, estimator::Metric metric);

/// "20 – 54 t": P10 to P90 with as many digits as the spread supports; empty without draws, and where they do
/// not spread.
[[nodiscard]] QString interval(const estimator::Measure& measure, estimator::Metric metric);

/// A text of the core that may start with a number ("1289.5 MWh"), in the locale's shape.
[[nodiscard]] QString localised(const QString& text);

} // namespace ui
