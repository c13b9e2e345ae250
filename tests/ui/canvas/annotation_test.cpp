#include "ui/canvas/annotation_item.h"

#include "tests/ui/support/canvas_fixture.h"
#include "ui/canvas/annotation_edits.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QUndoStack>

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

    void aNewNoteCoversNothingAndIsOneStepWithItsText() {
        tests::CanvasFixture fixture;
        static_cast<void>(fixture.add(StageKind::fineTune, 0, 0));
        fixture.canvas.showAround({0, 0});
        const int steps = fixture.document.history().index();
        fixture.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* editor = fixture.find<QPlainTextEdit>("annotationEditor");
        QVERIFY(editor != nullptr);
        QTest::keyClicks(editor, QStringLiteral("Why"));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.document.history().index(), steps + 1);
        const models::Annotation& note = fixture.plan().annotations.front();
        QVERIFY(!ui::placeOf(note).intersects(ui::nodeRectAt(fixture.plan().stages.front()->position)));
    }

    void escapeGivesUpANewNote() {
        tests::CanvasFixture fixture;
        const std::string before = fixture.bytes();
        fixture.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* editor = fixture.find<QPlainTextEdit>("annotationEditor");
        QTest::keyClicks(editor, QStringLiteral("Why"));
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(fixture.bytes(), before);
    }

    void aFrameTakesNotesAndFramesAlong() {
        Framed fixture;
        const auto note =
            fixture.put(models::Annotation::Kind::note, {fixture.frame().position.x + 10, fixture.frame().position.y + 40}, {60, 30});
        const auto inner =
            fixture.put(models::Annotation::Kind::frame, {fixture.frame().position.x + 80, fixture.frame().position.y + 40}, {60, 30});
        const models::Point noteBefore = fixture.plan().annotation(note)->position;
        const models::Point innerBefore = fixture.plan().annotation(inner)->position;
        const models::Point before = fixture.frame().position;
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.drag(fixture.title(), fixture.title() + QPoint{50, 30}); }));
        const double by = fixture.frame().position.x - before.x;
        QVERIFY(by > 20);
        QCOMPARE(fixture.plan().annotation(note)->position.x - noteBefore.x, by);
        QCOMPARE(fixture.plan().annotation(inner)->position.x - innerBefore.x, by);
    }

    void stagesAndNotesThatAreSelectedMoveTogether() {
        tests::CanvasFixture fixture;
        const auto tune = fixture.add(StageKind::fineTune, 0, 0);
        const auto note = fixture.put(models::Annotation::Kind::note, {200, 100}, {120, 60});
        fixture.document.select({{tune}, {}, {note}});
        const models::Point stageBefore = fixture.plan().stage(tune)->position;
        const QPoint from = fixture.pointOf({250, 130});
        QVERIFY(fixture.isOneUndoableStep([&] { fixture.drag(from, from + QPoint{40, 20}); }));
        QVERIFY(fixture.plan().annotation(note)->position.x > 210);
        QCOMPARE(fixture.plan().stage(tune)->position.x - stageBefore.x, fixture.plan().annotation(note)->position.x - 200);
    }

    void arrowsMoveWhatIsSelected() {
        Framed fixture;
        const auto note = fixture.put(models::Annotation::Kind::note, {0, 300}, {120, 60});
        fixture.document.select({{}, {}, {note, fixture.frame().id}});
        const models::Point before = fixture.plan().stage(fixture.tune)->position;
        fixture.key(Qt::Key_Right);
        QCOMPARE(fixture.plan().annotation(note)->position.x, 8.0);
        QCOMPARE(fixture.plan().stage(fixture.tune)->position.x, before.x + 8);
        fixture.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(fixture.plan().annotation(note)->position.y, 348.0);
    }

    void aClickWithCtrlTogglesANote() {
        tests::CanvasFixture fixture;
        const auto note = fixture.put(models::Annotation::Kind::note, {0, 0}, {120, 60});
        fixture.click(fixture.pointOf({60, 30}), Qt::ControlModifier);
        QCOMPARE(fixture.document.selectedAnnotations(), std::vector{note});
        fixture.click(fixture.pointOf({60, 30}), Qt::ControlModifier);
        QVERIFY(fixture.document.selectedAnnotations().empty());
    }

    void allIsSelectedAndZoomedTo() {
        Framed fixture;
        const auto note = fixture.put(models::Annotation::Kind::note, {1500, 900}, {120, 60});
        fixture.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(fixture.document.selectedAnnotations().size(), std::size_t{2});
        QCOMPARE(fixture.document.selectedStages().size(), std::size_t{2});
        fixture.document.select({{}, {}, {note}});
        fixture.trigger("zoom_to_selection");
        const QRectF seen = fixture.canvas.mapToScene(fixture.canvas.viewport()->rect()).boundingRect();
        QVERIFY(seen.contains(QRectF{1500, 900, 120, 60}));
    }

    void aTextIsNeverTakenForRichText() {
        tests::CanvasFixture fixture;
        const auto note = fixture.put(models::Annotation::Kind::note, {0, 0}, {120, 60}, "<img src=\"/etc/passwd\">");
        QVERIFY(!fixture.scene.annotationItem(note)->toolTip().contains(QStringLiteral("<img")));
        const auto tune = fixture.add(StageKind::fineTune, 0, 300);
        QVERIFY(fixture.document.apply(models::RenameStage{tune, "<img src=\"/etc/passwd\">"}));
        QVERIFY(!fixture.scene.stageItem(tune)->toolTip().contains(QStringLiteral("<img")));
    }
};

QTEST_MAIN(AnnotationTest)
#include "annotation_test.moc"
