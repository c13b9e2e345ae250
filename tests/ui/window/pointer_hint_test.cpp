#include "ui/window/pointer_hint.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/mini_map.h"
#include "ui/canvas/node_picture.h"

#include <QApplication>
#include <QLabel>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

using models::StageKind;

/// The status bar says what the pointer can do now.
class PointerHintTest : public QObject {
    Q_OBJECT

private:
    /// Of the only stage, which is added.
    static QPointF cornerOf(tests::WindowFixture& fixture, StageKind kind) {
        const models::StageId stage = fixture.add(kind, 0, 0);
        fixture.trigger("zoom_to_fit");
        const models::Point corner = fixture.plan().stage(stage)->position;
        return {corner.x, corner.y};
    }
    static QString hintAt(const tests::WindowFixture& fixture, QPointF scenePoint) {
        const auto* canvas = fixture.find<ui::CanvasView>("canvas");
        QTest::mouseMove(canvas->viewport(), canvas->mapFromScene(scenePoint));
        return fixture.window->statusBar()->findChild<QLabel*>(QStringLiteral("pointerHint"))->text();
    }

private Q_SLOTS:
    void initTestCase() { tests::prepareApplication(); }

    void itDependsOnWhatIsUnderThePointer() {
        tests::WindowFixture fixture;
        const QPointF corner = cornerOf(fixture, StageKind::fineTune);
        const QPointF body = corner + ui::nodeRect().center();
        const QPointF port = corner + ui::portPosition(StageKind::fineTune, {ui::PortSide::output, models::Carries::model});
        const QString onBody = hintAt(fixture, body);
        const QString onPort = hintAt(fixture, port);
        const QString onCanvas = hintAt(fixture, body + QPointF{0, ui::nodeRect().height()});
        QVERIFY2(onBody.contains(QStringLiteral("Drag: move")), qPrintable(onBody));
        QVERIFY2(onPort.contains(QStringLiteral("link")), qPrintable(onPort));
        QVERIFY2(onCanvas.contains(QStringLiteral("add a stage")), qPrintable(onCanvas));
    }

    void notesFramesAndTheMapHaveTheirOwn() {
        tests::WindowFixture fixture;
        models::Annotation note;
        note.id = models::AnnotationId{"note"};
        note.kind = models::Annotation::Kind::note;
        note.position = {0, 0};
        note.size = {200, 100};
        models::Annotation frame = note;
        frame.id = models::AnnotationId{"frame"};
        frame.kind = models::Annotation::Kind::frame;
        frame.position = {0, 300};
        QVERIFY(fixture.document.apply(models::PutAnnotation{note}));
        QVERIFY(fixture.document.apply(models::PutAnnotation{frame}));
        fixture.trigger("zoom_to_fit");
        QVERIFY(hintAt(fixture, {100, 50}).contains(QStringLiteral("edit the text")));
        QVERIFY(hintAt(fixture, {60, 304}).contains(QStringLiteral("title")));
        QEvent entered{QEvent::Enter};
        QApplication::sendEvent(fixture.find<ui::MiniMap>("miniMap"), &entered);
        QVERIFY(fixture.window->statusBar()->findChild<QLabel*>(QStringLiteral("pointerHint"))->text().startsWith(QStringLiteral("Click")));
    }

    void namesOfNumbersAndTheComparisonSayWhatTheyDo() {
        tests::WindowFixture fixture;
        fixture.document.setSelectedStages({fixture.add(StageKind::fineTune, 0, 0)});
        QVERIFY(fixture.find<QLabel>("label_epochs")->statusTip().contains(QStringLiteral("Drag")));
        QVERIFY(!fixture.find<QLabel>("label_model")->statusTip().contains(QStringLiteral("Drag")));
        QVERIFY(!fixture.find<QTableView>("comparisonTable")->statusTip().isEmpty());
    }

    void noHintWipesAMessage() {
        tests::WindowFixture fixture;
        const QPointF body = cornerOf(fixture, StageKind::store) + ui::nodeRect().center();
        fixture.window->statusBar()->showMessage(QStringLiteral("Saved"));
        static_cast<void>(hintAt(fixture, body));
        static_cast<void>(hintAt(fixture, body + QPointF{0, ui::nodeRect().height()}));
        QCOMPARE(fixture.window->statusBar()->currentMessage(), QStringLiteral("Saved"));
    }
};

QTEST_MAIN(PointerHintTest)
#include "pointer_hint_test.moc"
