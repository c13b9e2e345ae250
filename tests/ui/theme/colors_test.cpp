#include "ui/theme/theme.h"

#include "tests/ui/support/window_fixture.h"
#include "tests/ui/theme/color_vision.h"
#include "ui/theme/contrast.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

#include <vector>

using tests::contrast;
using ui::Role;
using ui::Tone;

/// WCAG 2.1 AA: 4.5 for text (1.4.3), 3 for what carries meaning without words (1.4.11); and lists of colours that stay apart for
/// every kind of eyes.
class ColorsTest : public QObject {
    Q_OBJECT

private:
    static constexpr double kText = 4.5;
    static constexpr double kGraphics = 3.0;
    static constexpr double kApart = 15.0;

    static ui::ThemeChoice choice(Tone tone) { return tone == Tone::dark ? ui::ThemeChoice::dark : ui::ThemeChoice::light; }

    static std::vector<QColor> grounds(Tone tone) {
        ui::useTheme(choice(tone));
        const QPalette palette = QApplication::palette();
        std::vector<QColor> all;
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase}) {
            all.push_back(palette.color(QPalette::Active, role));
        }
        for (const Role role : {Role::canvas, Role::node, Role::chip}) all.push_back(ui::color(role, tone));
        return all;
    }

    static void isLegible(const QColor& ink, const QColor& ground, double least, const char* what) {
        const double ratio = contrast(ink, ground);
        const auto words = QStringLiteral("%1 %2 on %3: %4").arg(QString::fromLatin1(what), ink.name(), ground.name()).arg(ratio);
        QVERIFY2(ratio >= least, qPrintable(words));
    }

    static void areApart(const std::vector<QColor>& colors) {
        for (const tests::Vision vision : tests::kVisions) {
            for (std::size_t i = 0; i < colors.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    const double apart = tests::difference(colors[i], colors[j], vision);
                    const auto words = QStringLiteral("%1 and %2 in vision %3: %4")
                                           .arg(colors[i].name(), colors[j].name())
                                           .arg(static_cast<int>(vision))
                                           .arg(apart);
                    QVERIFY2(apart >= kApart, qPrintable(words));
                }
            }
        }
    }

    static void bothTones() {
        QTest::addColumn<int>("tone");
        QTest::newRow("light") << static_cast<int>(Tone::light);
        QTest::newRow("dark") << static_cast<int>(Tone::dark);
    }
    static std::vector<QColor> scenarioColors(Tone tone) {
        std::vector<QColor> all;
        for (std::size_t i = 0; i < 8; ++i) all.push_back(ui::scenarioColor(i, tone));
        return all;
    }
    static std::vector<QColor> stackColors(Tone tone) {
        std::vector<QColor> all;
        for (std::size_t i = 0; i < 8; ++i) all.push_back(ui::stackColor(i, tone));
        return all;
    }
    static std::vector<QColor> phaseColors(Tone tone) {
        std::vector<QColor> all;
        using enum models::Phase;
        for (const auto phase : {data, training, adaptation, delivery, operation}) all.push_back(ui::phaseColor(phase, tone));
        return all;
    }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void contrastIsThatOfTheStandard() {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        // #777777 on white, an example of WCAG: just too faint for text.
        QVERIFY(std::abs(contrast(QColor{0x77, 0x77, 0x77}, Qt::white) - 4.48) < 0.005);
    }

    void redAndGreenMeetForEyesWithoutGreenCones() {
        const QColor red{0xa0, 0x50, 0x20};
        const QColor green{0x60, 0x78, 0x20};
        QVERIFY(tests::difference(red, green, tests::Vision::usual) > 3 * tests::difference(red, green, tests::Vision::deuteranopia));
    }

    void textIsLegible_data() { bothTones(); }
    void textIsLegible() {
        QFETCH(const int, tone);
        const auto shade = static_cast<Tone>(tone);
        for (const QColor& ground : grounds(shade)) {
            for (const Role role :
                 {Role::text, Role::secondaryText, Role::disabled, Role::good, Role::note, Role::warning, Role::error, Role::accent}) {
                isLegible(ui::color(role, shade), ground, kText, "role");
            }
            const QPalette palette = QApplication::palette();
            for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText, QPalette::Link}) {
                isLegible(palette.color(QPalette::Active, role), ground, kText, "palette");
            }
        }
        const QPalette palette = QApplication::palette();
        isLegible(palette.color(QPalette::ButtonText), palette.color(QPalette::Button), kText, "button");
        isLegible(ui::color(Role::accentText, shade), ui::color(Role::accent, shade), kText, "selection");
    }

    void meaningIsVisible_data() { bothTones(); }
    void meaningIsVisible() {
        QFETCH(const int, tone);
        const auto shade = static_cast<Tone>(tone);
        isLegible(ui::color(Role::link, shade), ui::color(Role::canvas, shade), kGraphics, "link");
        isLegible(ui::color(Role::accent, shade), ui::color(Role::canvas, shade), kGraphics, "focus");
        ui::useTheme(choice(shade));
        const QColor base = QApplication::palette().color(QPalette::Base);
        for (const QColor& color : scenarioColors(shade)) isLegible(color, base, kGraphics, "scenario");
        for (const QColor& color : stackColors(shade)) isLegible(color, base, kGraphics, "stack");
        // Icons in the colour of the node's body stand on them.
        for (const QColor& color : phaseColors(shade)) isLegible(color, ui::color(Role::node, shade), kText, "phase");
    }

    void outlinesOfFieldsAreVisible_data() { bothTones(); }
    void outlinesOfFieldsAreVisible() {
        QFETCH(const int, tone);
        ui::useTheme(choice(static_cast<Tone>(tone)));
        const QPalette palette = QApplication::palette();
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::Button})
            isLegible(palette.color(QPalette::Mid), palette.color(ground), kGraphics, "outline");
    }

    void textOnColorsIsLegible_data() { bothTones(); }
    void textOnColorsIsLegible() {
        QFETCH(const int, tone);
        const auto shade = static_cast<Tone>(tone);
        for (const auto& colors : {scenarioColors(shade), stackColors(shade), phaseColors(shade)})
            for (const QColor& ground : colors) isLegible(ui::textOn(ground), ground, kText, "text on");
        // The worst of all grounds, where black and white read equally well: a luminance of √(1.05 · 0.05) − 0.05.
        isLegible(ui::textOn(QColor{0x76, 0x76, 0x76}), QColor{0x76, 0x76, 0x76}, kText, "text on grey");
    }

    void colorsStayApartForAllEyes_data() { bothTones(); }
    void colorsStayApartForAllEyes() {
        QFETCH(const int, tone);
        const auto shade = static_cast<Tone>(tone);
        areApart(scenarioColors(shade));
        areApart(stackColors(shade));
        areApart(phaseColors(shade));
    }

    void cleanupTestCase() { ui::useTheme(ui::ThemeChoice::light); }
};

QTEST_MAIN(ColorsTest)
#include "colors_test.moc"
