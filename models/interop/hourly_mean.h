#pragma once

#include "models/core/moment.h"
#include "models/interop/foreign_problems.h"
#include "models/interop/hourly_intensity.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace models::interop {

/// One value of a series.
struct IntensityValue {
    Moment begin;
    double grams = 0.0;               ///< a kWh
    std::optional<double> hours = {}; ///< that it holds; none: until the next
};

/// What a plan can use of a series: its mean over the time it covers, with its extremes. Values may come in any order; the last without
/// duration holds as long as the one before it. Says what no series of a grid can be: of several places, without values, one moment twice,
/// an intensity that must be in another unit.
[[nodiscard]] HourlyIntensity seriesOf(std::vector<IntensityValue> values, const std::set<std::string>& places, Problems& problems);

} // namespace models::interop
