#pragma once

#include "ui/canvas/gesture.h"

#include <QPoint>

class QGraphicsView;

namespace ui {

/// Moves the view with the pointer. Positions are those of the viewport.
class PanGesture : public Gesture {
public:
    PanGesture(QGraphicsView& view, QPointF start);
    ~PanGesture() override;

    void moveTo(QPointF position, Qt::KeyboardModifiers modifiers) override;
    void finish(QPointF position, Qt::KeyboardModifiers modifiers) override;

private:
    QGraphicsView& m_view;
    QPoint m_start;
    QPoint m_scrolled; ///< before
    bool m_isFinished = false;
};

} // namespace ui
