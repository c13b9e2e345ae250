#include "ui/window/preferences_dialog.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/text/numbers.h"
#include "ui/window/preferences.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QSettings>
#include <QTest>
#include <QTextBrowser>
#include <QUndoStack>

class PreferencesDialogTest : public QObject {
    Q_OBJECT

private:
    static QWidget* open(const tests::WindowFixture& fixture) {
        QTest::keyClick(fixture.window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto* dialog = fixture.find<QWidget>("preferencesDialog");
        if (dialog == nullptr || !QTest::qWaitForWindowExposed(dialog)) qFatal("the preferences did not open");
        return dialog;
    }
    /// As a user does: focus, arrow key.
    static void choose(const QWidget& dialog, const char* name, int index) {
        auto* box = dialog.findChild<QComboBox*>(QString::fromLatin1(name));
        box->setFocus();
        while (box->currentIndex() < index) QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > index) QTest::keyClick(box, Qt::Key_Up);
    }
    static void type(const QWidget& dialog, const char* name, const char* text) {
        auto* line = dialog.findChild<QLineEdit*>(QString::fromLatin1(name));
        line->selectAll();
        QTest::keyClicks(line, QString::fromLatin1(text));
    }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }
    void cleanup() {
        QSettings{}.clear();
        ui::chooseLanguage(QStringLiteral("en"));
        ui::chooseTheme(ui::ThemeChoice::light);
        ui::setShownUnits({});
    }

    void everyChoiceIsReadWhole() {
        tests::WindowFixture fixture;
        const QWidget* dialog = open(fixture);
        for (const char* language : {"zh_CN", "en"}) {
            ui::chooseLanguage(QString::fromLatin1(language));
            QTest::qWait(0);
            for (const auto* box : dialog->findChildren<QComboBox*>()) {
                QVERIFY2(box->width() >= box->sizeHint().width(), qPrintable(box->objectName()));
                for (int i = 0; i < box->count(); ++i)
                    QVERIFY2(box->width() > box->fontMetrics().horizontalAdvance(box->itemText(i)), qPrintable(box->itemText(i)));
            }
        }
    }

    void anotherScaleOffersToStartAgainWithTheSamePlan() {
        tests::WindowFixture fixture;
        const QString file = fixture.folder.filePath(QStringLiteral("scaled.fourem"));
        QVERIFY(fixture.document.saveAs(file));
        const int wanted = ui::startedScale() == 150 ? 125 : 150;
        const QWidget* dialog = open(fixture);
        auto* restart = dialog->findChild<QPushButton*>(QStringLiteral("restartNow"));
        QVERIFY(!restart->isVisible());
        auto* scale = dialog->findChild<QComboBox*>(QStringLiteral("scale"));
        choose(*dialog, "scale", scale->findData(wanted));
        QVERIFY(restart->isVisible());
        int code = 0;
        fixture.window->leave = [&code](int given) { code = given; };
        // What is not saved is not given up unasked.
        QVERIFY(fixture.document.apply(models::SetTitle{"Unsaved"}));
        fixture.dialogs.answerUnsaved = ui::Dialogs::Unsaved::cancel;
        QTest::mouseClick(restart, Qt::LeftButton);
        QCOMPARE(fixture.dialogs.unsavedAsked, 1);
        QCOMPARE(code, 0);
        QVERIFY(fixture.window->isVisible());
        fixture.dialogs.answerUnsaved = ui::Dialogs::Unsaved::save;
        QTest::mouseClick(restart, Qt::LeftButton);
        QCOMPARE(code, ui::MainWindow::kRestart);
        QVERIFY(!fixture.document.isModified());
        QCOMPARE(qApp->property(ui::MainWindow::kRestartFile).toString(), file);
        choose(*dialog, "scale", scale->findData(ui::startedScale()));
        QVERIFY(restart->isHidden());
    }

    void theLanguageIsSwitchedWithoutRestart() {
        const tests::WindowFixture fixture;
        ui::chooseLanguage(QStringLiteral("en"));
        const QWidget* dialog = open(fixture);
        choose(*dialog, "language", 2);
        QTRY_VERIFY(fixture.find<QAction>("save")->text().contains(QStringLiteral("保存")));
        QCOMPARE(ui::chosenLanguage(), QStringLiteral("zh_CN"));
        choose(*dialog, "language", 1);
        QTRY_COMPARE(fixture.find<QAction>("save")->text(), QStringLiteral("&Save"));
    }

    void everyDialogFitsOnASmallScreen() {
        const tests::WindowFixture fixture;
        const QSize small{956, 500}; // 1920 × 1080 at 200 %, without frame
        for (const char* command : {"preferences", "shortcuts", "make_report", "budgets", "agreed_prices", "review"}) {
            fixture.trigger(command);
            const QWidget* dialog = QApplication::activeModalWidget();
            QVERIFY2(dialog != nullptr, command);
            const QSize least = dialog->minimumSizeHint();
            QVERIFY2(least.width() <= small.width() && least.height() <= small.height(),
                     qPrintable(QStringLiteral("%1: %2 × %3").arg(QLatin1String{command}).arg(least.width()).arg(least.height())));
            const QSize screen = dialog->screen()->availableSize();
            QVERIFY2(dialog->width() <= screen.width() && dialog->height() <= screen.height(), command);
            QApplication::activeModalWidget()->close();
        }
    }

    void allLabelsEndAtOnePlace() {
        const tests::WindowFixture fixture;
        const QWidget* dialog = open(fixture);
        QSet<int> begins;
        for (const char* name : {"language", "scale", "basis", "currencyCode"}) {
            const auto* field = dialog->findChild<QWidget*>(QString::fromLatin1(name));
            begins.insert(field->mapTo(dialog, QPoint{}).x());
        }
        QCOMPARE(begins.size(), 1);
    }

    void helpIsThereInDialogsToo() {
        const tests::WindowFixture fixture;
        QWidget* dialog = open(fixture);
        auto* basis = dialog->findChild<QComboBox*>(QStringLiteral("basis"));
        basis->setFocus();
        QTest::keyClick(basis, Qt::Key_F1);
        auto* help = dialog->findChild<QDialog*>(QStringLiteral("dialogHelp"));
        QVERIFY(help != nullptr && help->isVisible());
        const auto* text = help->findChild<QTextBrowser*>(QStringLiteral("helpText"));
        QVERIFY2(text->toPlainText().contains(basis->whatsThis()), qPrintable(text->toPlainText()));
        QVERIFY(!fixture.find<QDockWidget>("helpDock")->isVisible());
        auto* rate = dialog->findChild<QLineEdit*>(QStringLiteral("currencyRate"));
        QTest::keyClick(rate, Qt::Key_F1);
        QVERIFY2(text->toPlainText().contains(rate->whatsThis()), qPrintable(text->toPlainText()));
        help->close();
    }

    void theThemeIsSwitchedAtOnceAndKept() {
        const tests::WindowFixture fixture;
        choose(*open(fixture), "theme", 2);
        QCOMPARE(ui::currentTone(), ui::Tone::dark);
        QCOMPARE(ui::chosenTheme(), ui::ThemeChoice::dark);
    }

    void theScaleIsKeptForTheNextStart() {
        const tests::WindowFixture fixture;
        const QWidget* dialog = open(fixture);
        QCOMPARE(ui::chosenScale(), 100);
        choose(*dialog, "scale", 5);
        QCOMPARE(ui::chosenScale(), 200);
    }

    void unitsApplyToShownFigures() {
        const tests::WindowFixture fixture;
        const QWidget* dialog = open(fixture);
        choose(*dialog, "energyUnit", 1);
        QCOMPARE(ui::amount(1000, "kWh"), QStringLiteral("3.6 GJ"));
        choose(*dialog, "massUnit", 1);
        QCOMPARE(ui::amount(5000, "kgCO2e"), QStringLiteral("5,000 kg CO2e"));
        ui::setShownUnits({});
        ui::useChosenUnits();
        QCOMPARE(ui::amount(1000, "kWh"), QStringLiteral("3.6 GJ"));
    }

    void newPlansTakeTheBasis() {
        const tests::WindowFixture fixture;
        choose(*open(fixture), "basis", 1);
        fixture.trigger("new_plan");
        QVERIFY(fixture.plan().work.at("basis") == models::Setting{models::FieldValue{std::string{"market"}}});
    }

    void aCurrencyNeedsRateAndSourceAndTravelsWithThePlan() {
        tests::WindowFixture fixture;
        const QWidget* dialog = open(fixture);
        auto* use = dialog->findChild<QPushButton*>(QStringLiteral("useCurrency"));
        QVERIFY(!use->isEnabled());
        type(*dialog, "currencyCode", "eur");
        type(*dialog, "currencyRate", "-1");
        type(*dialog, "currencySource", "ECB reference rate");
        QVERIFY(!use->isEnabled());
        type(*dialog, "currencyRate", "0.92");
        QVERIFY(use->isEnabled());
        QTest::mouseClick(use, Qt::LeftButton);
        const auto currency = models::currencyOf(fixture.plan());
        QVERIFY(currency);
        QCOMPARE(currency->code, std::string{"EUR"});
        QCOMPARE(currency->perUsd, 0.92);
        QCOMPARE(ui::amount(100, "USD"), QStringLiteral("92 EUR"));
        QCOMPARE(fixture.document.history().count(), 1);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("useDollars")), Qt::LeftButton);
        QCOMPARE(ui::amount(100, "USD"), QStringLiteral("100 USD"));
    }
};

QTEST_MAIN(PreferencesDialogTest)
#include "preferences_dialog_test.moc"
