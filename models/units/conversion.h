#pragma once

#include <optional>
#include <string_view>

namespace models {

/// An amount of one unit in another of the same kind: `converted(1, "kWh", "MJ")` is 3.6. None when a unit is unknown or they are of
/// different kinds.
[[nodiscard]] std::optional<double> converted(double value, std::string_view from, std::string_view to);

} // namespace models
