#include "ui/canvas/annotation_gesture.h"
#include "ui/canvas/annotation_item.h"

#include "tests/ui/support/canvas_fixture.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"

#include <QPlainTextEdit>
#include <QTest>

using models::StageKind;

namespace {

/// Two stages in a frame.
struct Framed : tests::CanvasFixture {
    models::StageId tune = add(StageKind::fineTune, -200, 0);
    models::StageId serve = add(StageKind::serveOnline, 200, 0);

    Framed() {
        document.setSelectedStages({tune, serve});
        trigger("add_frame");
        document.setSelectedStages({});
    }
    [[nodiscard]] const models::Annotation& frame() const { return plan().annotations.front(); }
    [[nodiscard]] QPoint title() const { return pointOf(QPointF{frame().position.x + 60, frame().position.y + 12}); }
    [[nodiscard]] QPoint handle() const {
        return pointOf(QPointF{frame().position.x + frame().size.width - 5, frame().position.y + frame().size.height - 5});
    }
};

} // namespace

/// Frames and notes.
class AnnotationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void aFrameGoesAroundTheSelection() {
        tests::CanvasFixture fixture;
        const auto tune = fixture.add(StageKind::fineTune, 0, 0);
        fixture.document.setSelectedStages({tune});
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.key(Qt::Key_G, Qt::ControlModifier); }));
        const models::Annotation& frame = fixture.plan().annotations.front();
        const QRectF place{frame.position.x, frame.position.y, frame.size.width, frame.size.height};
        QVERIFY(place.contains(ui::nodeRect().translated(fixture.scene.stageItem(tune)->pos())));
    }

    void aFrameTakesItsStagesAlongInOneStep() {
        Framed fixture;
        const models::Point before = fixture.plan().stage(fixture.tune)->position;
        const models::Point corner = fixture.frame().position;
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.drag(fixture.title(), fixture.title() + QPoint{50, 30}); }));
        QVERIFY(fixture.frame().position.x > corner.x + 20);
        QCOMPARE(fixture.plan().stage(fixture.tune)->position.x - before.x, fixture.frame().position.x - corner.x);
    }

    void altLeavesTheStagesWhereTheyAre() {
        Framed fixture;
        const models::Point before = fixture.plan().stage(fixture.tune)->position;
        fixture.drag(fixture.title(), fixture.title() + QPoint{50, 30}, Qt::AltModifier);
        QCOMPARE(fixture.plan().stage(fixture.tune)->position, before);
    }

    void itsCornerChangesTheSize() {
        Framed fixture;
        const models::Annotation before = fixture.frame();
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.drag(fixture.handle(), fixture.handle() + QPoint{60, 40}); }));
        QCOMPARE(fixture.frame().position, before.position);
        QVERIFY(fixture.frame().size.width > before.size.width + 20);
        // It cannot be made so small that nothing is left to take hold of.
        fixture.drag(fixture.handle(), fixture.title() + QPoint{-400, -300});
        QVERIFY(fixture.frame().size.width >= 72);
        QVERIFY(fixture.frame().size.height >= 40);
    }

    void escapePutsFrameAndStagesBack() {
        Framed fixture;
        const std::string before = fixture.bytes();
        const QPoint start = fixture.title();
        const QPointF place = fixture.scene.stageItem(fixture.tune)->pos();
        fixture.press(start);
        fixture.moveTo(start + QPoint{80, 40});
        QVERIFY(fixture.scene.stageItem(fixture.tune)->pos() != place);
        fixture.key(Qt::Key_Escape);
        fixture.release(start + QPoint{80, 40});
        QCOMPARE(fixture.scene.stageItem(fixture.tune)->pos(), place);
        QCOMPARE(fixture.scene.annotationItem(fixture.frame().id)->x(), fixture.frame().position.x);
        QCOMPARE(fixture.bytes(), before);
    }

    void insideAFrameStagesCanBeSelectedByABand() {
        Framed fixture;
        fixture.drag(fixture.middleOf(fixture.tune) + QPoint{-5, -58}, fixture.middleOf(fixture.tune) + QPoint{5, 50});
        QCOMPARE(fixture.document.selectedStages(), std::vector{fixture.tune});
    }

    void aNoteIsTypedOnTheCanvas() {
        tests::CanvasFixture fixture;
        fixture.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* editor = fixture.find<QPlainTextEdit>("annotationEditor");
        QVERIFY(editor != nullptr);
        QTest::keyClicks(editor, QStringLiteral("Why so late"));
        QVERIFY(fixture.isOneUndoableStep([&] { QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier); }));
        QCOMPARE(fixture.plan().annotations.front().text, std::string{"Why so late"});
    }

    void aDoubleClickEditsAndEscapeKeepsTheOldText() {
        Framed fixture;
        QTest::mouseDClick(fixture.canvas.viewport(), Qt::LeftButton, {}, fixture.title());
        auto* editor = fixture.find<QPlainTextEdit>("annotationEditor");
        QVERIFY(editor != nullptr);
        QTest::keyClicks(editor, QStringLiteral("Other"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(fixture.frame().text, std::string{"Frame"});
        QTRY_VERIFY(fixture.find<QPlainTextEdit>("annotationEditor") == nullptr);
        QTest::mouseDClick(fixture.canvas.viewport(), Qt::LeftButton, {}, fixture.title());
        editor = fixture.find<QPlainTextEdit>("annotationEditor");
        QTest::keyClicks(editor, QStringLiteral("Live"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(fixture.frame().text, std::string{"Live"});
    }

    void deleteRemovesWhatIsSelected() {
        Framed fixture;
        fixture.click(fixture.title());
        QVERIFY(fixture.scene.annotationItem(fixture.frame().id)->isSelected());
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.key(Qt::Key_Delete); }));
        QVERIFY(fixture.plan().annotations.empty());
        QCOMPARE(fixture.plan().stages.size(), std::size_t{2});
    }
};

QTEST_MAIN(AnnotationTest)
#include "annotation_test.moc"
