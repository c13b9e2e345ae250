#pragma once

#include <QString>

/// Theme and language as the user chose them, kept between runs.
namespace ui {

[[nodiscard]] QString chosenTheme();    ///< "system", "light", "dark"
[[nodiscard]] QString chosenLanguage(); ///< "system", "en", "zh_CN"
void chooseTheme(const QString& word);
void chooseLanguage(const QString& code);

} // namespace ui
