#include "ui/window/pointer_hint.h"

#include "tests/ui/support/window_fixture.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/node_picture.h"

#include <QLabel>
#include <QStatusBar>
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
