#pragma once

#include <QSize>

class QWidget;

namespace ui {

/// The largest size that a window can have on the screen of this widget, frame and title bar left out.
[[nodiscard]] QSize screenRoom(const QWidget& widget);

} // namespace ui
