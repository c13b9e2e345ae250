#include "ui/widgets/screen_room.h"

#include <QScreen>
#include <QWidget>

namespace ui {
namespace {

constexpr QSize kFrame{4, 40}; ///< of the window managers that draw the most

} // namespace

QSize screenRoom(const QWidget& widget) { return widget.screen()->availableSize() - kFrame; }

} // namespace ui
