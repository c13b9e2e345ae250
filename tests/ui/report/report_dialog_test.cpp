#include "ui/report/report_dialog.h"

#include "tests/ui/report/report_fixture.h"
#include "tests/ui/support/window_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTest>

class ReportDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }
    void cleanup() { QSettings{}.clear(); }

    void writesWhatWasChosen() {
        tests::WindowFixture fixture;
        static_cast<void>(fixture.document.apply(models::ReplacePlan{tests::smallPlan()}));
        ui::ReportDialog* dialog = open(fixture);
        checkOnly(*dialog, "sections", "sci");
        fixture.dialogs.answerFile = fixture.folder.filePath(QStringLiteral("r.html"));
        QTest::mouseClick(button(*dialog, "save"), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(fixture.dialogs.answerFile));
        const QString page = QString::fromUtf8(tests::bytesOf(fixture.dialogs.answerFile));
        QVERIFY(page.contains(QStringLiteral("<section id=\"sci\"")));
        QVERIFY(!page.contains(QStringLiteral("<section id=\"summary\"")));
        QVERIFY(page.contains(QStringLiteral("not saved yet"))); // the plan, whose file the commands would read
        QVERIFY(fixture.dialogs.errors.isEmpty());
    }

    void fitsOnASmallScreenWithLargeLetters() {
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2.0);
        QApplication::setFont(large);
        {
            const tests::WindowFixture fixture;
            fixture.trigger("make_report");
            auto* dialog = fixture.find<ui::ReportDialog>("reportDialog");
            QVERIFY(dialog != nullptr);
            dialog->resize(640, 340);
            QTRY_VERIFY(dialog->height() <= 340);
            // The buttons are seen as they are, all else by scrolling.
            const auto* save = dialog->findChild<QPushButton*>(QStringLiteral("save"));
            QVERIFY(dialog->rect().contains(QRect{save->mapTo(dialog, QPoint{}), save->size()}));
            auto* dated = dialog->findChild<QCheckBox*>(QStringLiteral("dated"));
            auto* scroll = dialog->findChild<QScrollArea*>();
            QVERIFY(scroll != nullptr && scroll->isAncestorOf(dated));
            dated->setFocus();
            scroll->ensureWidgetVisible(dated);
            QVERIFY(dated->visibleRegion().boundingRect().height() >= dated->height() - 1);
            dialog->close();
        }
        QApplication::setFont(usual);
    }

    void leavesTheLanguageOfTheWindow() {
        tests::WindowFixture fixture;
        static_cast<void>(fixture.document.apply(models::ReplacePlan{tests::smallPlan()}));
        ui::ReportDialog* dialog = open(fixture);
        auto* language = dialog->findChild<QComboBox*>(QStringLiteral("reportLanguage"));
        language->setCurrentIndex(language->findData(QStringLiteral("zh_CN")));
        fixture.dialogs.answerFile = fixture.folder.filePath(QStringLiteral("r.md"));
        QTest::mouseClick(button(*dialog, "save"), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(fixture.dialogs.answerFile));
        QVERIFY(QString::fromUtf8(tests::bytesOf(fixture.dialogs.answerFile)).contains(QStringLiteral("基于位置")));
        QCOMPARE(button(*dialog, "close")->text(), QStringLiteral("Close"));
    }

    void previewsAndPrintsTheSamePages() {
        tests::WindowFixture fixture;
        static_cast<void>(fixture.document.apply(models::ReplacePlan{tests::smallPlan()}));
        ui::ReportDialog* dialog = open(fixture);
        int previewed = 0;
        dialog->showPreview = [&](QWidget*, const ui::ReportDocument& report) {
            previewed = static_cast<int>(report.outline().sections.size());
        };
        QTest::mouseClick(button(*dialog, "preview"), Qt::LeftButton);
        QTRY_COMPARE(previewed, static_cast<int>(estimator::kReportPartCount) - 1); // nothing was measured
        const QString file = fixture.folder.filePath(QStringLiteral("printed.pdf"));
        dialog->choosePrinter = [&](QWidget*, QPrinter& printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(file);
            return true;
        };
        QTest::mouseClick(button(*dialog, "print"), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(tests::textOf(file).contains(QStringLiteral("Software Carbon Intensity")));
    }

    void tellsWhenTheLogoIsNoPicture() {
        tests::WindowFixture fixture;
        ui::ReportDialog* dialog = open(fixture);
        dialog->findChild<QLineEdit*>(QStringLiteral("logo"))->setText(QStringLiteral("/nonexistent.png"));
        QTest::mouseClick(button(*dialog, "save"), Qt::LeftButton);
        QTRY_COMPARE(fixture.dialogs.errors.size(), 1);
    }

    void closesWhileAReportIsBeingMade() {
        tests::WindowFixture fixture;
        static_cast<void>(fixture.document.apply(models::ReplacePlan{tests::examplePlan("chat-assistant.fourem")}));
        ui::ReportDialog* dialog = open(fixture);
        fixture.dialogs.answerFile = fixture.folder.filePath(QStringLiteral("r.pdf"));
        QTest::mouseClick(button(*dialog, "save"), Qt::LeftButton);
        QVERIFY(dialog->isBusy());
        delete dialog;
        QVERIFY(!QFile::exists(fixture.dialogs.answerFile));
    }

private:
    static ui::ReportDialog* open(const tests::WindowFixture& fixture) {
        fixture.trigger("make_report");
        auto* dialog = fixture.find<ui::ReportDialog>("reportDialog");
        if (dialog == nullptr || !QTest::qWaitForWindowExposed(dialog)) qFatal("the report dialog did not open");
        return dialog;
    }
    static QPushButton* button(const ui::ReportDialog& dialog, const char* name) {
        return dialog.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    static void checkOnly(const ui::ReportDialog& dialog, const char* list, const char* key) {
        auto* items = dialog.findChild<QListWidget*>(QString::fromLatin1(list));
        for (int row = 0; row < items->count(); ++row) {
            const bool isWanted = items->item(row)->data(Qt::UserRole).toString() == QString::fromLatin1(key);
            items->item(row)->setCheckState(isWanted ? Qt::Checked : Qt::Unchecked);
        }
    }
};

QTEST_MAIN(ReportDialogTest)
#include "report_dialog_test.moc"
