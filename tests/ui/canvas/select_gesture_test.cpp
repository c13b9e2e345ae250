#include "ui/canvas/select_gesture.h"

#include "tests/ui/support/canvas_fixture.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/pipeline_scene.h"

#include <QTest>

using models::StageKind;

namespace {

using Stages = std::vector<models::StageId>;

struct ThreeStages : tests::CanvasFixture {
    models::StageId left = add(StageKind::prepareData, -280, 0);
    models::StageId middle = add(StageKind::fineTune, 0, 0);
    models::StageId right = add(StageKind::serveOnline, 280, 0);

    ThreeStages() { document.setSelectedStages({}); }
    void bandOver(const models::StageId& stage, Qt::KeyboardModifiers modifiers = {}) {
        drag(middleOf(stage) + QPoint{-10, -90}, middleOf(stage) + QPoint{10, 90}, modifiers);
    }
};

} // namespace

class SelectGestureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void aRubberBandSelectsWhatItTouchesFromLeftToRight() {
        ThreeStages fixture;
        fixture.drag(fixture.middleOf(fixture.middle) + QPoint{0, -90}, fixture.middleOf(fixture.left) + QPoint{0, 90});
        QCOMPARE(fixture.document.selectedStages(), (Stages{fixture.left, fixture.middle}));
    }

    void tabWaitsForTheBand() {
        ThreeStages fixture;
        fixture.press(fixture.middleOf(fixture.left) + QPoint{-10, -90});
        fixture.moveTo(fixture.middleOf(fixture.left) + QPoint{10, 90});
        fixture.key(Qt::Key_Tab);
        QCOMPARE(fixture.document.selectedStages(), (Stages{fixture.left}));
        fixture.key(Qt::Key_Escape);
        QCOMPARE(fixture.document.selectedStages(), Stages{});
    }

    void shiftAddsAndCtrlTurnsOver() {
        ThreeStages fixture;
        fixture.bandOver(fixture.left);
        fixture.bandOver(fixture.right, Qt::ShiftModifier);
        QCOMPARE(fixture.document.selectedStages(), (Stages{fixture.left, fixture.right}));
        fixture.bandOver(fixture.left, Qt::ControlModifier);
        QCOMPARE(fixture.document.selectedStages(), (Stages{fixture.right}));
        fixture.bandOver(fixture.middle);
        QCOMPARE(fixture.document.selectedStages(), (Stages{fixture.middle}));
    }

    void aNoteWithinTheBandIsSelectedAFrameAroundItIsNot() {
        ThreeStages fixture;
        models::Annotation note;
        note.position = {-20, -60};
        note.size = {40, 20};
        models::Annotation frame;
        frame.kind = models::Annotation::Kind::frame;
        frame.position = {-600, -300};
        frame.size = {1200, 600};
        QVERIFY(fixture.document.apply(models::PutAnnotation{note}));
        QVERIFY(fixture.document.apply(models::PutAnnotation{frame}));
        fixture.drag(fixture.canvas.mapFromScene(QPointF{-60, -90}), fixture.canvas.mapFromScene(QPointF{60, 0}));
        QCOMPARE(fixture.document.selectedAnnotations(), std::vector{fixture.plan().annotations.front().id});
    }

    void clicksWithShiftAndCtrlDoTheSame() {
        ThreeStages fixture;
        fixture.click(fixture.middleOf(fixture.right));
        fixture.click(fixture.middleOf(fixture.left), Qt::ShiftModifier);
        QCOMPARE(fixture.document.selectedStages(), (Stages{fixture.right, fixture.left}));
        fixture.click(fixture.middleOf(fixture.right), Qt::ControlModifier);
        QCOMPARE(fixture.document.selectedStages(), (Stages{fixture.left}));
    }

    void aClickOnOneOfSeveralSelectsIt() {
        ThreeStages fixture;
        fixture.document.setSelectedStages({fixture.left, fixture.right});
        fixture.click(fixture.middleOf(fixture.right));
        QCOMPARE(fixture.document.selectedStages(), (Stages{fixture.right}));
    }

    void aClickOnTheGroundSelectsNothing() {
        ThreeStages fixture;
        fixture.bandOver(fixture.left);
        fixture.click(fixture.middleOf(fixture.left) + QPoint{0, -120});
        QCOMPARE(fixture.document.selectedStages(), Stages{});
    }

    void escapeGivesTheSelectionBack() {
        ThreeStages fixture;
        fixture.document.setSelectedStages({fixture.right});
        const QPoint corner = fixture.middleOf(fixture.left) + QPoint{-10, -90};
        fixture.press(corner, Qt::ShiftModifier);
        fixture.moveTo(fixture.middleOf(fixture.middle) + QPoint{0, 90}, Qt::ShiftModifier);
        QCOMPARE(fixture.document.selectedStages().size(), std::size_t{3});
        fixture.key(Qt::Key_Escape);
        QCOMPARE(fixture.document.selectedStages(), (Stages{fixture.right}));
        fixture.release(corner);
        QCOMPARE(fixture.document.selectedStages(), (Stages{fixture.right}));
    }

    void theMiddleButtonPansAndEscapeGoesBack() {
        ThreeStages fixture;
        const QPoint start = fixture.canvas.viewport()->rect().center();
        const QPointF under = fixture.canvas.mapToScene(start);
        fixture.press(start, {}, Qt::MiddleButton);
        fixture.moveTo(start + QPoint{80, 30});
        QVERIFY(QLineF(fixture.canvas.mapToScene(start + QPoint{80, 30}), under).length() < 2.0);
        fixture.key(Qt::Key_Escape);
        QVERIFY(QLineF(fixture.canvas.mapToScene(start), under).length() < 2.0);
        fixture.release(start + QPoint{80, 30});
        QVERIFY(QLineF(fixture.canvas.mapToScene(start), under).length() < 2.0);
    }
};

QTEST_MAIN(SelectGestureTest)
#include "select_gesture_test.moc"
