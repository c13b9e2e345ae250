#include "models/files/plan_file.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/document/document.h"
#include "ui/widgets/notice_bar.h"

#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

/// Two windows, or two people, on one file.
class DiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void init() {
        m_mine = std::make_unique<tests::WindowFixture>();
        m_file = m_mine->folder.filePath(QStringLiteral("plan.fourem"));
        QVERIFY(m_mine->document.apply(models::SetTitle{"First"}));
        m_mine->dialogs.answerFile = m_file;
        m_mine->trigger("save");
        QVERIFY(!m_mine->document.isModified());
    }
    void cleanup() { m_mine.reset(); }

    void savingKeepsThePreviousVersion() {
        QVERIFY(m_mine->document.apply(models::SetTitle{"Second"}));
        m_mine->trigger("save");
        QCOMPARE(titleOf(m_file), std::string{"Second"});
        QCOMPARE(titleOf(m_file + QLatin1Char('~')), std::string{"First"});
    }

    void noticesWhatSomebodyElseSaves() {
        QVERIFY(!notice());
        saveAsSomebodyElse("Theirs");
        QTRY_VERIFY(notice());
        QVERIFY(notice()->isVisible());
    }

    void doesNotTakeItsOwnSavingForSomebodyElses() {
        QVERIFY(m_mine->document.apply(models::SetTitle{"Second"}));
        m_mine->trigger("save");
        QTest::qWait(400); // longer than changes take to settle
        QVERIFY(!notice());
    }

    void noticesEachOfTheirVersionsAlsoWhenReplacedByRenaming() {
        saveAsSomebodyElse("One");
        QTRY_VERIFY(notice());
        m_mine->find<QPushButton>("keepMine")->click();
        QTRY_VERIFY(!notice());
        saveAsSomebodyElse("Two");
        QTRY_VERIFY(notice());
    }

    void twoWindowsNoticeEachOther() {
        tests::WindowFixture other;
        QVERIFY(other.document.open(m_file));
        QVERIFY(other.document.apply(models::SetTitle{"Other window"}));
        other.trigger("save");
        QTRY_VERIFY(notice());
        QCOMPARE(other.dialogs.changedAsked, 0);
    }

    void reloadingIsAnEditThatCanBeUndone() {
        QVERIFY(m_mine->document.apply(models::SetTitle{"Mine"}));
        saveAsSomebodyElse("Theirs");
        QTRY_VERIFY(notice());
        m_mine->find<QPushButton>("reloadFile")->click();
        QCOMPARE(m_mine->plan().title, std::string{"Theirs"});
        QVERIFY(!m_mine->document.isModified());
        m_mine->document.history().undo();
        QCOMPARE(m_mine->plan().title, std::string{"Mine"});
        QVERIFY(m_mine->document.isModified());
        m_mine->trigger("save");
        QCOMPARE(m_mine->dialogs.changedAsked, 0); // their version was taken in
        QCOMPARE(titleOf(m_file), std::string{"Mine"});
    }

    void neverSavesOverTheirsUnasked() {
        saveAsSomebodyElse("Theirs");
        QVERIFY(m_mine->document.apply(models::SetTitle{"Mine"}));
        m_mine->trigger("save");
        QCOMPARE(m_mine->dialogs.changedAsked, 1);
        QCOMPARE(titleOf(m_file), std::string{"Theirs"});
        QVERIFY(m_mine->document.isModified());
        m_mine->dialogs.answerChanged = ui::Dialogs::Changed::replace;
        m_mine->trigger("save");
        QCOMPARE(titleOf(m_file), std::string{"Mine"});
        QCOMPARE(titleOf(m_file + QLatin1Char('~')), std::string{"Theirs"}); // still to be had
    }

    void keepingMineStillAsksBeforeItReplacesTheirs() {
        saveAsSomebodyElse("Theirs");
        QTRY_VERIFY(notice());
        m_mine->find<QPushButton>("keepMine")->click();
        QVERIFY(m_mine->document.apply(models::SetTitle{"Mine"}));
        m_mine->trigger("save");
        QCOMPARE(m_mine->dialogs.changedAsked, 1);
    }

    void mergesWhatBothChanged() {
        saveAsSomebodyElse("Theirs");
        QVERIFY(m_mine->document.apply(models::SetNotes{"Mine"}));
        m_mine->dialogs.answerChanged = ui::Dialogs::Changed::compare;
        m_mine->trigger("save");
        QTRY_VERIFY(m_mine->find<QDialog>("compareDialog"));
        m_mine->find<QPushButton>("mergeVersions")->click();
        QTRY_VERIFY(m_mine->find<QDialog>("mergeDialog"));
        QTest::mouseClick(m_mine->find<QPushButton>("merge"), Qt::LeftButton);
        QTRY_COMPARE(m_mine->plan().title, std::string{"Theirs"});
        QCOMPARE(m_mine->plan().notes, std::string{"Mine"});
        m_mine->trigger("save");
        QCOMPARE(m_mine->dialogs.changedAsked, 1); // theirs is in it now
        QCOMPARE(titleOf(m_file), std::string{"Theirs"});
    }

    void aFileThatIsGoneIsSavedAgain() {
        QVERIFY(QFile::remove(m_file));
        QVERIFY(m_mine->document.apply(models::SetTitle{"Mine"}));
        m_mine->trigger("save");
        QCOMPARE(m_mine->dialogs.changedAsked, 0);
        QCOMPARE(titleOf(m_file), std::string{"Mine"});
    }

    void aFileThatBecameSomethingElseIsNotOverwritten() {
        QFile file{m_file};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a plan");
        file.close();
        QVERIFY(m_mine->document.apply(models::SetTitle{"Mine"}));
        m_mine->dialogs.answerChanged = ui::Dialogs::Changed::reload;
        m_mine->trigger("save");
        QCOMPARE(m_mine->dialogs.errors.size(), 1);
        QCOMPARE(m_mine->plan().title, std::string{"Mine"});
    }

private:
    QWidget* notice() const { return m_mine->find<QWidget>("changedOnDisk"); }

    static std::string titleOf(const QString& file) {
        const auto loaded = models::readPlan(file.toStdString());
        return loaded ? loaded->plan.title : std::string{"unreadable"};
    }

    void saveAsSomebodyElse(const char* title) const {
        auto loaded = models::readPlan(m_file.toStdString());
        QVERIFY(loaded);
        loaded->plan.title = title;
        QVERIFY(models::writePlan(m_file.toStdString(), loaded->plan));
    }

    std::unique_ptr<tests::WindowFixture> m_mine;
    QString m_file;
};

QTEST_MAIN(DiskTest)
#include "disk_test.moc"
