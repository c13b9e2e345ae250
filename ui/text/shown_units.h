#pragma once

#include "models/pipeline/currency.h"

#include <optional>
#include <string>
#include <string_view>

/// Units in which figures are shown, for the whole program as its language is. Values and files keep their own.
namespace ui {

enum class EnergyUnit { wattHours, joules };
enum class MassUnit { fitting, kilograms, tonnes }; ///< of emissions; `fitting` goes from grams to megatonnes

struct ShownUnits {
    EnergyUnit energy = EnergyUnit::wattHours;
    MassUnit mass = MassUnit::fitting;
    std::optional<models::Currency> currency; ///< none: US dollars
    friend bool operator==(const ShownUnits&, const ShownUnits&) = default;
};

[[nodiscard]] const ShownUnits& shownUnits();
/// Widgets are told as of a change of language.
void setShownUnits(const ShownUnits& units);

/// A unit in the core's spelling, and how much of the stored unit it holds.
struct ShownUnit {
    std::string name; ///< "GJ"
    double size = 1.0;
};
/// The unit that suits such values where the user prefers one; none where figures stay in what they are stored in.
[[nodiscard]] std::optional<ShownUnit> preferredUnit(double value, std::string_view unit);

/// With the shown unit, in the core's spelling and to so many significant digits: "4.64 GJ", "1290 kg CO2e". Without `digits` as the
/// core writes amounts: to three, whole counts exactly.
[[nodiscard]] std::string shownText(double value, std::string_view unit, std::optional<int> digits = std::nullopt);

/// In this unit, whatever would suit the value: "0.71 kg CO2e". None where the unit is not one of the same kind.
[[nodiscard]] std::optional<std::string> textIn(const std::string& shownUnit, double value, std::string_view unit, int digits);

} // namespace ui
