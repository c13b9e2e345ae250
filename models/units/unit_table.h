#pragma once

#include <span>
#include <string>
#include <string_view>

/// The units that may be typed and shown, as one table. Internal to `models/units`: others ask `unit_text.h`.
namespace models {

enum class Dimension {
    count,
    rate,
    time,
    energy,
    power,
    carbon,
    carbonIntensity,
    carbonRate,
    water,
    waterIntensity,
    money,
    moneyRate,
    energyPrice,
    flop,
    flopRate,
    bytes,
    byteRate,
};

/// One unit: `numerator / denominator * 10^power` of the base unit of its dimension. Powers of ten are kept apart, so that they can be
/// applied to the decimal text and cost no rounding.
struct Unit {
    std::string_view name;
    Dimension dimension;
    double numerator;
    double denominator;
    int power;
    std::string_view aliases; ///< separated by spaces, without spaces inside
};

[[nodiscard]] std::span<const Unit> allUnits();

/// What the dimension is called, marked for translation in context "dimensions".
[[nodiscard]] std::string_view dimensionName(Dimension dimension);

/// The unit of that name or alias; exact case first, then any case where that cannot mean another unit ("gb", but not "mW" for MW).
[[nodiscard]] const Unit* findUnit(std::string_view text);
[[nodiscard]] const Unit* findUnit(Dimension dimension, std::string_view text);

/// Things that are counted ("tokens"): written beside a number for the reader, without influence on it.
[[nodiscard]] std::string_view countedThing(std::string_view text);

/// The spelling of the table: no spaces, "per" as a slash, ASCII for "µ", "³" and subscripts.
[[nodiscard]] std::string tidyUnit(std::string_view text);

/// `value` of one unit in another of the same dimension.
[[nodiscard]] double convert(double value, const Unit& from, const Unit& to);

/// The prefixes that fit an amount stored in `unit`, smallest first; empty when it is always shown in its own unit.
[[nodiscard]] std::span<const std::string_view> displaySteps(std::string_view unit);

/// How people see the unit: "kg CO2e" for "kgCO2e".
[[nodiscard]] std::string displayName(std::string_view unit);

} // namespace models
