#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace estimator {

/// A value axis, ready to be drawn. All values are in the unit of the metric; `place` says where one stands between the two ends.
struct ChartAxis {
    std::string unit;      ///< with the prefix that suits the highest value: "MWh"
    double unitSize = 1.0; ///< of one `unit`
    std::string stored;    ///< the unit of the values: "kWh"
    double low = 0.0, high = 1.0;
    bool isLogarithmic = false;
    std::vector<double> ticks;

    /// 0 at `low`, 1 at `high`; beyond them it is cut off.
    [[nodiscard]] double place(double value) const;
    /// What stands at a tick, counted in `unit`.
    [[nodiscard]] double shown(double value) const { return value / unitSize; }
    friend bool operator==(const ChartAxis&, const ChartAxis&) = default;
};

/// Grid lines of an axis above its lower end.
inline constexpr int kAxisSteps = 4;

/// From zero to a round number above `highest`, with room for a figure on top; its quarters are round too.
[[nodiscard]] ChartAxis axisUpTo(double highest, std::string_view unit);

/// From a round number below `lowest` to one above `highest`.
[[nodiscard]] ChartAxis axisBetween(double lowest, double highest, std::string_view unit);

/// Of factors, from and to one of 1, 2, 5 times a power of ten.
/// @param lowest  above 0
[[nodiscard]] ChartAxis factorAxis(double lowest, double highest);

/// The same axis counted in another unit: its ends stay where they are, its ticks are round in that unit.
/// @param size  of one such unit, in stored ones
[[nodiscard]] ChartAxis countedIn(ChartAxis axis, std::string unit, double size);

/// The axis from before as long as the values of the new one stand well on it, so that it stays put while values move.
[[nodiscard]] ChartAxis settled(ChartAxis wanted, const ChartAxis& before);

} // namespace estimator
