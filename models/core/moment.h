#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace models {

/// A time as a file writes it, and how much of it can be relied on.
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

/// As plans have it: "2026-03", "2026-03-01" or "2026-03-01T08:00:00Z".
[[nodiscard]] std::string momentText(const Moment& moment);

/// Whether the text is a moment as plans have it: a month, a day, or a time in UTC, which may leave out or break up the seconds.
[[nodiscard]] bool isMoment(std::string_view text);

} // namespace models
