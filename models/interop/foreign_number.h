#pragma once

#include <optional>
#include <string_view>

namespace models::interop {

/// No amount in a file of measurements comes near: kWh, kg, seconds, litres, tokens.
inline constexpr double kMostAmount = 1e18;

/// A number of at least 0 as spreadsheets and scripts write it, without locale; none for NaN, infinity and what is too large.
[[nodiscard]] std::optional<double> amountOf(std::string_view text);

/// Without blanks around it.
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace models::interop
