#include "ui/canvas/canvas_view.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"
#include "ui/palette/stage_kind_tree.h"

#include <QApplication>
#include <QDropEvent>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QToolTip>
#include <QTreeView>
#include <QUndoStack>

using models::Carries;
using models::StageKind;

/// What a hand does on the canvas.
class CanvasViewTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] static ui::CanvasView& canvas(const tests::WindowFixture& fixture) { return *fixture.find<ui::CanvasView>("canvas"); }
    [[nodiscard]] static ui::PipelineScene& scene(const tests::WindowFixture& fixture) {
        return *static_cast<ui::PipelineScene*>(canvas(fixture).scene());
    }
    [[nodiscard]] static QPoint pointOf(const tests::WindowFixture& fixture, QPointF scenePoint) {
        return canvas(fixture).mapFromScene(scenePoint);
    }
    [[nodiscard]] static QPoint middleOf(const tests::WindowFixture& fixture, const models::StageId& stage) {
        return pointOf(fixture, scene(fixture).stageItem(stage)->mapToScene(ui::nodeRect().center()));
    }
    static void drag(const tests::WindowFixture& fixture, QPoint from, QPoint to) {
        QWidget* viewport = canvas(fixture).viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step) QTest::mouseMove(viewport, from + (to - from) * step / 4);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void doubleClickInThePaletteAddsAStage() {
        const tests::WindowFixture fixture;
        auto* tree = fixture.find<ui::StageKindTree>("paletteTree");
        const QModelIndex phase = tree->model()->index(0, 0);
        const QModelIndex kind = tree->model()->index(0, 0, phase);
        const QPoint at = tree->visualRect(kind).center();
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(fixture.plan().stages.size(), std::size_t{1});
        QCOMPARE(fixture.plan().stages.front()->kind, StageKind::prepareData);
        QCOMPARE(fixture.document.selectedStages().size(), std::size_t{1});
    }

    void dropFromThePaletteAddsAStageThere() {
        const tests::WindowFixture fixture;
        const std::unique_ptr<QMimeData> data{ui::stageKindMime(StageKind::serveOnline)};
        const QPoint at = canvas(fixture).viewport()->rect().center() + QPoint{60, -40};
        QDragEnterEvent enter{at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier};
        QVERIFY(QApplication::sendEvent(canvas(fixture).viewport(), &enter));
        QVERIFY(enter.isAccepted());
        const QPointF wanted = canvas(fixture).mapToScene(at);
        QDropEvent drop{QPointF{at}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(canvas(fixture).viewport(), &drop);
        QCOMPARE(fixture.plan().stages.size(), std::size_t{1});
        const models::Stage& stage = *fixture.plan().stages.front();
        QCOMPARE(stage.kind, StageKind::serveOnline);
        QCOMPARE((QPointF{stage.position.x, stage.position.y} + ui::nodeRect().center()), wanted);
    }

    void aDragFromThePaletteScrollsAtTheEdge() {
        tests::WindowFixture fixture;
        fixture.add(StageKind::prepareData, 0, 0);
        fixture.add(StageKind::store, 4000, 0);
        fixture.trigger("zoom_original");
        canvas(fixture).centerOn(0, 0);
        QWidget* viewport = canvas(fixture).viewport();
        const std::unique_ptr<QMimeData> data{ui::stageKindMime(StageKind::serveOnline)};
        const QPoint edge{viewport->rect().right() - 3, viewport->rect().center().y()};
        QDragEnterEvent enter{edge, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(viewport, &enter);
        QDragMoveEvent move{edge, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(viewport, &move);
        const QPointF before = canvas(fixture).mapToScene(edge);
        // The pointer rests there: no more events come.
        QTRY_VERIFY(canvas(fixture).mapToScene(edge).x() > before.x() + 40);
        QDragLeaveEvent leave;
        QApplication::sendEvent(viewport, &leave);
        QTest::qWait(60);
        const QPointF left = canvas(fixture).mapToScene(edge);
        QTest::qWait(120);
        QCOMPARE(canvas(fixture).mapToScene(edge), left);
    }

    void nodesAndPortsTellThemselvesWhereThePointerRests() {
        tests::WindowFixture fixture;
        const models::StageId stage = fixture.add(StageKind::fineTune, 0, 0);
        fixture.trigger("zoom_to_fit");
        const auto told = [&](QPoint place) {
            QWidget* viewport = canvas(fixture).viewport();
            QToolTip::hideText();
            QHelpEvent rest{QEvent::ToolTip, place, viewport->mapToGlobal(place)};
            QApplication::sendEvent(viewport, &rest);
            return QToolTip::text();
        };
        QVERIFY(told(middleOf(fixture, stage)).contains(QString::fromStdString(fixture.plan().stage(stage)->name)));
        const ui::StageItem* item = scene(fixture).stageItem(stage);
        const QPointF port = ui::portPosition(StageKind::fineTune, {ui::PortSide::output, Carries::model});
        const QString ofPort = told(pointOf(fixture, item->mapToScene(port)));
        QVERIFY2(ofPort.contains(QStringLiteral("model"), Qt::CaseInsensitive), qPrintable(ofPort));
        QVERIFY(ofPort != told(middleOf(fixture, stage)));
    }

    void aGhostGoesWithTheFocus() {
        tests::WindowFixture fixture;
        QVERIFY(fixture.document.openAsNew(QStringLiteral(FOUREM_RESOURCES "/examples/chat-assistant.fourem")));
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.document.isEstimating(), 60000);
        fixture.document.setCurrentScenario(fixture.plan().scenarios.back().id);
        canvas(fixture).setFocus();
        QTest::keyPress(&canvas(fixture), Qt::Key_B);
        const ui::StageItem* serve = scene(fixture).stageItem(models::StageId{"serve"});
        QVERIFY(serve->picture().ghost.has_value());
        // The key is released where the canvas does not hear it.
        fixture.find<QLineEdit>("outlineSearch")->setFocus();
        QVERIFY(!serve->picture().ghost.has_value());
    }

    void doubleClickOnTheGroundOffersStages() {
        const tests::WindowFixture fixture;
        const QPoint at = canvas(fixture).viewport()->rect().center();
        QTest::mouseDClick(canvas(fixture).viewport(), Qt::LeftButton, {}, at);
        QWidget* popup = nullptr;
        QTRY_VERIFY((popup = fixture.find<QWidget>("quickAdd")) != nullptr);
        auto* search = popup->findChild<QLineEdit*>(QStringLiteral("paletteSearch"));
        QTest::keyClicks(search, QStringLiteral("fine-tune"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(fixture.plan().stages.size(), std::size_t{1});
        QCOMPARE(fixture.plan().stages.front()->kind, StageKind::fineTune);
    }

    void draggingMovesAndIsOneStepOfHistory() {
        tests::WindowFixture fixture;
        const auto stage = fixture.add(StageKind::prepareData, 0, 0);
        const models::Point before = fixture.plan().stage(stage)->position;
        const int steps = fixture.document.history().count();
        drag(fixture, middleOf(fixture, stage), middleOf(fixture, stage) + QPoint{80, 40});
        QVERIFY(fixture.plan().stage(stage)->position.x > before.x + 40);
        QCOMPARE(fixture.document.history().count(), steps + 1);
        fixture.trigger("undo");
        QCOMPARE(fixture.plan().stage(stage)->position.x, before.x);
        QCOMPARE(scene(fixture).stageItem(stage)->x(), before.x);
    }

    void deleteRemovesStagesAndUndoBringsThemBackWithTheirLinks() {
        tests::WindowFixture fixture;
        const auto data = fixture.add(StageKind::prepareData, -200, 0);
        const auto tune = fixture.add(StageKind::fineTune, 200, 0);
        QVERIFY(fixture.document.apply(models::Connect{data, tune, Carries::dataset}));
        QTest::mouseClick(canvas(fixture).viewport(), Qt::LeftButton, {}, middleOf(fixture, tune));
        canvas(fixture).setFocus();
        QTest::keyClick(&canvas(fixture), Qt::Key_Delete);
        QCOMPARE(fixture.plan().stages.size(), std::size_t{1});
        QVERIFY(fixture.plan().links.empty());
        QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.plan().stages.size(), std::size_t{2});
        QCOMPARE(fixture.plan().links.size(), std::size_t{1});
        QTest::keyClick(fixture.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.plan().stages.size(), std::size_t{1});
    }

    void aClickOnTheGroundAndTabOfferStagesThere() {
        const tests::WindowFixture fixture;
        const QPoint at = canvas(fixture).viewport()->rect().center() + QPoint{120, 60};
        QTest::mouseClick(canvas(fixture).viewport(), Qt::LeftButton, {}, at);
        QTest::keyClick(&canvas(fixture), Qt::Key_Tab);
        auto* popup = fixture.find<QWidget>("quickAdd");
        QVERIFY(popup != nullptr);
        // Prepared data is what a pipeline usually begins with: Return takes it.
        QTest::keyClick(popup->findChild<QLineEdit*>(QStringLiteral("paletteSearch")), Qt::Key_Return);
        QCOMPARE(fixture.plan().stages.size(), std::size_t{1});
        const models::Stage& stage = *fixture.plan().stages.front();
        QCOMPARE(stage.kind, StageKind::prepareData);
        const QPointF centre = QPointF{stage.position.x, stage.position.y} + ui::nodeRect().center();
        QVERIFY(QLineF(pointOf(fixture, centre), at).length() < 3.0);
    }

    void quickAddContinuesTheSelectedStage() {
        tests::WindowFixture fixture;
        const auto serve = fixture.add(StageKind::serveOnline, 0, 0);
        fixture.document.setSelectedStages({serve});
        fixture.trigger("add_stage");
        auto* search = fixture.find<QWidget>("quickAdd")->findChild<QLineEdit*>(QStringLiteral("paletteSearch"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(fixture.plan().stages.back()->kind, StageKind::retrainOnDrift);
        QCOMPARE(fixture.plan().links.size(), std::size_t{1});
        QCOMPARE(fixture.plan().links.front().from, serve);
    }

    void altKeepsADropFromThePaletteFromAttaching() {
        tests::WindowFixture fixture;
        const auto tune = fixture.add(StageKind::fineTune, -250, 0);
        const auto serve = fixture.add(StageKind::serveOnline, 250, 0);
        QVERIFY(fixture.document.apply(models::Connect{tune, serve, Carries::model}));
        const std::unique_ptr<QMimeData> data{ui::stageKindMime(StageKind::compress)};
        const QPoint at = (middleOf(fixture, tune) + middleOf(fixture, serve)) / 2;
        QDragEnterEvent enter{at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(canvas(fixture).viewport(), &enter);
        QDropEvent beside{QPointF{at}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::AltModifier};
        QApplication::sendEvent(canvas(fixture).viewport(), &beside);
        QCOMPARE(fixture.plan().stages.size(), std::size_t{3});
        QCOMPARE(fixture.plan().links.size(), std::size_t{1});
        fixture.trigger("undo");
        QApplication::sendEvent(canvas(fixture).viewport(), &enter);
        QDropEvent into{QPointF{at}, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(canvas(fixture).viewport(), &into);
        QCOMPARE(fixture.plan().links.size(), std::size_t{2});
    }

    void tabWalksTheStagesAndArrowsMoveThem() {
        tests::WindowFixture fixture;
        const auto data = fixture.add(StageKind::prepareData, -200, 0);
        const auto tune = fixture.add(StageKind::fineTune, 200, 0);
        QVERIFY(fixture.document.apply(models::Connect{data, tune, Carries::dataset}));
        fixture.document.setSelectedStages({});
        canvas(fixture).setFocus();
        QTest::keyClick(&canvas(fixture), Qt::Key_Tab);
        QCOMPARE(fixture.document.selectedStages(), std::vector{data});
        QTest::keyClick(&canvas(fixture), Qt::Key_Tab);
        QCOMPARE(fixture.document.selectedStages(), std::vector{tune});
        const double before = fixture.plan().stage(tune)->position.x;
        QTest::keyClick(&canvas(fixture), Qt::Key_Right);
        QVERIFY(fixture.plan().stage(tune)->position.x > before);
    }

    void ctrlLConnectsInTheOrderOfSelection() {
        tests::WindowFixture fixture;
        const auto tune = fixture.add(StageKind::fineTune, 200, 0);
        const auto data = fixture.add(StageKind::prepareData, -200, 0);
        fixture.document.setSelectedStages({data, tune});
        QTest::keyClick(fixture.window.get(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(fixture.plan().links.size(), std::size_t{1});
        QCOMPARE(fixture.plan().links.front().from, data);
    }

    void theWheelZoomsAboutThePointer() {
        tests::WindowFixture fixture;
        static_cast<void>(fixture.add(StageKind::prepareData, 0, 0));
        QTest::keyClick(fixture.window.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(canvas(fixture).transform().m11(), 1.0);
        const QPoint at = canvas(fixture).viewport()->rect().center() + QPoint{90, 50};
        const QPointF under = canvas(fixture).mapToScene(at);
        QTest::mouseMove(canvas(fixture).viewport(), at);
        QWheelEvent wheel{QPointF{at},
                          canvas(fixture).viewport()->mapToGlobal(QPointF{at}),
                          {},
                          {0, 120},
                          Qt::NoButton,
                          Qt::NoModifier,
                          Qt::NoScrollPhase,
                          false};
        QApplication::sendEvent(canvas(fixture).viewport(), &wheel);
        QVERIFY(canvas(fixture).transform().m11() > 1.1);
        // Scroll bars count whole pixels.
        QVERIFY(QLineF(canvas(fixture).mapToScene(at), under).length() < 2.0);
    }
};

QTEST_MAIN(CanvasViewTest)
#include "canvas_view_test.moc"
