#include "estimator/charts/chart_axis.h"

#include "models/units/unit_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace estimator {
namespace {

struct Prefix {
    std::string_view stored;
    double size; ///< of one shown unit in stored ones
};

// From large to small, so that the first one that fits is taken.
constexpr std::array kPrefixes{
    Prefix{"kWh", 1e6},    Prefix{"kWh", 1e3},    Prefix{"kWh", 1.0},     Prefix{"kWh", 1e-3}, Prefix{"kgCO2e", 1e6},
    Prefix{"kgCO2e", 1e3}, Prefix{"kgCO2e", 1.0}, Prefix{"kgCO2e", 1e-3}, Prefix{"L", 1e3},    Prefix{"L", 1.0},
};

constexpr double kHeadroom = 1.12; // above the highest bar for its figure
constexpr std::array kRoundSteps{1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0};
constexpr std::array kDecades{1.0, 2.0, 5.0};
constexpr double kLeastFilled = 0.4; // of an axis that stays

/// How many stored units the axis counts as one.
double sizeOf(std::string_view unit, double highest) {
    double smallest = 1.0;
    for (const Prefix& prefix : kPrefixes) {
        if (prefix.stored != unit) continue;
        if (highest >= prefix.size) return prefix.size;
        smallest = prefix.size;
    }
    // Nothing to show, or too little for any prefix.
    return highest > 0.0 ? smallest : 1.0;
}

/// "MWh" for 1,000 kWh.
std::string unitText(std::string_view unit, double size) {
    const std::string one = models::amountText(size, std::string{unit});
    const std::size_t space = one.find(' ');
    return space == std::string::npos ? std::string{unit} : one.substr(space + 1);
}

/// The smallest round step that is not below `least`.
double roundStep(double least) {
    double decade = 1.0;
    while (decade > least) decade /= 10.0;
    while (decade * 10.0 <= least) decade *= 10.0;
    for (const double step : kRoundSteps)
        if (step * decade >= least) return step * decade;
    return 10.0 * decade;
}

ChartAxis inUnit(std::string_view unit, double highest) {
    ChartAxis axis;
    axis.unitSize = sizeOf(unit, highest);
    axis.unit = unitText(unit, axis.unitSize);
    axis.stored = unit;
    return axis;
}

} // namespace

double ChartAxis::place(double value) const {
    const auto scaled = [&](double x) { return isLogarithmic ? std::log(std::max(x, 1e-300)) : x; };
    return std::clamp((scaled(value) - scaled(low)) / (scaled(high) - scaled(low)), 0.0, 1.0);
}

ChartAxis axisUpTo(double highest, std::string_view unit) {
    ChartAxis axis = inUnit(unit, highest);
    const double step = highest > 0.0 ? roundStep(highest / axis.unitSize * kHeadroom / kAxisSteps) : 1.0 / kAxisSteps;
    for (int i = 0; i <= kAxisSteps; ++i) axis.ticks.push_back(step * i * axis.unitSize);
    axis.high = axis.ticks.back();
    return axis;
}

ChartAxis axisBetween(double lowest, double highest, std::string_view unit) {
    if (!(highest > lowest)) return axisUpTo(highest, unit);
    ChartAxis axis = inUnit(unit, std::max(std::abs(lowest), std::abs(highest)));
    const double step = roundStep((highest - lowest) / axis.unitSize / kAxisSteps) * axis.unitSize;
    const double first = std::floor(lowest / step);
    const double last = std::ceil(highest / step);
    for (double i = first; i <= last; ++i) axis.ticks.push_back(i * step);
    axis.low = axis.ticks.front();
    axis.high = axis.ticks.back();
    return axis;
}

ChartAxis factorAxis(double lowest, double highest) {
    std::vector<double> marks;
    double decade = 1.0;
    while (decade > lowest) decade /= 10.0;
    while (decade * 10.0 <= lowest) decade *= 10.0;
    for (bool isAbove = false; !isAbove; decade *= 10.0)
        for (const double digit : kDecades) {
            marks.push_back(digit * decade);
            isAbove = marks.back() >= highest;
            if (isAbove) break;
        }
    while (marks.size() > 2 && marks[1] <= lowest) marks.erase(marks.begin());
    ChartAxis axis;
    axis.isLogarithmic = true;
    axis.low = marks.front();
    axis.high = marks.size() > 1 ? marks.back() : marks.front() * 2.0;
    axis.ticks = std::move(marks);
    return axis;
}

ChartAxis countedIn(ChartAxis axis, std::string unit, double size) {
    axis.unit = std::move(unit);
    axis.unitSize = size;
    axis.ticks.clear();
    const double step = roundStep((axis.high - axis.low) / size / kAxisSteps) * size;
    // A rounding error must not take the tick at an end away.
    const double slack = step * 1e-9;
    for (double i = std::ceil((axis.low - slack) / step); i * step <= axis.high + slack; ++i) axis.ticks.push_back(i * step);
    return axis;
}

ChartAxis settled(ChartAxis wanted, const ChartAxis& before) {
    const bool isSameKind = before.unit == wanted.unit && before.isLogarithmic == wanted.isLogarithmic && !before.ticks.empty();
    if (!isSameKind || wanted.low < before.low || wanted.high > before.high) return wanted;
    return before.place(wanted.high) - before.place(wanted.low) >= kLeastFilled ? before : wanted;
}

} // namespace estimator
