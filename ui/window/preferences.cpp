#include "ui/window/preferences.h"

#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QSettings>

namespace ui {
namespace {

QString themeKey() { return QStringLiteral("view/theme"); }
QString languageKey() { return QStringLiteral("view/language"); }

} // namespace

QString chosenTheme() { return word(themeChoice(QSettings{}.value(themeKey()).toString())); }

QString chosenLanguage() { return QSettings{}.value(languageKey(), QStringLiteral("system")).toString(); }

void chooseTheme(const QString& word) {
    QSettings{}.setValue(themeKey(), word);
    useTheme(themeChoice(word));
}

void chooseLanguage(const QString& code) {
    QSettings{}.setValue(languageKey(), code);
    useLanguage(code);
}

} // namespace ui
