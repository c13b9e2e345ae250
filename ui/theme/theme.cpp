#include "ui/theme/theme.h"

#include <QApplication>
#include <QGuiApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <array>

namespace ui {
namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

QColor pick(Pair pair, Tone tone) { return QColor::fromRgb(tone == Tone::dark ? pair.dark : pair.light); }

// After Okabe and Ito, "Color Universal Design" (2008); the dark tone is lifted for contrast on dark ground.
constexpr std::array kScenarioColors{
    Pair{0xff0072b2, 0xff4aa8e0}, Pair{0xffd55e00, 0xfff08a45}, Pair{0xff009e73, 0xff2cc79b}, Pair{0xffb0578d, 0xffdb8fbe},
    Pair{0xffb88600, 0xffe6b93d}, Pair{0xff3a8fbf, 0xff8ccdf2}, Pair{0xff6b6b6b, 0xffb4b4b4}, Pair{0xff6a51a3, 0xffa695d6},
};

constexpr std::array kStackColors{
    Pair{0xff0072b2, 0xff3f9bd6}, Pair{0xffe69f00, 0xffe0a93a}, Pair{0xff009e73, 0xff2fb48b}, Pair{0xffcc79a7, 0xffd48db7},
    Pair{0xff56b4e9, 0xff86cbf2}, Pair{0xffd55e00, 0xffe67a34}, Pair{0xff8c8c8c, 0xff9d9d9d}, Pair{0xff7a68b3, 0xff9f8fd2},
};

QPalette palette(Tone tone) {
    const bool dark = tone == Tone::dark;
    const QColor window = QColor::fromRgb(dark ? 0xff2f3236 : 0xfff3f4f5);
    const QColor base = QColor::fromRgb(dark ? 0xff1b1d1f : 0xffffffff);
    const QColor text = QColor::fromRgb(dark ? 0xffe4e6e8 : 0xff1d2125);
    const QColor faint = QColor::fromRgb(dark ? 0xff7f858b : 0xff8a9097);
    QPalette result{QColor::fromRgb(dark ? 0xff3a3e43 : 0xffe6e8ea), window};
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, base);
    result.setColor(QPalette::AlternateBase, QColor::fromRgb(dark ? 0xff222527 : 0xfff6f7f8));
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::PlaceholderText, faint);
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
    case Role::secondaryText: return pick({0xff5a636c, 0xffa3abb3}, tone);
    case Role::link: return pick({0xff8893a0, 0xff7d8791}, tone);
    case Role::accent: return pick({0xff1a66b8, 0xff4f9fe8}, tone);
    case Role::accentText: return pick({0xffffffff, 0xff101418}, tone);
    case Role::chip: return pick({0xffe8f0f7, 0xff24384a}, tone);
    case Role::good: return pick({0xff1b7f4b, 0xff4fc487}, tone);
    case Role::note: return pick({0xff3f6f9f, 0xff84b4e0}, tone);
    case Role::warning: return pick({0xffa66300, 0xfff0b14a}, tone);
    case Role::error: return pick({0xffb3261e, 0xffff8078}, tone);
    case Role::disabled: return pick({0xffa9b0b7, 0xff5f666c}, tone);
    }
    return {};
}

QColor scenarioColor(std::size_t index, Tone tone) { return pick(kScenarioColors[index % kScenarioColors.size()], tone); }

QColor stackColor(std::size_t index, Tone tone) { return pick(kStackColors[index % kStackColors.size()], tone); }

QColor phaseColor(models::Phase phase, Tone tone) {
    switch (phase) {
    case models::Phase::data: return pick({0xff3a7ca5, 0xff6fb1dc}, tone);
    case models::Phase::training: return pick({0xffb5541c, 0xffea8d54}, tone);
    case models::Phase::adaptation: return pick({0xff8a5a9e, 0xffc095d4}, tone);
    case models::Phase::delivery: return pick({0xff2a7f62, 0xff5cc09f}, tone);
    case models::Phase::operation: return pick({0xff66707a, 0xffa7b0b9}, tone);
    }
    return {};
}

void useTheme(ThemeChoice choice) {
    static const QPalette systemPalette = QGuiApplication::palette();
    static const QString systemStyle = QApplication::style()->objectName();
    const QString fusion = QStringLiteral("Fusion");
    QApplication::setStyle(QStyleFactory::create(choice == ThemeChoice::system ? systemStyle : fusion));
    switch (choice) {
    case ThemeChoice::system: QApplication::setPalette(systemPalette); break;
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
