#include "ui/text/language.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace ui {
namespace {

QLocale localeOf(const QString& code) {
    if (code == QStringLiteral("zh_CN")) return QLocale{QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China};
    if (code == QStringLiteral("en")) return QLocale{QLocale::English, QLocale::UnitedStates};
    const QLocale system = QLocale::system();
    return system.language() == QLocale::Chinese ? localeOf(QStringLiteral("zh_CN")) : system;
}

void install(QTranslator& translator, const QLocale& locale, const QString& name, const QString& folder) {
    QApplication::removeTranslator(&translator);
    if (translator.load(locale, name, QStringLiteral("_"), folder)) QApplication::installTranslator(&translator);
}

void useFonts() {
    // Without a Chinese face by name, the Japanese shapes of the characters would be taken.
    QFont font = QApplication::font();
    QStringList families = font.families();
    for (const QString& family : {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Micro Hei")}) {
        if (!families.contains(family)) families.push_back(family);
    }
    if (families == font.families()) return;
    font.setFamilies(families);
    QApplication::setFont(font);
}

QString& lastCode() {
    static QString code = QStringLiteral("system");
    return code;
}

} // namespace

const QString& usedLanguage() { return lastCode(); }

LanguageScope::LanguageScope(const QString& code, const ShownUnits& units) : m_code{usedLanguage()}, m_units{shownUnits()} {
    qApp->installEventFilter(this);
    if (code != m_code) useLanguage(code);
    setShownUnits(units);
}

LanguageScope::~LanguageScope() {
    if (usedLanguage() != m_code) useLanguage(m_code);
    setShownUnits(m_units);
    qApp->removeEventFilter(this);
}

bool LanguageScope::eventFilter(QObject* watched, QEvent* event) {
    return (watched == qApp && event->type() == QEvent::LanguageChange) || QObject::eventFilter(watched, event);
}

void useLanguage(const QString& code) {
    lastCode() = code;
    static QTranslator words;
    static QTranslator qtWords;
    const QLocale locale = localeOf(code);
    QLocale::setDefault(locale);
    useFonts();
    install(qtWords, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() == QLocale::Chinese) {
        install(words, locale, QStringLiteral("fourem"), QStringLiteral(":/translations"));
    } else {
        install(words, QLocale{QLocale::English}, QStringLiteral("fourem"), QStringLiteral(":/translations"));
    }
}

} // namespace ui
