#include "ui/actions/command_palette.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/actions/fuzzy_match.h"
#include "ui/text/language.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

using models::StageKind;
using ui::fuzzyScore;

class CommandPaletteTest : public QObject {
    Q_OBJECT

private:
    static QWidget* open(const tests::WindowFixture& fixture) {
        QTest::keyClick(fixture.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* palette = fixture.find<QWidget>("commandPalette");
        if (palette == nullptr || !QTest::qWaitForWindowExposed(palette)) qFatal("the palette did not open");
        return palette;
    }
    static QLineEdit* search(const QWidget& palette) { return palette.findChild<QLineEdit*>(QStringLiteral("commandSearch")); }
    static QTreeWidget* list(const QWidget& palette) { return palette.findChild<QTreeWidget*>(QStringLiteral("commandList")); }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void lettersAreFoundInTheirOrderOnly() {
        QVERIFY(fuzzyScore(u"ads", u"Add stage"));
        QVERIFY(!fuzzyScore(u"sda", u"Add stage"));
        QVERIFY(!fuzzyScore(u"adds tages x", u"Add stage"));
        QVERIFY(fuzzyScore(u"add stage", u"Add stage"));
        QVERIFY(fuzzyScore(u"", u"Add stage"));
        QVERIFY(fuzzyScore(u"舞台", u"添加舞台"));
    }

    void beginningsOfWordsAndRunsCountMore() {
        QVERIFY(*fuzzyScore(u"as", u"Add stage") > *fuzzyScore(u"as", u"Deutsch also"));
        QVERIFY(*fuzzyScore(u"zoo", u"Zoom in") > *fuzzyScore(u"zoo", u"Zap of oil"));
        QVERIFY(*fuzzyScore(u"in", u"Zoom in") > *fuzzyScore(u"in", u"Remain"));
    }

    void aCommandIsFoundAndRunWithoutTheMouse() {
        tests::WindowFixture fixture;
        QWidget* palette = open(fixture);
        QTest::keyClicks(search(*palette), QStringLiteral("addsc"));
        QCOMPARE(list(*palette)->currentItem()->text(0), QStringLiteral("Add scenario"));
        QCOMPARE(list(*palette)->currentItem()->text(1), QStringLiteral("Ctrl+T"));
        QVERIFY(palette->findChild<QLabel*>(QStringLiteral("commandHelp"))->text().contains(QStringLiteral("baseline")));
        QTest::keyClick(search(*palette), Qt::Key_Return);
        QTRY_COMPARE(fixture.plan().scenarios.size(), std::size_t{2});
        QTRY_VERIFY(fixture.find<QWidget>("commandPalette") == nullptr);
    }

    void wholeWordsStandBeforeBeginningsOfOthers() {
        tests::WindowFixture fixture;
        QWidget* palette = open(fixture);
        QTest::keyClicks(search(*palette), QStringLiteral("measured run"));
        QCOMPARE(list(*palette)->topLevelItem(0)->text(0), QStringLiteral("Add measured run"));
        QCOMPARE(list(*palette)->topLevelItem(1)->text(0), QStringLiteral("Measured runs and events"));
        QTest::keyClick(search(*palette), Qt::Key_Escape);
    }

    void arrowsChooseAndEscapeRunsNothing() {
        tests::WindowFixture fixture;
        QWidget* palette = open(fixture);
        QTest::keyClick(search(*palette), Qt::Key_Down);
        QCOMPARE(list(*palette)->indexOfTopLevelItem(list(*palette)->currentItem()), 1);
        QTest::keyClick(search(*palette), Qt::Key_Up);
        QTest::keyClick(search(*palette), Qt::Key_Up);
        QCOMPARE(list(*palette)->indexOfTopLevelItem(list(*palette)->currentItem()), 0);
        QTest::keyClick(search(*palette), Qt::Key_Escape);
        QTRY_VERIFY(fixture.find<QWidget>("commandPalette") == nullptr);
        QCOMPARE(fixture.document.history().count(), 0);
    }

    void whatCannotBeRunNowStandsBehindItsLikeAndDoesNothing() {
        tests::WindowFixture fixture;
        QWidget* palette = open(fixture);
        QTest::keyClicks(search(*palette), QStringLiteral("undo"));
        QTreeWidget* commands = list(*palette);
        const QTreeWidgetItem* undo = commands->topLevelItem(0); // before commands with these letters here and there
        QVERIFY(undo != nullptr);
        QCOMPARE(undo->text(0), QStringLiteral("Undo"));
        QVERIFY(undo->isDisabled());
        QTest::mouseClick(commands->viewport(), Qt::LeftButton, {}, commands->visualItemRect(undo).center());
        QVERIFY(palette->isVisible());
        search(*palette)->setText(QStringLiteral("duplicate"));
        QCOMPARE(commands->topLevelItem(0)->text(0), QStringLiteral("Duplicate scenario"));
        QVERIFY(commands->topLevelItem(1)->isDisabled()); // no stage is selected
        QTest::keyClick(search(*palette), Qt::Key_Escape);
    }

    void aClickRunsACommand() {
        tests::WindowFixture fixture;
        QWidget* palette = open(fixture);
        QTest::keyClicks(search(*palette), QStringLiteral("duplicate"));
        QTreeWidget* commands = list(*palette);
        QTest::mouseClick(commands->viewport(), Qt::LeftButton, {}, commands->visualItemRect(commands->topLevelItem(0)).center());
        QTRY_COMPARE(fixture.plan().scenarios.size(), std::size_t{2});
    }

    void englishWordsAreFoundInChineseToo() {
        tests::WindowFixture fixture;
        ui::useLanguage(QStringLiteral("zh_CN"));
        QWidget* palette = open(fixture);
        QTest::keyClicks(search(*palette), QStringLiteral("add scenario"));
        QTest::keyClick(search(*palette), Qt::Key_Return);
        QTRY_COMPARE(fixture.plan().scenarios.size(), std::size_t{2});
        ui::useLanguage(QStringLiteral("en"));
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
