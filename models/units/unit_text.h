#pragma once

#include "models/core/result.h"

#include <string>
#include <string_view>
#include <vector>

/// Numbers and units as text, exact and without locale in both directions: "3.2 MWh", "2.5M", "40 ms". What the user's locale
/// prefers is the business of `ui/text`.
namespace models {

/// The shortest text that reads back as the same number: 0.1, 1e+21, 42.
[[nodiscard]] std::string numberText(double value);

inline constexpr int kScriptDigits = 10; ///< significant, of the numbers that programs read

/// The number with at most `digits` significant digits, plain notation between 1e-4 and 1e15: 1289, 0.0331, 3.15e+23.
[[nodiscard]] std::string roundedText(double value, int digits = 3);

/// The number that `roundedText` writes: 1289.
[[nodiscard]] double roundedNumber(double value, int digits = 3);

/// A number for people with its unit and a fitting prefix: amountText(1289376, "kWh") = "1.29 GWh", amountText(0.4, "") = "0.4".
[[nodiscard]] std::string amountText(double value, const std::string& unit);

/// Reads a number with an optional unit or magnitude and gives it in `unit`, the stored unit of a field.
///
///     parseAmount("3 MWh", "kWh")   -> 3000
///     parseAmount("2.5M", "")       -> 2500000
///     parseAmount("40 ms", "s")     -> 0.04
///     parseAmount("15 %", "")       -> 0.15
///
/// @error badValue     not a number, or NaN or infinite
/// @error unknownUnit  the unit is of another dimension than `unit`, or unknown
[[nodiscard]] Result<double> parseAmount(std::string_view text, std::string_view unit);

/// The units that may be typed where `unit` is stored, the stored one first: "kWh", "Wh", "MWh", "GWh", "J", "MJ", "GJ".
[[nodiscard]] std::vector<std::string> unitsLike(std::string_view unit);

} // namespace models
