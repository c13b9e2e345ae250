#pragma once

#include <QFont>
#include <QPainter>

namespace ui {

/// In units of the scene: points would be blown up on printers, where such a unit is not a pixel.
[[nodiscard]] inline QFont sceneFont(const QPainter& painter, int pixels, bool isBold = false) {
    QFont font = painter.font();
    font.setPixelSize(pixels);
    font.setBold(isBold);
    return font;
}

} // namespace ui
