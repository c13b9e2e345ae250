#include "ui/window/preferences.h"

#include "ui/text/language.h"
#include "ui/text/words.h"

#include <QSettings>

#include <algorithm>

namespace ui {
namespace {

constexpr int kLeastScale = 50;
constexpr int kMostScale = 300;

QString themeKey() { return QStringLiteral("view/theme"); }
QString languageKey() { return QStringLiteral("view/language"); }
QString scaleKey() { return QStringLiteral("view/scale"); }
QString energyKey() { return QStringLiteral("units/energy"); }
QString massKey() { return QStringLiteral("units/mass"); }
QString basisKey() { return QStringLiteral("plan/basis"); }

QString word(EnergyUnit unit) { return unit == EnergyUnit::joules ? QStringLiteral("MJ") : QStringLiteral("kWh"); }

QString word(MassUnit unit) {
    switch (unit) {
    case MassUnit::fitting: return QStringLiteral("fitting");
    case MassUnit::kilograms: return QStringLiteral("kg");
    case MassUnit::tonnes: return QStringLiteral("t");
    }
    return {};
}

} // namespace

QString chosenLanguage() { return QSettings{}.value(languageKey(), QStringLiteral("system")).toString(); }

void chooseLanguage(const QString& code) {
    QSettings{}.setValue(languageKey(), code);
    useLanguage(code);
}

ThemeChoice chosenTheme() { return themeChoice(QSettings{}.value(themeKey()).toString()); }

void chooseTheme(ThemeChoice theme) {
    QSettings{}.setValue(themeKey(), word(theme));
    useTheme(theme);
}

int chosenScale() { return std::clamp(QSettings{}.value(scaleKey(), 100).toInt(), kLeastScale, kMostScale); }

int startedScale() {
    static const int atStart = chosenScale();
    return atStart;
}

void chooseScale(int percent) { QSettings{}.setValue(scaleKey(), percent); }

EnergyUnit chosenEnergyUnit() {
    return QSettings{}.value(energyKey()).toString() == word(EnergyUnit::joules) ? EnergyUnit::joules : EnergyUnit::wattHours;
}

MassUnit chosenMassUnit() {
    const QString kept = QSettings{}.value(massKey()).toString();
    for (const MassUnit unit : {MassUnit::kilograms, MassUnit::tonnes}) {
        if (kept == word(unit)) return unit;
    }
    return MassUnit::fitting;
}

void chooseUnits(EnergyUnit energy, MassUnit mass) {
    QSettings settings;
    settings.setValue(energyKey(), word(energy));
    settings.setValue(massKey(), word(mass));
    useChosenUnits();
}

void useChosenUnits() {
    ShownUnits units = shownUnits();
    units.energy = chosenEnergyUnit();
    units.mass = chosenMassUnit();
    setShownUnits(units);
}

estimator::Basis chosenBasis() {
    return estimator::basis(toStd(QSettings{}.value(basisKey()).toString())).value_or(estimator::Basis::location);
}

void chooseBasis(estimator::Basis basis) { QSettings{}.setValue(basisKey(), toQt(estimator::key(basis))); }

} // namespace ui
