#pragma once

#include <QString>

/// The language of the window, changed while the program runs.
namespace ui {

/// "en", "zh_CN", or "system" for what the desktop says. Unknown ones fall back to English.
void useLanguage(const QString& code);

} // namespace ui
