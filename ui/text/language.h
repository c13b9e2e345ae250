#pragma once

#include "ui/text/shown_units.h"

#include <QObject>
#include <QString>

/// The language of the window, changed while the program runs.
namespace ui {

/// "en", "zh_CN", or "system" for what the desktop says. Unknown ones fall back to English.
void useLanguage(const QString& code);

/// The code that was used last.
[[nodiscard]] const QString& usedLanguage();

/// Speaks another language, in other units, while it lives: for documents, which need not be in those of the window. Widgets are not told.
class LanguageScope : public QObject {
public:
    LanguageScope(const QString& code, const ShownUnits& units);
    ~LanguageScope() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_code;
    ShownUnits m_units;
};

} // namespace ui
