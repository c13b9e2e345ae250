#pragma once

#include "models/pipeline/measured_run.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace estimator {

/// A stretch of time, in hours since 1970 in UTC.
struct Period {
    double begin = 0.0, end = 0.0;

    [[nodiscard]] double hours() const { return end - begin; }
    [[nodiscard]] double overlap(const Period& other) const {
        return std::max(0.0, std::min(end, other.end) - std::max(begin, other.begin));
    }
    friend bool operator==(const Period&, const Period&) = default;
};

/// When a measured run went on. One without an end lasts as long as was measured; where nothing was, all of the day or month that it names,
/// or an hour from the moment. A month is always whole.
[[nodiscard]] std::optional<Period> periodOf(const models::MeasuredRun& run);

/// Whether the run is a bill of a whole month, and not a run of its own.
[[nodiscard]] bool isMonthly(const models::MeasuredRun& run);

/// Hours since 1970 of a date or time of ISO 8601.
[[nodiscard]] std::optional<double> hourOf(std::string_view moment);

[[nodiscard]] Period monthPeriod(std::chrono::year_month month);
[[nodiscard]] std::chrono::year_month monthAt(double hour);

} // namespace estimator
