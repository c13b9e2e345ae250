#pragma once

#include "estimator/metric.h"
#include "ui/text/shown_units.h"
#include "ui/theme/theme.h"

#include <QString>

/// What the user chose for the whole program, kept between runs. To choose also takes effect at once, except for the scale.
namespace ui {

[[nodiscard]] QString chosenLanguage(); ///< "system", "en", "zh_CN"
void chooseLanguage(const QString& code);

[[nodiscard]] ThemeChoice chosenTheme();
void chooseTheme(ThemeChoice theme);

/// In percent. Everything grows with it from the next start on.
[[nodiscard]] int chosenScale();
/// The one with which the program was started: Qt scales all windows by what it reads then.
[[nodiscard]] int startedScale();
void chooseScale(int percent);

[[nodiscard]] EnergyUnit chosenEnergyUnit();
[[nodiscard]] MassUnit chosenMassUnit();
void chooseUnits(EnergyUnit energy, MassUnit mass);
/// At the start of the program.
void useChosenUnits();

/// Of new plans.
[[nodiscard]] estimator::Basis chosenBasis();
void chooseBasis(estimator::Basis basis);

} // namespace ui
