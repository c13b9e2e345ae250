#pragma once

#include <QPointF>
#include <Qt>

namespace ui {

/// What the pointer does between press and release. Destroyed before `finish`, it leaves everything as it was: so Esc cancels.
class Gesture {
public:
    virtual ~Gesture() = default;
    virtual void moveTo(QPointF position, Qt::KeyboardModifiers modifiers) = 0;
    virtual void finish(QPointF position, Qt::KeyboardModifiers modifiers) = 0;
};

} // namespace ui
