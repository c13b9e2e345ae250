#include "ui/inspector/scrub_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace ui {
namespace {

constexpr int kPixelsOfAStep = 4;

} // namespace

ScrubLabel::ScrubLabel(const QString& text, QWidget* parent) : QLabel{text, parent} {}

void ScrubLabel::setScrubbable(bool isScrubbable) {
    m_isScrubbable = isScrubbable;
    if (isScrubbable) setCursor(Qt::SizeHorCursor);
    else unsetCursor();
}

void ScrubLabel::mousePressEvent(QMouseEvent* event) {
    if (!m_isScrubbable || event->button() != Qt::LeftButton) {
        QLabel::mousePressEvent(event);
        return;
    }
    m_from = event->position().toPoint().x();
}

void ScrubLabel::mouseMoveEvent(QMouseEvent* event) {
    if (!m_from) return;
    const int distance = event->position().toPoint().x() - *m_from;
    if (!m_isDragging) {
        if (std::abs(distance) < QApplication::startDragDistance()) return;
        m_isDragging = true;
        m_steps = 0;
        grabKeyboard();
        Q_EMIT begun();
    }
    const int steps = distance / kPixelsOfAStep;
    if (steps == m_steps) return;
    m_steps = steps;
    Q_EMIT dragged(steps, event->modifiers().testFlag(Qt::ShiftModifier));
}

void ScrubLabel::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_from) return;
    const bool isClick = !m_isDragging;
    finish(true);
    if (isClick && buddy() != nullptr) buddy()->setFocus(Qt::MouseFocusReason);
}

void ScrubLabel::keyPressEvent(QKeyEvent* event) {
    if (m_isDragging && event->key() == Qt::Key_Escape) finish(false);
    else QLabel::keyPressEvent(event);
}

void ScrubLabel::hideEvent(QHideEvent* event) {
    finish(true);
    QLabel::hideEvent(event);
}

void ScrubLabel::finish(bool keep) {
    m_from.reset();
    if (!m_isDragging) return;
    m_isDragging = false;
    releaseKeyboard();
    if (keep) Q_EMIT finished();
    else Q_EMIT cancelled();
}

} // namespace ui
