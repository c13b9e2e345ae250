#pragma once

#include "tests/ui/support/window_fixture.h"
#include "ui/canvas/node_picture.h"

#include <QPoint>

#include <functional>
#include <string>

namespace ui {
class CanvasView;
class PipelineScene;
} // namespace ui

namespace tests {

/// The window with a hand on its canvas.
struct CanvasFixture : WindowFixture {
    CanvasFixture();

    ui::CanvasView& canvas;
    ui::PipelineScene& scene;

    [[nodiscard]] QPoint pointOf(QPointF scenePoint) const;
    [[nodiscard]] QPoint middleOf(const models::StageId& stage) const;
    [[nodiscard]] QPoint portOf(const models::StageId& stage, ui::Port port) const;
    [[nodiscard]] QPoint middleOf(const models::Link& link) const;

    void press(QPoint at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton);
    /// In four steps, as a hand does.
    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers = {});
    void release(QPoint at, Qt::KeyboardModifiers modifiers = {});
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {});
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {});
    /// To the canvas, which takes the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    /// A frame or note.
    models::AnnotationId put(models::Annotation::Kind kind, const models::Point& corner, const models::Size& size,
                             const std::string& text = "Text");

    /// The plan as a file would hold it.
    [[nodiscard]] std::string bytes() const;
    /// Whether the action changes the plan in one step, and undo gives back the same bytes.
    [[nodiscard]] bool isOneUndoableStep(const std::function<void()>& action);
    [[nodiscard]] bool isLinked(const models::StageId& from, const models::StageId& to) const;

private:
    QPoint m_at;
    Qt::MouseButton m_button = Qt::LeftButton;
};

} // namespace tests
