#include "ui/text/shown_units.h"

#include "models/units/conversion.h"
#include "models/units/unit_text.h"

#include <QApplication>
#include <QEvent>

namespace ui {
namespace {

constexpr std::string_view kDollar = "USD";
constexpr int kDigits = 3; ///< unless told otherwise

ShownUnits& units() {
    static ShownUnits chosen;
    return chosen;
}

double rounded(double value, std::optional<int> digits) { return digits ? models::roundedNumber(value, *digits) : value; }

std::string roundedText(double value, std::optional<int> digits) { return models::roundedText(value, digits.value_or(kDigits)); }

/// In exactly this unit of emissions, without a prefix that fits.
std::optional<ShownUnit> massUnit(std::string_view unit) {
    const auto of = [unit](const char* key, const char* name) -> std::optional<ShownUnit> {
        const auto size = models::converted(1.0, key, unit);
        return size ? std::optional{ShownUnit{name, *size}} : std::nullopt;
    };
    switch (units().mass) {
    case MassUnit::fitting: return std::nullopt;
    case MassUnit::kilograms: return of("kgCO2e", "kg CO2e");
    case MassUnit::tonnes: return of("tCO2e", "t CO2e");
    }
    return std::nullopt;
}

std::optional<std::string> massText(double value, std::string_view unit, std::optional<int> digits) {
    const auto mass = massUnit(unit);
    return mass ? std::optional{roundedText(value / mass->size, digits) + ' ' + mass->name} : std::nullopt;
}

/// With the prefix that suits the value.
std::optional<ShownUnit> energyUnit(double value, std::string_view unit) {
    if (units().energy != EnergyUnit::joules) return std::nullopt;
    const auto joules = models::converted(value, unit, "J");
    if (!joules) return std::nullopt;
    const std::string text = models::amountText(*joules, "J");
    const std::string name = text.substr(text.find(' ') + 1);
    const auto size = models::converted(1.0, name, unit);
    return size ? std::optional{ShownUnit{name, *size}} : std::nullopt;
}

std::optional<ShownUnit> moneyUnit(std::string_view unit) {
    if (!units().currency || !unit.starts_with(kDollar)) return std::nullopt;
    return ShownUnit{std::string{units().currency->code} + std::string{unit.substr(kDollar.size())}, 1.0 / units().currency->fromUsd(1.0)};
}

std::optional<std::string> energyText(double value, std::string_view unit, std::optional<int> digits) {
    if (units().energy != EnergyUnit::joules) return std::nullopt;
    const auto joules = models::converted(value, unit, "J");
    return joules ? std::optional{models::amountText(rounded(*joules, digits), "J")} : std::nullopt;
}

/// Prices per hour or per kWh too.
std::optional<std::string> moneyText(double value, std::string_view unit, std::optional<int> digits) {
    if (!units().currency || !unit.starts_with(kDollar)) return std::nullopt;
    std::string text = models::amountText(rounded(units().currency->fromUsd(value), digits), std::string{unit});
    const std::size_t at = text.find(kDollar);
    return at == std::string::npos ? text : text.replace(at, kDollar.size(), units().currency->code);
}

} // namespace

const ShownUnits& shownUnits() { return units(); }

void setShownUnits(const ShownUnits& chosen) {
    if (chosen == units()) return;
    units() = chosen;
    QEvent changed{QEvent::LanguageChange};
    QApplication::sendEvent(qApp, &changed);
}

std::optional<ShownUnit> preferredUnit(double value, std::string_view unit) {
    if (auto mass = massUnit(unit)) return mass;
    if (auto energy = energyUnit(value, unit)) return energy;
    return moneyUnit(unit);
}

std::string shownText(double value, std::string_view unit, std::optional<int> digits) {
    if (auto text = massText(value, unit, digits)) return *std::move(text);
    if (auto text = energyText(value, unit, digits)) return *std::move(text);
    if (auto text = moneyText(value, unit, digits)) return *std::move(text);
    return models::amountText(rounded(value, digits), std::string{unit});
}

std::optional<std::string> textIn(const std::string& shownUnit, double value, std::string_view unit, int digits) {
    std::string name = shownUnit;
    std::erase(name, ' '); // as the table of units has it: "kgCO2e"
    const auto size = models::converted(1.0, name, unit);
    return size ? std::optional{models::roundedText(value / *size, digits) + ' ' + shownUnit} : std::nullopt;
}

} // namespace ui
