#include "tests/ui/support/canvas_fixture.h"

#include "models/files/plan_file.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/link_item.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

namespace tests {

CanvasFixture::CanvasFixture() : canvas{*find<ui::CanvasView>("canvas")}, scene{*static_cast<ui::PipelineScene*>(canvas.scene())} {}

QPoint CanvasFixture::pointOf(QPointF scenePoint) const { return canvas.mapFromScene(scenePoint); }

QPoint CanvasFixture::middleOf(const models::StageId& stage) const {
    return pointOf(scene.stageItem(stage)->mapToScene(ui::nodeRect().center()));
}

QPoint CanvasFixture::portOf(const models::StageId& stage, ui::Port port) const {
    return pointOf(scene.stageItem(stage)->port(port)->scenePos());
}

QPoint CanvasFixture::middleOf(const models::Link& link) const { return pointOf(scene.linkItem(link.id)->path().pointAtPercent(0.5)); }

void CanvasFixture::press(QPoint at, Qt::KeyboardModifiers modifiers, Qt::MouseButton button) {
    m_at = at;
    m_button = button;
    QTest::mousePress(canvas.viewport(), button, modifiers, at);
}

void CanvasFixture::moveTo(QPoint at, Qt::KeyboardModifiers modifiers) {
    const QPoint from = m_at;
    for (int step = 1; step <= 4; ++step) {
        m_at = from + (at - from) * step / 4;
        QMouseEvent move{QEvent::MouseMove, QPointF{m_at}, canvas.viewport()->mapToGlobal(QPointF{m_at}),
                         Qt::NoButton,      m_button,      modifiers};
        QApplication::sendEvent(canvas.viewport(), &move);
    }
}

void CanvasFixture::release(QPoint at, Qt::KeyboardModifiers modifiers) { QTest::mouseRelease(canvas.viewport(), m_button, modifiers, at); }

void CanvasFixture::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers) {
    press(from, modifiers);
    moveTo(to, modifiers);
    release(to, modifiers);
}

void CanvasFixture::click(QPoint at, Qt::KeyboardModifiers modifiers) {
    press(at, modifiers);
    release(at, modifiers);
}

void CanvasFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    canvas.setFocus();
    QTest::keyClick(&canvas, key, modifiers);
}

models::AnnotationId CanvasFixture::put(models::Annotation::Kind kind, const models::Point& corner, const models::Size& size,
                                        const std::string& text) {
    models::Annotation annotation;
    annotation.kind = kind;
    annotation.position = corner;
    annotation.size = size;
    annotation.text = text;
    if (!document.apply(models::PutAnnotation{annotation})) qFatal("no such frame or note");
    return plan().annotations.back().id;
}

std::string CanvasFixture::bytes() const { return models::planToText(plan()); }

bool CanvasFixture::isOneUndoableStep(const std::function<void()>& action) {
    const std::string before = bytes();
    const int steps = document.history().index();
    action();
    const bool isOneStep = document.history().index() == steps + 1 && bytes() != before;
    document.history().undo();
    const bool isBack = bytes() == before;
    document.history().redo();
    return isOneStep && isBack;
}

bool CanvasFixture::isLinked(const models::StageId& from, const models::StageId& to) const {
    return std::ranges::any_of(plan().links, [&](const models::Link& link) { return link.from == from && link.to == to; });
}

} // namespace tests
