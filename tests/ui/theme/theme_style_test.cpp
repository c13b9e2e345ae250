#include "ui/theme/theme_style.h"

#include "tests/ui/support/window_fixture.h"
#include "tests/ui/theme/color_vision.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleOption>
#include <QTableWidget>
#include <QTest>

using tests::contrast;

/// What can be entered stands out from its ground (WCAG 2.1, 1.4.11: 3 to 1), in both tones.
class ThemeStyleTest : public QObject {
    Q_OBJECT

private:
    static constexpr double kGraphics = 3.0;

    static void bothTones() {
        QTest::addColumn<int>("choice");
        QTest::newRow("light") << static_cast<int>(ui::ThemeChoice::light);
        QTest::newRow("dark") << static_cast<int>(ui::ThemeChoice::dark);
        QTest::newRow("system") << static_cast<int>(ui::ThemeChoice::system);
    }

    static QImage picture(QWidget& widget, const QSize& size) {
        widget.resize(size);
        QImage image{size, QImage::Format_RGB32};
        image.fill(QApplication::palette().color(QPalette::Window));
        widget.render(&image);
        return image;
    }

    /// The most that a pixel on the way stands out from the ground of the window.
    static double outline(const QImage& image, const QPoint& from, const QPoint& step, int steps) {
        double most = 1.0;
        for (int i = 0; i < steps; ++i)
            most = std::max(most, contrast(image.pixelColor(from + step * i), QApplication::palette().color(QPalette::Window)));
        return most;
    }

    /// Of a field, from the middle of its lower edge upwards.
    template <class Field>
    static double outlineOf() {
        Field field;
        const QSize size{120, 30};
        return outline(picture(field, size), {size.width() / 2, size.height() - 1}, {0, -1}, 3);
    }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }
    void cleanupTestCase() { ui::useTheme(ui::ThemeChoice::light); }

    void fieldsAreOutlined_data() { bothTones(); }
    void fieldsAreOutlined() {
        QFETCH(const int, choice);
        ui::useTheme(static_cast<ui::ThemeChoice>(choice));
        QVERIFY(outlineOf<QLineEdit>() >= kGraphics);
        QVERIFY(outlineOf<QSpinBox>() >= kGraphics);
        QVERIFY(outlineOf<QComboBox>() >= kGraphics);
        QVERIFY(outlineOf<QPlainTextEdit>() >= kGraphics);
        QVERIFY(outlineOf<QPushButton>() >= kGraphics);
    }

    void wordsInEmptyFieldsAreRead_data() { bothTones(); }
    void wordsInEmptyFieldsAreRead() {
        QFETCH(const int, choice);
        ui::useTheme(static_cast<ui::ThemeChoice>(choice));
        const QPalette palette = QApplication::palette();
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
    }

    void checkBoxesAreOutlined_data() { bothTones(); }
    void checkBoxesAreOutlined() {
        QFETCH(const int, choice);
        ui::useTheme(static_cast<ui::ThemeChoice>(choice));
        QCheckBox box;
        const QSize size{60, 24};
        QVERIFY(outline(picture(box, size), {0, size.height() / 2}, {1, 0}, 4) >= kGraphics);
    }

    void iconsOfChosenMenuItemsAreSeen_data() { bothTones(); }
    void iconsOfChosenMenuItemsAreSeen() {
        QFETCH(const int, choice);
        ui::useTheme(static_cast<ui::ThemeChoice>(choice));
        QStyleOptionMenuItem item;
        item.palette = QApplication::palette();
        item.rect = {0, 0, 200, 24};
        item.icon = ui::icon(QStringLiteral("actions/search"));
        item.maxIconWidth = 20;
        item.state = QStyle::State_Enabled | QStyle::State_Selected;
        QImage image{item.rect.size(), QImage::Format_RGB32};
        QPainter painter{&image};
        QApplication::style()->drawControl(QStyle::CE_MenuItem, &item, &painter);
        painter.end();
        double most = 1.0;
        for (int y = 4; y < 20; ++y)
            for (int x = 2; x < 26; ++x) most = std::max(most, contrast(image.pixelColor(x, y), item.palette.color(QPalette::Highlight)));
        QVERIFY2(most >= kGraphics, qPrintable(QString::number(most)));
    }

    void buttonsOfDialogsHaveWordsOnly() {
        ui::useTheme(ui::ThemeChoice::dark);
        const QDialogButtonBox buttons{QDialogButtonBox::Close | QDialogButtonBox::Save};
        for (const QAbstractButton* button : buttons.buttons()) QVERIFY(button->icon().isNull());
    }

    void headsOfColumnsKeepBothEndsOfALongName() {
        ui::useTheme(ui::ThemeChoice::light);
        const auto headed = [](const QString& begin, const QString& end) {
            QTableWidget table{1, 1};
            table.setHorizontalHeaderLabels({begin + QString(80, QLatin1Char{'m'}) + end});
            table.setColumnWidth(0, 150);
            return picture(*table.horizontalHeader(), {150, 24});
        };
        QCOMPARE(headed(QStringLiteral("AH"), {}), headed(QStringLiteral("AH"), {}));
        QVERIFY(headed(QStringLiteral("AH"), {}) != headed(QStringLiteral("HA"), {}));
        QVERIFY(headed({}, QStringLiteral("AH")) != headed({}, QStringLiteral("HA")));
    }

    void disabledTextHasNoShadow() {
        ui::useTheme(ui::ThemeChoice::dark);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_EtchDisabledText), 0);
    }
};

QTEST_MAIN(ThemeStyleTest)
#include "theme_style_test.moc"
