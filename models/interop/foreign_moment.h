#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace models::interop {

/// A time as a foreign file writes it, and how much of it can be relied on.
struct Moment {
    enum class Precision {
        month,
        day,
        local, ///< a time of day in a zone that the file does not name: only the day is known
        utc,
    };
    std::chrono::sys_seconds time;
    Precision precision = Precision::utc;
};

/// "2026-03", "2026-03-01", "2026-03-01 08:00:00", "2026-03-01T08:00:00.5+01:00", "2026-03-01 00:00:00 UTC".
[[nodiscard]] std::optional<Moment> momentOf(std::string_view text);

/// As `MeasuredRun` wants it: "2026-03", "2026-03-01" or "2026-03-01T08:00:00Z".
[[nodiscard]] std::string momentText(const Moment& moment);

} // namespace models::interop
