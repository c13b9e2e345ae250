#include "models/files/plan_file.h"
#include "models/pipeline/resolve.h"
#include "models/versions/lock_changes.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/document/document.h"
#include "ui/sharing/catalogue_changes_dialog.h"
#include "ui/sharing/compare_dialog.h"
#include "ui/sharing/difference_tree.h"
#include "ui/sharing/merge_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

using models::Side;

/// Comparing, merging, and what changed in the catalogue.
class SharingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void init() {
        m_window = std::make_unique<tests::WindowFixture>();
        QVERIFY(m_window->document.openAsNew(QStringLiteral(FOUREM_RESOURCES "/examples/chat-assistant.fourem")));
        QTRY_VERIFY(!m_window->document.isEstimating());
    }
    void cleanup() { m_window.reset(); }

    void comparesWithAFileByStageAndFigure() {
        models::Plan other = *m_window->document.plan();
        const models::StageId stage = other.stages.back()->id;
        other = edited(other, models::RenameStage{stage, "Renamed"});
        other = edited(other, models::SetField{{}, models::planScope(), "horizon_days", models::FieldValue{10.0}});
        m_window->dialogs.answerFile = written(other);
        m_window->trigger("compare_with_file");
        QTRY_VERIFY(m_window->find<QDialog>("compareDialog"));
        auto* tree = m_window->find<QTreeWidget>("differences");
        QVERIFY(!tree->findItems(QStringLiteral("Renamed"), Qt::MatchRecursive | Qt::MatchExactly, 2).isEmpty());
        QVERIFY(!tree->findItems(QStringLiteral("10 days"), Qt::MatchRecursive | Qt::MatchExactly, 2).isEmpty());
        // A shorter horizon serves fewer requests, so it costs less.
        const auto* figures = m_window->find<QTableWidget>("figureEffects");
        QTRY_VERIFY(figures->rowCount() > 0);
        const auto cost = figures->findItems(QStringLiteral("Cost"), Qt::MatchExactly);
        QVERIFY(!cost.isEmpty());
        QVERIFY(figures->item(cost.first()->row(), 4)->text().startsWith(QLatin1Char('-')));
    }

    void saysWhenNothingDiffers() {
        m_window->dialogs.answerFile = written(*m_window->document.plan());
        m_window->trigger("compare_with_file");
        QTRY_VERIFY(m_window->find<QLabel>("noDifference"));
        QVERIFY(m_window->find<QLabel>("noDifference")->isVisible());
        QVERIFY(!m_window->find<QPushButton>("mergeVersions")->isEnabled());
    }

    void tellsWhyAFileCannotBeCompared() {
        m_window->dialogs.answerFile = QStringLiteral("/nowhere.fourem");
        m_window->trigger("compare_with_file");
        QCOMPARE(m_window->dialogs.errors.size(), 1);
        QVERIFY(!m_window->find<QDialog>("compareDialog"));
    }

    void mergesThreeVersionsWithABaseThatIsChosen() {
        const models::Plan base = *m_window->document.plan();
        const QString theirs = written(edited(base, models::SetTitle{"Their title"}));
        QVERIFY(m_window->document.apply(models::SetNotes{"My notes"}));
        m_window->dialogs.answerFile = theirs;
        m_window->trigger("compare_with_file");
        QTRY_VERIFY(m_window->find<QDialog>("compareDialog"));
        const QString file = m_window->folder.filePath(QStringLiteral("base.fourem"));
        QVERIFY(models::writePlan(file.toStdString(), base).has_value());
        m_window->dialogs.answerFile = file;
        m_window->find<QPushButton>("chooseBase")->click();
        QVERIFY(m_window->find<QLabel>("commonBase")->text().contains(QStringLiteral("base.fourem")));
        m_window->find<QPushButton>("mergeVersions")->click();
        auto* merge = m_window->find<QPushButton>("merge");
        QVERIFY(merge->isEnabled()); // each changed something else
        const int edits = m_window->document.history().count();
        QTest::mouseClick(merge, Qt::LeftButton);
        QCOMPARE(m_window->plan().title, std::string{"Their title"});
        QCOMPARE(m_window->plan().notes, std::string{"My notes"});
        QCOMPARE(m_window->document.history().count(), edits + 1);
    }

    void opensAFileInWhichGitLeftBothVersions() {
        models::Plan plan = models::emptyPlan("Test");
        plan.notes = "HERE";
        QString text = QString::fromStdString(models::planToText(plan));
        text.replace(QStringLiteral("  \"notes\": \"HERE\",\n"),
                     QStringLiteral("<<<<<<< HEAD\n  \"notes\": \"mine\",\n||||||| 12\n  \"notes\": \"before\",\n=======\n"
                                    "  \"notes\": \"theirs\",\n>>>>>>> branch\n"));
        const QString name = m_window->folder.filePath(QStringLiteral("conflicted.fourem"));
        QFile file{name};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
        m_window->window->openFile(name);
        QVERIFY(m_window->dialogs.errors.isEmpty());
        QCOMPARE(m_window->plan().notes, std::string{"mine"});
        QTRY_VERIFY(m_window->find<QDialog>("compareDialog"));
        m_window->find<QPushButton>("mergeVersions")->click();
        auto* merge = m_window->find<QPushButton>("merge");
        QVERIFY(!merge->isEnabled());
        auto* notes = m_window->find<QComboBox>("decision0");
        notes->setCurrentIndex(notes->findText(QStringLiteral("Theirs")));
        QTest::mouseClick(merge, Qt::LeftButton);
        QCOMPARE(m_window->plan().notes, std::string{"theirs"});
        QVERIFY(m_window->document.save().has_value());
        QVERIFY(models::readPlan(name.toStdString()).has_value());
    }

    void resolvesConflictsOneByOneInOneEdit() {
        const models::Plan base = *m_window->document.plan();
        const auto both = [](const char* title, const char* notes) {
            return models::Compound{{models::SetTitle{title}, models::SetNotes{notes}}};
        };
        const auto theirs = std::make_shared<const models::Plan>(edited(base, both("Their title", "Their notes")));
        QVERIFY(m_window->document.apply(both("My title", "My notes")));
        const int edits = m_window->document.history().count();
        auto* dialog = new ui::MergeDialog{m_window->document, std::make_shared<const models::Plan>(base), theirs, m_window->window.get()};
        dialog->open();
        auto* merge = dialog->findChild<QPushButton*>(QStringLiteral("merge"));
        QVERIFY(!merge->isEnabled());
        // By keyboard: notes first, title second.
        auto* notes = dialog->findChild<QComboBox*>(QStringLiteral("decision0"));
        notes->setFocus();
        QTest::keyClick(notes, Qt::Key_Down);
        QVERIFY(!merge->isEnabled());
        dialog->decide(1, Side::theirs);
        QVERIFY(merge->isEnabled());
        QTest::mouseClick(merge, Qt::LeftButton);
        QCOMPARE(m_window->plan().notes, std::string{"My notes"});
        QCOMPARE(m_window->plan().title, std::string{"Their title"});
        QCOMPARE(m_window->document.history().count(), edits + 1);
        m_window->document.history().undo();
        QCOMPARE(m_window->plan().title, std::string{"My title"});
    }

    void offersWhatChangedInTheCatalogueSince() {
        models::Plan plan = lockedWithAnotherPower();
        const QString file = written(plan);
        QVERIFY(m_window->document.open(file));
        QVERIFY(m_window->find<QWidget>("newerCatalogue"));
        const double before = powerOf(m_window->plan());
        m_window->find<QPushButton>("catalogueChangesOf")->click();
        QTRY_VERIFY(m_window->find<QDialog>("catalogueChangesDialog"));
        auto* list = m_window->find<QTreeWidget>("catalogueChanges");
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY2(list->topLevelItem(0)->text(0).endsWith(QStringLiteral(": Thermal design power")),
                 qPrintable(list->topLevelItem(0)->text(0)));
        QVERIFY(!m_window->find<QPushButton>("chooseAnother")->isEnabled()); // it is there
        auto* takeOver = m_window->find<QPushButton>("takeOver");
        QVERIFY(!takeOver->isEnabled());
        list->topLevelItem(0)->setCheckState(0, Qt::Checked);
        QVERIFY(takeOver->isEnabled());
        QTRY_VERIFY(m_window->find<QTableWidget>("figureEffects")->rowCount() > 0);
        QTest::mouseClick(takeOver, Qt::LeftButton);
        QCOMPARE(powerOf(m_window->plan()), before / 2.0);
        m_window->document.history().undo();
        QCOMPARE(powerOf(m_window->plan()), before);
    }

    void leadsToTheChoiceOfWhatTheCatalogueHasNoMore() {
        models::Plan plan = *m_window->document.plan();
        const models::StageId stage{"tune"};
        plan = edited(plan, models::SetField{{}, stage, "accelerator", models::FieldValue{std::string{"old-chip"}}});
        models::Lock lock = m_window->document.estimate()->reads;
        lock.catalogueVersion = "1999.1";
        models::Entry gone;
        gone.kind = models::EntryKind::accelerator;
        gone.id = "old-chip";
        gone.name = "Old chip";
        lock.entries.push_back(gone);
        QVERIFY(m_window->document.open(written(edited(plan, models::SetLock{lock}))));
        const QString said = m_window->find<QLabel>("newerCatalogue")->text();
        QVERIFY2(said.contains(QStringLiteral("no more")) && !said.contains(QStringLiteral("differently")), qPrintable(said));
        m_window->find<QPushButton>("catalogueChangesOf")->click();
        QTRY_VERIFY(m_window->find<QDialog>("catalogueChangesDialog"));
        auto* list = m_window->find<QTreeWidget>("catalogueChanges");
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY2(list->topLevelItem(0)->text(0).startsWith(QStringLiteral("Old chip")), qPrintable(list->topLevelItem(0)->text(0)));
        list->setCurrentItem(list->topLevelItem(0));
        auto* choose = m_window->find<QPushButton>("chooseAnother");
        QVERIFY(choose->isEnabled());
        QTest::mouseClick(choose, Qt::LeftButton);
        QCOMPARE(m_window->document.selectedStages(), std::vector{stage});
    }

    void eventsAndRunsAreToldInWords() {
        models::PlanEvent event;
        event.kind = models::PlanEvent::Kind::driftSeen;
        event.date = "2026-12-04";
        event.text = "new slang";
        models::MeasuredRun run;
        run.begin = "2026-12";
        run.figures = {{"energy_facility_kwh", 100.0}};
        const models::Plan& before = *m_window->document.plan();
        models::Plan after = edited(edited(before, models::PutEvent{event}), models::PutMeasuredRuns{{run}});
        ui::DifferenceTree tree{nullptr};
        tree.show(before, after, m_window->document.facts());
        QString all;
        for (const QTreeWidgetItem* item : tree.findItems(QStringLiteral("*"), Qt::MatchWildcard | Qt::MatchRecursive))
            all += item->text(0) + QLatin1Char{'|'} + item->text(2) + QLatin1Char{'\n'};
        QVERIFY2(all.contains(QStringLiteral("Drift seen|2026-12-04, drift seen, Plan as a whole: new slang")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("2026-12|2026-12, Plan as a whole: Facility energy 100 kWh")), qPrintable(all));
    }

    void doesNotAskAboutACatalogueOfTheSameFigures() {
        models::Plan plan = *m_window->document.plan();
        models::Lock lock = m_window->document.estimate()->reads;
        lock.catalogueVersion = "1999.1";
        QVERIFY(m_window->document.open(written(edited(plan, models::SetLock{lock}))));
        QVERIFY(!m_window->find<QWidget>("newerCatalogue"));
    }

private:
    static models::Plan edited(const models::Plan& plan, const models::Edit& edit) {
        auto next = models::apply(plan, edit);
        if (!next) qFatal("%s", models::englishLine(next.error()).c_str());
        return *std::move(next);
    }

    QString written(const models::Plan& plan) const {
        const QString file = m_window->folder.filePath(QStringLiteral("other.fourem"));
        if (!models::writePlan(file.toStdString(), plan)) qFatal("cannot write");
        return file;
    }

    /// As if an accelerator of the plan had drawn twice the power when the plan was estimated.
    models::Plan lockedWithAnotherPower() {
        models::Lock lock = m_window->document.estimate()->reads;
        lock.catalogueVersion = "1999.1";
        const auto power = std::ranges::find_if(lock.figures, [](const auto& each) { return each.first.ends_with("/tdp_w"); });
        if (power == lock.figures.end()) qFatal("the example reads no power");
        m_path = power->first;
        power->second.value *= 2.0;
        return edited(*m_window->document.plan(), models::SetLock{lock});
    }
    double powerOf(const models::Plan& plan) const { return plan.lock->figures.at(m_path).value; }

    std::unique_ptr<tests::WindowFixture> m_window;
    std::string m_path;
};

QTEST_MAIN(SharingTest)
#include "sharing_test.moc"
