#include "ui/canvas/canvas_accessible.h"

#include "tests/ui/support/canvas_fixture.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using models::Carries;
using models::StageKind;

namespace {

struct Read : tests::CanvasFixture {
    models::StageId serve = add(StageKind::serveOnline, 200, 0);
    models::StageId tune = add(StageKind::fineTune, -200, 0);
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&canvas);

    Read() {
        if (!document.apply(models::Connect{tune, serve, Carries::model})) qFatal("the plan cannot be made");
        document.setSelectedStages({});
    }
};

} // namespace

/// What a screen reader reads.
class CanvasAccessibleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void stagesAreChildrenInTheOrderOfTheWork() {
        Read fixture;
        QCOMPARE(fixture.tree->role(), QAccessible::Canvas);
        QVERIFY(fixture.tree->childCount() >= 2);
        QCOMPARE(fixture.tree->child(0)->text(QAccessible::Name), QStringLiteral("Fine-tune"));
        QCOMPARE(fixture.tree->child(1)->text(QAccessible::Name), QStringLiteral("Serve online"));
        QCOMPARE(fixture.tree->child(1)->parent(), fixture.tree);
        QCOMPARE(fixture.tree->indexOfChild(fixture.tree->child(1)), 1);
        QCOMPARE(fixture.tree->child(0)->role(), QAccessible::ListItem);
    }

    void aStageTellsItsFigureAndWhatItFeeds() {
        Read fixture;
        const auto* item = fixture.scene.stageItem(fixture.tune);
        QTRY_VERIFY(!item->picture().figure.isEmpty());
        QVERIFY(fixture.tree->child(0)->text(QAccessible::Value).startsWith(item->picture().figure));
        QVERIFY(fixture.tree->child(0)->text(QAccessible::Description).contains(QStringLiteral("feeds Serve online")));
    }

    void aStageIsWhereItIsSeen() {
        Read fixture;
        const QPoint middle = fixture.canvas.viewport()->mapToGlobal(fixture.middleOf(fixture.serve));
        QVERIFY(fixture.tree->child(1)->rect().contains(middle));
        QCOMPARE(fixture.tree->childAt(middle.x(), middle.y()), fixture.tree->child(1));
    }

    void selectionAndFocusAreStates() {
        Read fixture;
        QVERIFY(!fixture.tree->child(1)->state().selected);
        fixture.canvas.setFocus();
        fixture.document.setSelectedStages({fixture.serve});
        QVERIFY(fixture.tree->child(1)->state().selected);
        QVERIFY(fixture.tree->child(1)->state().focused);
        QCOMPARE(fixture.tree->focusChild(), fixture.tree->child(1));
    }

    void actionsSelectMuteAndOpenTheFields() {
        Read fixture;
        QAccessibleActionInterface* actions = fixture.tree->child(1)->actionInterface();
        QVERIFY(actions != nullptr);
        actions->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(fixture.document.selectedStages(), std::vector{fixture.serve});
        QVERIFY(fixture.tree->child(1)->state().checked);
        QVERIFY(fixture.isOneUndoableStep([&] { actions->doAction(QAccessibleActionInterface::toggleAction()); }));
        QTRY_VERIFY(!fixture.tree->child(1)->state().checked);
        const QSignalSpy edits{&fixture.scene, &ui::PipelineScene::editRequested};
        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(edits.count(), 1);
    }

    void aStageThatIsGoneIsInvalid() {
        Read fixture;
        QAccessibleInterface* serve = fixture.tree->child(1);
        QVERIFY(serve->isValid());
        QVERIFY(fixture.document.apply(models::RemoveStages{{fixture.serve}}));
        QVERIFY(!serve->isValid());
        QCOMPARE(serve->text(QAccessible::Name), QString{});
        QCOMPARE(fixture.tree->child(0)->text(QAccessible::Name), QStringLiteral("Fine-tune"));
    }
};

QTEST_MAIN(CanvasAccessibleTest)
#include "canvas_accessible_test.moc"
