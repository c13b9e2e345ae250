#include "tests/ui/support/window_fixture.h"
#include "ui/document/document.h"
#include "ui/document/journal.h"
#include "ui/document/unsaved_work.h"
#include "ui/sharing/sharing_commands.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QUndoStack>

/// Journals of unsaved work: written, left behind, offered again.
class RecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void keepsChangesUntilTheyAreSaved() {
        tests::WindowFixture window;
        window.window->sharing().keepUnsavedWork(folderOf(window));
        QVERIFY(journals(folderOf(window)).isEmpty());
        QVERIFY(window.document.apply(models::SetTitle{"Kept"}));
        QTRY_COMPARE(journals(folderOf(window)).size(), 1);
        window.dialogs.answerFile = window.folder.filePath(QStringLiteral("plan.fourem"));
        window.trigger("save");
        QVERIFY(journals(folderOf(window)).isEmpty());
    }

    void forgetsWhatWasTakenBack() {
        tests::WindowFixture window;
        window.window->sharing().keepUnsavedWork(folderOf(window));
        QVERIFY(window.document.apply(models::SetTitle{"Kept"}));
        QTRY_COMPARE(journals(folderOf(window)).size(), 1);
        window.document.history().undo();
        QVERIFY(journals(folderOf(window)).isEmpty());
    }

    void windowsDoNotOfferEachOthersWork() {
        tests::WindowFixture one;
        one.window->sharing().keepUnsavedWork(folderOf(one));
        QVERIFY(one.document.apply(models::SetTitle{"Of the first"}));
        QTRY_COMPARE(journals(folderOf(one)).size(), 1);
        tests::WindowFixture other;
        other.window->sharing().keepUnsavedWork(folderOf(one));
        QVERIFY(other.document.apply(models::SetTitle{"Of the second"}));
        QTRY_COMPARE(journals(folderOf(one)).size(), 2);
        QVERIFY(!other.find<QPushButton>("recoverWork"));
        QVERIFY(ui::unsavedWork(folderOf(one)).empty());
    }

    void opensWorkThatWasLeftBehind() {
        tests::WindowFixture window;
        leaveBehind(window, "Lost and found");
        window.window->sharing().keepUnsavedWork(folderOf(window));
        auto* open = window.find<QPushButton>("recoverWork");
        QVERIFY(open);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(window.plan().title, std::string{"Lost and found"});
        QVERIFY(window.document.isModified());
        // The old journal goes only when the work stands in the new one.
        QTRY_VERIFY(!journals(folderOf(window)).contains(QStringLiteral("left.journal")));
        QCOMPARE(journals(folderOf(window)).size(), 1);
    }

    void leavesWorkForLaterOrDiscardsIt() {
        tests::WindowFixture window;
        leaveBehind(window, "Later");
        window.window->sharing().keepUnsavedWork(folderOf(window));
        QTest::mouseClick(window.find<QPushButton>("laterWork"), Qt::LeftButton);
        QCOMPARE(journals(folderOf(window)).size(), 1);
        tests::WindowFixture next;
        next.window->sharing().keepUnsavedWork(folderOf(window));
        QTest::mouseClick(next.find<QPushButton>("discardWork"), Qt::LeftButton);
        QVERIFY(journals(folderOf(window)).isEmpty());
    }

    void doesNotReplaceOtherUnsavedWork() {
        tests::WindowFixture window;
        leaveBehind(window, "Lost");
        window.window->sharing().keepUnsavedWork(folderOf(window));
        QVERIFY(window.document.apply(models::SetTitle{"At work"}));
        QTest::mouseClick(window.find<QPushButton>("recoverWork"), Qt::LeftButton);
        QCOMPARE(window.plan().title, std::string{"At work"});
        QTRY_VERIFY(window.find<QPushButton>("recoverWork"));
    }

    void noticesThatTheFileWentOnWithoutTheWork() {
        tests::WindowFixture window;
        const QString file = window.folder.filePath(QStringLiteral("plan.fourem"));
        QVERIFY(window.document.saveAs(file));
        QVERIFY(QDir{}.mkpath(folderOf(window)));
        ui::UnsavedWork work{journalIn(window),
                             file,
                             std::string{"what the file held before"},
                             std::make_shared<const models::Plan>(models::emptyPlan("Lost")),
                             {}};
        write(work.journal, ui::journalText(work));
        window.window->sharing().keepUnsavedWork(folderOf(window));
        QTest::mouseClick(window.find<QPushButton>("recoverWork"), Qt::LeftButton);
        QCOMPARE(window.document.file(), file);
        QTRY_VERIFY(window.find<QLabel>("changedOnDisk"));
        window.trigger("save");
        QCOMPARE(window.dialogs.changedAsked, 1);
    }

    void survivesABrokenJournal() {
        for (const char* text : {"", "{", "{\"plan\": 3}", "{\"plan\": \"{}\"}", "\xff\xfe", "[1,2"}) {
            tests::WindowFixture window;
            QDir{}.mkpath(folderOf(window));
            write(journalIn(window), text);
            window.window->sharing().keepUnsavedWork(folderOf(window));
            QVERIFY(!window.find<QPushButton>("recoverWork"));
            QVERIFY(window.find<QPushButton>("discardWork"));
            QVERIFY(QFile::exists(journalIn(window))); // nothing is thrown away unasked
        }
    }

    void saysWhenChangesCannotBeKept() {
        tests::WindowFixture window;
        // A file where the folder should be: nobody can write there, root neither.
        write(folderOf(window), "in the way");
        window.window->sharing().keepUnsavedWork(folderOf(window));
        QVERIFY(window.document.apply(models::SetTitle{"Not kept"}));
        QTRY_VERIFY(window.window->statusBar()->currentMessage().contains(QStringLiteral("not kept")));
        window.dialogs.answerFile = window.folder.filePath(QStringLiteral("plan.fourem"));
        window.trigger("save");
        QVERIFY(!window.document.isModified());
    }

private:
    static QString folderOf(const tests::WindowFixture& window) { return window.folder.filePath(QStringLiteral("recovery")); }
    static QString journalIn(const tests::WindowFixture& window) { return folderOf(window) + QStringLiteral("/left.journal"); }
    static QStringList journals(const QString& folder) { return QDir{folder}.entryList({QStringLiteral("*.journal")}, QDir::Files); }

    static void write(const QString& name, const QByteArray& text) {
        QFile file{name};
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    static void leaveBehind(const tests::WindowFixture& window, const char* title) {
        QVERIFY(QDir{}.mkpath(folderOf(window)));
        const ui::UnsavedWork work{journalIn(window), {}, {}, std::make_shared<const models::Plan>(models::emptyPlan(title)), {}};
        write(work.journal, ui::journalText(work));
    }
};

QTEST_MAIN(RecoveryTest)
#include "recovery_test.moc"
