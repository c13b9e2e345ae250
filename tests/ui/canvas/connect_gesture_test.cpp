#include "ui/canvas/connect_gesture.h"

#include "tests/ui/support/canvas_fixture.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/link_item.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using models::Carries;
using models::StageKind;
using ui::PortSide;
using ui::PortState;

namespace {

constexpr ui::Port kGivesData{PortSide::output, Carries::dataset};
constexpr ui::Port kTakesData{PortSide::input, Carries::dataset};
constexpr ui::Port kTakesModel{PortSide::input, Carries::model};

} // namespace

class ConnectGestureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void dragBetweenPortsConnectsInOneStep() {
        tests::CanvasFixture fixture;
        const auto data = fixture.add(StageKind::prepareData, -200, 0);
        const auto tune = fixture.add(StageKind::fineTune, 200, 0);
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.drag(fixture.portOf(data, kGivesData), fixture.portOf(tune, kTakesData)); }));
        QVERIFY(fixture.isLinked(data, tune));
    }

    void draggedBackwardsTheLinkStillPointsForward() {
        tests::CanvasFixture fixture;
        const auto data = fixture.add(StageKind::prepareData, -200, 0);
        const auto tune = fixture.add(StageKind::fineTune, 200, 0);
        fixture.drag(fixture.portOf(tune, kTakesData), fixture.middleOf(data));
        QVERIFY(fixture.isLinked(data, tune));
    }

    void portsThatDoNotFitStayApart() {
        tests::CanvasFixture fixture;
        const auto tune = fixture.add(StageKind::fineTune, -200, 0);
        const auto data = fixture.add(StageKind::prepareData, 200, 0);
        fixture.drag(fixture.portOf(tune, {PortSide::output, Carries::model}), fixture.middleOf(data));
        QVERIFY(fixture.plan().links.empty());
    }

    void portsThatAcceptGlowAndOthersAreDimmed() {
        tests::CanvasFixture fixture;
        const auto data = fixture.add(StageKind::prepareData, -200, 0);
        const auto tune = fixture.add(StageKind::fineTune, 200, 0);
        const auto* accepting = fixture.scene.stageItem(tune)->port(kTakesData);
        const auto* other = fixture.scene.stageItem(tune)->port(kTakesModel);
        fixture.press(fixture.portOf(data, kGivesData));
        QCOMPARE(accepting->state(), PortState::glowing);
        QCOMPARE(other->state(), PortState::dimmed);
        fixture.release(fixture.middleOf(tune));
        QCOMPARE(accepting->state(), PortState::plain);
        QCOMPARE(other->state(), PortState::plain);
    }

    void escapeCancels() {
        tests::CanvasFixture fixture;
        const auto data = fixture.add(StageKind::prepareData, -200, 0);
        const auto tune = fixture.add(StageKind::fineTune, 200, 0);
        fixture.press(fixture.portOf(data, kGivesData));
        fixture.moveTo(fixture.portOf(tune, kTakesData));
        fixture.key(Qt::Key_Escape);
        fixture.release(fixture.portOf(tune, kTakesData));
        QVERIFY(fixture.plan().links.empty());
        QCOMPARE(fixture.scene.stageItem(tune)->port(kTakesData)->state(), PortState::plain);
    }

    void aLinkDroppedInTheVoidOffersWhatUsuallyComesNext() {
        tests::CanvasFixture fixture;
        const auto data = fixture.add(StageKind::prepareData, -200, 0);
        fixture.drag(fixture.portOf(data, kGivesData), fixture.portOf(data, kGivesData) + QPoint{120, 40});
        auto* popup = fixture.find<QWidget>("quickAdd");
        QVERIFY(popup != nullptr);
        // Fine-tuning is what usually follows prepared data: Return takes it.
        QTest::keyClick(popup->findChild<QLineEdit*>(QStringLiteral("paletteSearch")), Qt::Key_Return);
        QCOMPARE(fixture.plan().stages.size(), std::size_t{2});
        QCOMPARE(fixture.plan().stages.back()->kind, StageKind::fineTune);
        QVERIFY(fixture.isLinked(data, fixture.plan().stages.back()->id));
    }

    void tabOffersAStageForADanglingLink() {
        tests::CanvasFixture fixture;
        const auto data = fixture.add(StageKind::prepareData, -200, 0);
        fixture.press(fixture.portOf(data, kGivesData));
        fixture.moveTo(fixture.portOf(data, kGivesData) + QPoint{120, 40});
        fixture.key(Qt::Key_Tab);
        auto* popup = fixture.find<QWidget>("quickAdd");
        QVERIFY(popup != nullptr);
        QTest::keyClick(popup->findChild<QLineEdit*>(QStringLiteral("paletteSearch")), Qt::Key_Return);
        QVERIFY(fixture.isLinked(data, fixture.plan().stages.back()->id));
    }

    void noClickOnALinkDeletesIt() {
        tests::CanvasFixture fixture;
        const auto data = fixture.add(StageKind::prepareData, -200, 0);
        const auto tune = fixture.add(StageKind::fineTune, 200, 0);
        QVERIFY(fixture.document.apply(models::Connect{data, tune, Carries::dataset}));
        const QPoint middle = fixture.middleOf(fixture.plan().links.front());
        for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::ControlModifier, Qt::ShiftModifier, Qt::AltModifier}) {
            fixture.click(middle, modifiers);
            QCOMPARE(fixture.plan().links.size(), std::size_t{1});
        }
        fixture.click(middle);
        QVERIFY(fixture.scene.linkItem(fixture.plan().links.front().id)->isSelected());
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.key(Qt::Key_Delete); }));
        QVERIFY(fixture.plan().links.empty());
    }

    void aPortThatWouldCloseACycleIsDimmed() {
        tests::CanvasFixture fixture;
        const auto tune = fixture.add(StageKind::fineTune, -300, 0);
        const auto compress = fixture.add(StageKind::compress, 0, 0);
        const auto distil = fixture.add(StageKind::distil, 300, 0);
        QVERIFY(fixture.document.apply(models::Connect{tune, compress, Carries::model}));
        QVERIFY(fixture.document.apply(models::Connect{compress, distil, Carries::model}));
        fixture.press(fixture.portOf(distil, {PortSide::output, Carries::model}));
        fixture.moveTo(fixture.middleOf(compress));
        QCOMPARE(fixture.scene.stageItem(compress)->port(kTakesModel)->state(), PortState::dimmed);
        fixture.release(fixture.middleOf(compress));
        QCOMPARE(fixture.plan().links.size(), std::size_t{2});
        // The status bar says why.
        QVERIFY(!fixture.window->statusBar()->currentMessage().isEmpty());
    }

    void aDropOnWhatDoesNotFitSaysWhy() {
        tests::CanvasFixture fixture;
        const auto tune = fixture.add(StageKind::fineTune, -200, 0);
        const auto data = fixture.add(StageKind::prepareData, 200, 0);
        const QSignalSpy refused{&fixture.document, &ui::Document::editRefused};
        fixture.drag(fixture.portOf(tune, {PortSide::output, Carries::model}), fixture.middleOf(data));
        QCOMPARE(refused.count(), 1);
        fixture.document.setSelectedStages({tune, data});
        fixture.key(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(refused.count(), 2);
    }
};

QTEST_MAIN(ConnectGestureTest)
#include "connect_gesture_test.moc"
