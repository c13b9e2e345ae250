#include "ui/canvas/pan_gesture.h"

#include <QGraphicsView>
#include <QScrollBar>

namespace ui {

PanGesture::PanGesture(QGraphicsView& view, QPointF start)
    : m_view{view},
      m_start{start.toPoint()},
      m_scrolled{view.horizontalScrollBar()->value(), view.verticalScrollBar()->value()} {
    // Long antialiased curves are what makes panning slow.
    m_view.setRenderHint(QPainter::Antialiasing, false);
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
}

PanGesture::~PanGesture() {
    if (!m_isFinished) moveTo(m_start, {});
    m_view.setRenderHint(QPainter::Antialiasing);
    m_view.viewport()->unsetCursor();
    m_view.viewport()->update();
}

void PanGesture::moveTo(QPointF position, Qt::KeyboardModifiers) {
    const QPoint by = position.toPoint() - m_start;
    m_view.horizontalScrollBar()->setValue(m_scrolled.x() - by.x());
    m_view.verticalScrollBar()->setValue(m_scrolled.y() - by.y());
}

void PanGesture::finish(QPointF position, Qt::KeyboardModifiers modifiers) {
    moveTo(position, modifiers);
    m_isFinished = true;
}

} // namespace ui
