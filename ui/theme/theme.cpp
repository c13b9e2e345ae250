#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"
#include "ui/theme/theme_style.h"

#include <QApplication>
#include <QGuiApplication>
#include <QPalette>
#include <QStyle>

#include <array>

namespace ui {
namespace {

const QString kFusion = QStringLiteral("Fusion");

struct Pair {
    QRgb light;
    QRgb dark;
};

QColor pick(Pair pair, Tone tone) { return QColor::fromRgb(tone == Tone::dark ? pair.dark : pair.light); }

// Moved from the colours of Okabe and Ito, "Color Universal Design" (2008), until any two of a list stay apart for readers without red,
// green or blue cones, and each stands out from its ground. A test measures both.
constexpr std::array kScenarioColors{
    Pair{0xff0366c2, 0xff0f7fae}, Pair{0xffa13f01, 0xffcc5b0e}, Pair{0xff0ba95c, 0xff46db8b}, Pair{0xff86446b, 0xffc27085},
    Pair{0xffbf8a03, 0xffedc208}, Pair{0xff8992b6, 0xffa1ccfc}, Pair{0xff595237, 0xffd9ccd1}, Pair{0xff363477, 0xff9e90f5},
};

constexpr std::array kStackColors{
    Pair{0xff0756aa, 0xff0776c5}, Pair{0xffda7a09, 0xffebbb18}, Pair{0xff088844, 0xff5fdf9b}, Pair{0xff9d536d, 0xff9f5b8a},
    Pair{0xff159aec, 0xffb0d6db}, Pair{0xffb02d00, 0xffc34706}, Pair{0xff8694b1, 0xff837c62}, Pair{0xff5f4278, 0xffd1afff},
};

QPalette palette(Tone tone) {
    const bool dark = tone == Tone::dark;
    const QColor window = QColor::fromRgb(dark ? 0xff2f3236 : 0xfff3f4f5);
    const QColor base = QColor::fromRgb(dark ? 0xff1b1d1f : 0xffffffff);
    const QColor text = QColor::fromRgb(dark ? 0xffe4e6e8 : 0xff1d2125);
    const QColor faint = QColor::fromRgb(dark ? 0xff8a9096 : 0xff8a9097);
    QPalette result{QColor::fromRgb(dark ? 0xff3a3e43 : 0xffe6e8ea), window};
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, base);
    result.setColor(QPalette::Mid, QColor::fromRgb(dark ? 0xff868c93 : 0xff737a81)); // outlines of fields
    result.setColor(QPalette::AlternateBase, QColor::fromRgb(dark ? 0xff222527 : 0xfff6f7f8));
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::PlaceholderText, color(Role::secondaryText, tone));
    result.setColor(QPalette::Button, QColor::fromRgb(dark ? 0xff3a3e43 : 0xffe9ebed));
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::BrightText, pick({0xffffffff, 0xffffffff}, tone));
    result.setColor(QPalette::Highlight, color(Role::accent, tone));
    result.setColor(QPalette::HighlightedText, color(Role::accentText, tone));
    result.setColor(QPalette::Link, color(Role::accent, tone));
    result.setColor(QPalette::ToolTipBase, QColor::fromRgb(dark ? 0xff33373b : 0xfffffff0));
    result.setColor(QPalette::ToolTipText, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) result.setColor(QPalette::Disabled, role, faint);
    return result;
}

/// With outlines of fields and words in empty fields that stand out (WCAG 2.1: 3 to 1, 4.5 to 1).
QPalette readable(QPalette given) {
    constexpr double graphics = 3.0;
    constexpr double words = 4.5;
    const QColor window = given.color(QPalette::Window);
    const Tone tone = window.lightness() < 128 ? Tone::dark : Tone::light;
    const QPalette own = palette(tone);
    const auto strengthen = [&](QPalette::ColorRole role, QPalette::ColorRole ground, double least) {
        if (contrast(given.color(role), given.color(ground)) < least) given.setColor(role, own.color(role));
    };
    strengthen(QPalette::Mid, QPalette::Window, graphics);
    strengthen(QPalette::PlaceholderText, QPalette::Base, words);
    return given;
}

} // namespace

Tone currentTone() {
    if (qApp == nullptr) return Tone::light;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Tone::dark : Tone::light;
}

QColor color(Role role, Tone tone) {
    switch (role) {
    case Role::canvas: return pick({0xfffafbfc, 0xff1b1d1f}, tone);
    case Role::grid: return pick({0xffe4e7ea, 0xff2c2f33}, tone);
    case Role::node: return pick({0xffffffff, 0xff2b2f33}, tone);
    case Role::nodeBorder: return pick({0xffc3c9cf, 0xff4a5056}, tone);
    case Role::text: return pick({0xff1d2125, 0xffe8eaec}, tone);
    case Role::secondaryText: return pick({0xff566069, 0xffa9b1b9}, tone);
    case Role::link: return pick({0xff838e9b, 0xff7d8791}, tone);
    case Role::accent: return pick({0xff1a66b8, 0xff6cb2f2}, tone);
    case Role::accentText: return pick({0xffffffff, 0xff101418}, tone);
    case Role::chip: return pick({0xffe8f0f7, 0xff24384a}, tone);
    case Role::good: return pick({0xff147040, 0xff4fc487}, tone);
    case Role::note: return pick({0xff376592, 0xff84b4e0}, tone);
    case Role::warning: return pick({0xff8a5000, 0xfff0b14a}, tone);
    case Role::error: return pick({0xffb3261e, 0xffff8b84}, tone);
    case Role::disabled: return pick({0xff646d75, 0xff9aa1a8}, tone);
    }
    return {};
}

QColor scenarioColor(std::size_t index, Tone tone) { return pick(kScenarioColors[index % kScenarioColors.size()], tone); }

QColor stackColor(std::size_t index, Tone tone) { return pick(kStackColors[index % kStackColors.size()], tone); }

QColor phaseColor(models::Phase phase, Tone tone) {
    switch (phase) {
    case models::Phase::data: return pick({0xff167bc4, 0xff559fb5}, tone);
    case models::Phase::training: return pick({0xffb95306, 0xfffe813f}, tone);
    case models::Phase::adaptation: return pick({0xff67256b, 0xffa5a3fe}, tone);
    case models::Phase::delivery: return pick({0xff2d5630, 0xff62dcbe}, tone);
    case models::Phase::operation: return pick({0xff847182, 0xffa39482}, tone);
    }
    return {};
}

void useTheme(ThemeChoice choice) {
    static const QPalette systemPalette = QGuiApplication::palette();
    static const QString systemStyle = QApplication::style()->objectName();
    QApplication::setStyle(new ThemeStyle{choice == ThemeChoice::system ? systemStyle : kFusion});
    switch (choice) {
    case ThemeChoice::system: QApplication::setPalette(readable(systemPalette)); break;
    case ThemeChoice::light: QApplication::setPalette(palette(Tone::light)); break;
    case ThemeChoice::dark: QApplication::setPalette(palette(Tone::dark)); break;
    }
}

ThemeChoice themeChoice(const QString& word) {
    if (word == QStringLiteral("light")) return ThemeChoice::light;
    return word == QStringLiteral("dark") ? ThemeChoice::dark : ThemeChoice::system;
}

QString word(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::system: return QStringLiteral("system");
    case ThemeChoice::light: return QStringLiteral("light");
    case ThemeChoice::dark: return QStringLiteral("dark");
    }
    return {};
}

} // namespace ui
