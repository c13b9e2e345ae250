#pragma once

#include "estimator/estimate.h"

#include <optional>
#include <string>

/// Figures for people: with a fitting unit and no digit that their spread does not support.
namespace app {

inline constexpr const char* kNothing = "–"; ///< in the place of a figure that is not known or does not apply

/// "1.29 GWh", "incomplete" for a total without all its stages, "–" where there is no figure.
[[nodiscard]] std::string figureText(const estimator::Measure& measure, estimator::Metric metric);

/// P10 or P90 of a measure, with as many digits as the spread supports; "–" without draws.
[[nodiscard]] std::string endText(const estimator::Measure& measure, const std::optional<double>& end, estimator::Metric metric);

/// A number of the metric to the digits that are shown without a spread.
[[nodiscard]] std::string shortFigureText(double value, estimator::Metric metric);

/// The same for a number of the metric without its spread.
[[nodiscard]] std::string figureText(double value, estimator::Metric metric);

/// The same with a sign: "+12 kWh", "-3.4 kWh".
[[nodiscard]] std::string signedText(double value, estimator::Metric metric);

/// A number in its own unit as it stands, of a catalogue or a trace: "312 TFLOP/s", "8.03×1e9" where the unit is a power of ten.
[[nodiscard]] std::string withUnit(const std::string& number, const std::string& unit);

} // namespace app
