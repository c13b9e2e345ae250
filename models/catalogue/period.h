#pragma once

#include "models/core/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace models {

/// The days for which something holds, both ends included; an empty end is open. Stands as the date of a figure:
/// "2026-01-01/2026-12-31", "2026-07-01/..".
struct Period {
    std::string from; ///< "2026-01-01"
    std::string to;

    [[nodiscard]] bool contains(std::string_view day) const;
    friend bool operator==(const Period&, const Period&) = default;
};

/// None when the date is a day, a month, a year or nothing.
[[nodiscard]] std::optional<Period> periodOf(std::string_view date);

/// The inverse; empty for a period that is open at both ends.
[[nodiscard]] std::string dateOf(const Period& period);

/// Whether both ends are days of the calendar or open, and in order.
/// @error badValue
[[nodiscard]] Result<void> check(const Period& period);

} // namespace models
