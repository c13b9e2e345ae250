#include "ui/canvas/move_gesture.h"

#include "tests/ui/support/canvas_fixture.h"
#include "ui/canvas/alignment.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/link_item.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"

#include <QAction>
#include <QTest>

#include <cmath>

using models::Carries;
using models::StageKind;

namespace {

/// Training feeds serving; a compression stands below them, connected to nothing.
struct InsertFixture : tests::CanvasFixture {
    models::StageId train = add(StageKind::fineTune, -200, -100);
    models::StageId serve = add(StageKind::serveOnline, 120, -100);
    models::StageId compress = add(StageKind::compress, 0, 200);

    InsertFixture() {
        if (!document.apply(models::Connect{train, serve, Carries::model})) qFatal("the stages cannot be connected");
    }
    [[nodiscard]] double x(const models::StageId& stage) const { return plan().stage(stage)->position.x; }
    [[nodiscard]] QPoint onLink() const { return middleOf(plan().links.front()); }
};

} // namespace

class MoveGestureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void draggingMovesAllThatIsSelectedInOneStep() {
        tests::CanvasFixture fixture;
        const auto data = fixture.add(StageKind::prepareData, -200, 0);
        const auto tune = fixture.add(StageKind::fineTune, 200, 0);
        fixture.document.setSelectedStages({data, tune});
        const models::Point before = fixture.plan().stage(data)->position;
        const double apart = fixture.plan().stage(tune)->position.x - before.x;
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.drag(fixture.middleOf(tune), fixture.middleOf(tune) + QPoint{60, 40}); }));
        QVERIFY(fixture.plan().stage(data)->position.x > before.x + 30);
        QCOMPARE(fixture.plan().stage(tune)->position.x - fixture.plan().stage(data)->position.x, apart);
    }

    void aTrembleIsNoMove() {
        tests::CanvasFixture fixture;
        const auto data = fixture.add(StageKind::prepareData, 0, 0);
        const std::string before = fixture.bytes();
        fixture.drag(fixture.middleOf(data), fixture.middleOf(data) + QPoint{1, 1});
        QCOMPARE(fixture.bytes(), before);
        QCOMPARE(fixture.document.selectedStages(), std::vector{data});
    }

    void escapePutsEverythingBack() {
        tests::CanvasFixture fixture;
        const auto data = fixture.add(StageKind::prepareData, 0, 0);
        const std::string before = fixture.bytes();
        const QPointF place = fixture.scene.stageItem(data)->pos();
        const QPoint start = fixture.middleOf(data);
        fixture.press(start);
        fixture.moveTo(start + QPoint{100, 60});
        QVERIFY(fixture.scene.stageItem(data)->pos() != place);
        fixture.key(Qt::Key_Escape);
        QCOMPARE(fixture.scene.stageItem(data)->pos(), place);
        fixture.release(start + QPoint{100, 60});
        QCOMPARE(fixture.bytes(), before);
    }

    void droppedOnALinkAStageSplitsItInOneStep() {
        InsertFixture fixture;
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.drag(fixture.middleOf(fixture.compress), fixture.onLink()); }));
        QVERIFY(fixture.isLinked(fixture.train, fixture.compress));
        QVERIFY(fixture.isLinked(fixture.compress, fixture.serve));
        QVERIFY(!fixture.isLinked(fixture.train, fixture.serve));
    }

    void theLinkLightsUpAndNeighboursSlideAside() {
        InsertFixture fixture;
        const QPoint target = fixture.onLink();
        const double before = fixture.scene.stageItem(fixture.serve)->x();
        fixture.press(fixture.middleOf(fixture.compress));
        fixture.moveTo(target);
        QVERIFY(fixture.scene.linkItem(fixture.plan().links.front().id)->isHighlighted());
        QTRY_VERIFY(fixture.scene.stageItem(fixture.serve)->x() > before + 50);
        QCOMPARE(fixture.x(fixture.serve), before); // nothing is decided yet
        fixture.release(target);
        QVERIFY(fixture.x(fixture.serve) > before + 50);
        QVERIFY(fixture.x(fixture.compress) + ui::nodeRect().width() < fixture.x(fixture.serve));
        QVERIFY(fixture.x(fixture.train) + ui::nodeRect().width() < fixture.x(fixture.compress));
    }

    void escapePutsTheNeighboursBack() {
        InsertFixture fixture;
        const std::string bytes = fixture.bytes();
        const double before = fixture.scene.stageItem(fixture.serve)->x();
        const QPoint target = fixture.onLink();
        fixture.press(fixture.middleOf(fixture.compress));
        fixture.moveTo(target);
        fixture.key(Qt::Key_Escape);
        QCOMPARE(fixture.scene.stageItem(fixture.serve)->x(), before);
        QVERIFY(!fixture.scene.linkItem(fixture.plan().links.front().id)->isHighlighted());
        fixture.release(target);
        QCOMPARE(fixture.bytes(), bytes);
    }

    void altKeepsADropFromAttaching() {
        InsertFixture fixture;
        fixture.drag(fixture.middleOf(fixture.compress), fixture.onLink(), Qt::AltModifier);
        QVERIFY(fixture.isLinked(fixture.train, fixture.serve));
        QCOMPARE(fixture.plan().links.size(), std::size_t{1});
        QVERIFY(fixture.plan().stage(fixture.compress)->position.y < 0); // it was moved all the same
    }

    void aStageThatCannotPassItOnIsOnlyMoved() {
        InsertFixture fixture;
        const auto data = fixture.add(StageKind::prepareData, -300, 200);
        fixture.drag(fixture.middleOf(data), fixture.onLink());
        QCOMPARE(fixture.plan().links.size(), std::size_t{1});
    }

    void snappedStagesStopAtTheGrid() {
        tests::CanvasFixture fixture;
        const auto data = fixture.add(StageKind::prepareData, 3, 5);
        fixture.find<QAction>("snap_to_grid")->setChecked(true);
        fixture.drag(fixture.middleOf(data), fixture.middleOf(data) + QPoint{71, 38});
        const models::Point place = fixture.plan().stage(data)->position;
        fixture.find<QAction>("snap_to_grid")->setChecked(false);
        QCOMPARE(std::fmod(place.x, ui::kGrid), 0.0);
        QCOMPARE(std::fmod(place.y, ui::kGrid), 0.0);
    }
};

QTEST_MAIN(MoveGestureTest)
#include "move_gesture_test.moc"
