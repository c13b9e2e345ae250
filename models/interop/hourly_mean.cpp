#include "models/interop/hourly_mean.h"

#include "models/core/words.h"
#include "models/interop/plausible.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <utility>

namespace models::interop {
namespace {

double hoursUntil(const IntensityValue& value, const IntensityValue& next) {
    return std::chrono::duration<double, std::ratio<3600>>{next.begin.time - value.begin.time}.count();
}

/// A gap in the series does not make the value before it count for longer than the usual step.
constexpr double kLongestStep = 24.0;

void check(const std::vector<IntensityValue>& values, const std::set<std::string>& places, Problems& problems) {
    if (places.size() > 1)
        problems.notUsable({}, FOUREM_WORDS("reasons", "its series is of several places"),
                           FOUREM_WORDS("reasons", "split it, one file a place"));
    if (values.empty())
        problems.notUsable({}, FOUREM_WORDS("reasons", "its series has no values"),
                           FOUREM_WORDS("reasons", "ask its source for a time that has some"));
    std::set<std::chrono::sys_seconds> moments;
    for (const IntensityValue& value : values) {
        if (!moments.insert(value.begin.time).second)
            problems.badValue({}, momentText(value.begin), FOUREM_WORDS("reasons", "the series has this time twice"),
                              FOUREM_WORDS("reasons", "one value a time"));
        if (value.grams > kMostGrams)
            problems.badValue(", " + momentText(value.begin), numberText(value.grams), FOUREM_WORDS("reasons", "no grid emits so much"),
                              FOUREM_WORDS("reasons", "an intensity in gCO2e/kWh"));
    }
}

HourlyIntensity summaryOf(std::vector<IntensityValue> values) {
    HourlyIntensity series;
    if (values.empty()) return series;
    std::ranges::stable_sort(values, {}, [](const IntensityValue& value) { return value.begin.time; });
    double step = 1.0;
    double weighed = 0.0;
    series.least = series.most = values.front().grams;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].hours) step = *values[i].hours;
        else if (i + 1 < values.size()) step = std::min(hoursUntil(values[i], values[i + 1]), kLongestStep);
        weighed += values[i].grams * step;
        series.hours += step;
        series.least = std::min(series.least, values[i].grams);
        series.most = std::max(series.most, values[i].grams);
    }
    series.mean = series.hours > 0.0 ? weighed / series.hours : 0.0;
    series.begin = momentText(values.front().begin);
    series.end = momentText(values.back().begin);
    return series;
}

} // namespace

HourlyIntensity seriesOf(std::vector<IntensityValue> values, const std::set<std::string>& places, Problems& problems) {
    check(values, places, problems);
    HourlyIntensity series = summaryOf(std::move(values));
    if (!places.empty()) series.zone = *places.begin();
    return series;
}

} // namespace models::interop
