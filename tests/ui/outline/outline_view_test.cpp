#include "ui/outline/outline_view.h"

#include "tests/ui/support/window_fixture.h"

#include <QAbstractItemModel>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

#include <functional>

using models::StageId;
using models::StageKind;

class OutlineViewTest : public QObject {
    Q_OBJECT

private:
    struct Opened {
        tests::WindowFixture fixture;
        StageId prepare = fixture.add(StageKind::prepareData, 0, 0);
        StageId tune = fixture.add(StageKind::fineTune, 300, 0);
        StageId serve = fixture.add(StageKind::serveOnline, 600, 0);
        QTreeWidget* tree = fixture.find<QTreeWidget>("outline");

        Opened() {
            auto* dock = fixture.find<QDockWidget>("outlineDock");
            dock->show();
            dock->raise();
            tree->setFocus();
        }
        [[nodiscard]] QTreeWidgetItem* row(const QString& text) const {
            const auto found = tree->findItems(text, Qt::MatchStartsWith | Qt::MatchRecursive);
            return found.isEmpty() ? nullptr : found.front();
        }
        void click(const QString& text, Qt::KeyboardModifiers modifiers = {}) const {
            QTest::mouseClick(tree->viewport(), Qt::LeftButton, modifiers, tree->visualItemRect(row(text)).center());
        }
        void press(int key, Qt::KeyboardModifiers modifiers = {}) const {
            QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        }
        [[nodiscard]] const models::Plan& plan() const { return fixture.plan(); }
    };

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void stagesAreListedInTheOrderOfTheWork() {
        const Opened opened;
        QVERIFY(opened.tree->topLevelItemCount() == 3);
        QCOMPARE(opened.tree->topLevelItem(0)->text(0), QStringLiteral("Prepare data"));
        QCOMPARE(opened.tree->topLevelItem(2)->text(0), QStringLiteral("Serve online"));
    }

    void keysMoveTheSelectedStagesOnTheCanvas() {
        Opened opened;
        opened.click(QStringLiteral("Fine-tune"));
        const models::Point before = opened.plan().stage(opened.tune)->position;
        opened.press(Qt::Key_Right, Qt::AltModifier);
        opened.press(Qt::Key_Down, Qt::AltModifier);
        const models::Point place = opened.plan().stage(opened.tune)->position;
        QCOMPARE(place.x, before.x + 8); // a step of the arrow keys on the canvas
        QCOMPARE(place.y, before.y + 8);
        QVERIFY(opened.tree->hasFocus());
    }

    void framesAndNotesAreListedEditedAndRemoved() {
        Opened opened;
        models::Annotation asked;
        asked.id = models::AnnotationId{"n1"};
        asked.kind = models::Annotation::Kind::note;
        asked.size = {200, 80};
        asked.text = "Ask the vendor\nfor power";
        QVERIFY(opened.fixture.document.apply(models::PutAnnotation{asked}));
        QTreeWidgetItem* note = opened.row(QStringLiteral("Ask the vendor for power"));
        QVERIFY(note != nullptr);
        QCOMPARE(note->data(0, Qt::AccessibleTextRole).toString(), QStringLiteral("Note: Ask the vendor for power"));
        opened.click(note->text(0));
        opened.press(Qt::Key_Return);
        auto* editor = opened.fixture.find<QPlainTextEdit>("annotationEditor");
        QVERIFY(editor != nullptr && editor->hasFocus());
        editor->setPlainText(QStringLiteral("Asked"));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.plan().annotations.front().text, std::string{"Asked"});
        opened.click(QStringLiteral("Asked"));
        opened.tree->setFocus();
        opened.press(Qt::Key_Delete);
        QVERIFY(opened.plan().annotations.empty());
        QCOMPARE(opened.plan().stages.size(), std::size_t{3});
    }

    void selectingHereSelectsEverywhere() {
        Opened opened;
        opened.click(QStringLiteral("Fine-tune"));
        QCOMPARE(opened.fixture.document.selectedStages(), std::vector{opened.tune});
        opened.fixture.document.setSelectedStages({opened.serve});
        QVERIFY(opened.row(QStringLiteral("Serve online"))->isSelected());
        QVERIFY(!opened.row(QStringLiteral("Fine-tune"))->isSelected());
    }

    void f2RenamesInPlace() {
        Opened opened;
        opened.click(QStringLiteral("Fine-tune"));
        opened.press(Qt::Key_F2);
        auto* editor = opened.tree->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        QTest::keyClicks(editor, QStringLiteral("Tune"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(opened.plan().stage(opened.tune)->name, std::string{"Tune"}); // the editor commits when it has handled the key
        opened.fixture.trigger("undo");
        QVERIFY(opened.row(QStringLiteral("Fine-tune")) != nullptr);
    }

    void aBlankNameIsRefused() {
        Opened opened;
        opened.click(QStringLiteral("Fine-tune"));
        opened.press(Qt::Key_F2);
        auto* editor = opened.tree->viewport()->findChild<QLineEdit*>();
        QTest::keyClicks(editor, QStringLiteral(" "));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(opened.plan().stage(opened.tune)->name, std::string{"Fine-tune"});
        QVERIFY(opened.row(QStringLiteral("Fine-tune")) != nullptr);
    }

    void whatIsBeingTypedSurvivesAnEstimate() {
        Opened opened;
        opened.click(QStringLiteral("Fine-tune"));
        opened.press(Qt::Key_F2);
        auto* editor = opened.tree->viewport()->findChild<QLineEdit*>();
        QTest::keyClicks(editor, QStringLiteral("Half a na"));
        Q_EMIT opened.fixture.document.estimated(opened.fixture.document.estimate());
        QCOMPARE(opened.tree->viewport()->findChild<QLineEdit*>(), editor);
        QCOMPARE(editor->text(), QStringLiteral("Half a na"));
    }

    void theCommandsOfTheWindowWorkHere() {
        Opened opened;
        opened.click(QStringLiteral("Fine-tune"));
        opened.click(QStringLiteral("Serve online"), Qt::ControlModifier);
        opened.press(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(opened.plan().links.size(), std::size_t{1});
        QCOMPARE(opened.plan().links.front().from, opened.tune);
        opened.press(Qt::Key_Delete);
        QCOMPARE(opened.plan().stages.size(), std::size_t{1});
    }

    void stagesAreLinkedInTheOrderOfSelection() {
        Opened opened;
        opened.click(QStringLiteral("Serve online"));
        opened.click(QStringLiteral("Prepare data"), Qt::ControlModifier);
        QCOMPARE(opened.fixture.document.selectedStages(), (std::vector{opened.serve, opened.prepare}));
    }

    void aLinkIsARowThatDeleteTakesAway() {
        Opened opened;
        QVERIFY(opened.fixture.document.apply(models::Connect{opened.tune, opened.serve, {}}));
        opened.click(QStringLiteral("Fine-tune"));
        opened.press(Qt::Key_Right);
        opened.press(Qt::Key_Down);
        QVERIFY(opened.tree->currentItem()->text(0).contains(QStringLiteral("Serve online")));
        opened.press(Qt::Key_Delete);
        QVERIFY(opened.plan().links.empty());
        QCOMPARE(opened.plan().stages.size(), std::size_t{3});
    }

    void searchHidesWhatDoesNotMatch() {
        Opened opened;
        auto* search = opened.fixture.find<QLineEdit>("outlineSearch");
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("serve"));
        QVERIFY(opened.row(QStringLiteral("Fine-tune"))->isHidden());
        QVERIFY(!opened.row(QStringLiteral("Serve online"))->isHidden());
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(opened.fixture.document.selectedStages(), std::vector{opened.serve});
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!opened.row(QStringLiteral("Fine-tune"))->isHidden());
    }

    void stagesCanBeGroupedByPhase() {
        Opened opened;
        auto* byPhase = opened.fixture.find<QToolButton>("outlineByPhase");
        QTest::mouseClick(byPhase, Qt::LeftButton);
        QCOMPARE(opened.tree->topLevelItem(0)->text(0), QStringLiteral("Data"));
        QCOMPARE(opened.row(QStringLiteral("Fine-tune"))->parent()->text(0), QStringLiteral("Adaptation"));
        QTest::mouseClick(byPhase, Qt::LeftButton);
        QCOMPARE(opened.row(QStringLiteral("Fine-tune"))->parent(), nullptr);
    }

    void returnGoesToTheFields() {
        Opened opened;
        opened.click(QStringLiteral("Fine-tune"));
        opened.press(Qt::Key_Return);
        QTRY_VERIFY(opened.fixture.find<QDockWidget>("inspectorDock")->isAncestorOf(QApplication::focusWidget()));
    }

    void aNoteThatIsSelectedHereIsSelectedOnTheCanvas() {
        Opened opened;
        models::Annotation note;
        note.size = {200, 80};
        note.text = "Ask";
        QVERIFY(opened.fixture.document.apply(models::PutAnnotation{note}));
        const models::AnnotationId id = opened.plan().annotations.front().id;
        opened.click(QStringLiteral("Ask"));
        QCOMPARE(opened.fixture.document.selectedAnnotations(), std::vector{id});
        opened.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(opened.plan().annotation(id)->position.x, 8.0);
        opened.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(opened.plan().annotation(id)->position.x, 56.0);
        opened.fixture.trigger("duplicate_stages");
        QCOMPARE(opened.plan().annotations.size(), std::size_t{2});
    }

    void aLinkThatIsSelectedHereIsSelectedOnTheCanvas() {
        Opened opened;
        QVERIFY(opened.fixture.document.apply(models::Connect{opened.tune, opened.serve, {}}));
        opened.row(QStringLiteral("Fine-tune"))->setExpanded(true);
        opened.click(QStringLiteral("→"));
        QCOMPARE(opened.fixture.document.selectedLinks(), std::vector{opened.plan().links.front().id});
        QVERIFY(opened.fixture.document.selectedStages().empty());
    }

    void namesAreNotCutForTheWordsOfAHiddenHeader() {
        const Opened opened;
        QTRY_VERIFY(!opened.fixture.document.isEstimating());
        const int figures = opened.tree->header()->sectionSize(1);
        const int words = opened.tree->fontMetrics().horizontalAdvance(opened.tree->headerItem()->text(1));
        int widest = 0;
        for (int row = 0; row < opened.tree->topLevelItemCount(); ++row)
            widest = std::max(widest, opened.tree->fontMetrics().horizontalAdvance(opened.tree->topLevelItem(row)->text(1)));
        QVERIFY(words > 0);
        QVERIFY(figures < widest + 40);
    }
};

QTEST_MAIN(OutlineViewTest)
#include "outline_view_test.moc"
