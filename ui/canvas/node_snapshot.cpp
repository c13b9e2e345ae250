#include "ui/canvas/node_snapshot.h"

#include <QPainter>

#include <cmath>

namespace ui {

void NodeSnapshot::draw(QPainter& painter, const QRectF& bounds, Look look, const std::function<void(QPainter&)>& paint) {
    // Not the device's transform: in a window that holds where the widget stands in it, which stays when the transform is reset.
    const QTransform world = painter.worldTransform();
    const double ratio = painter.device()->devicePixelRatioF();
    const double scale = world.m11() * ratio;
    QPixmap pixmap;
    if (m_look != look || !QPixmapCache::find(m_key, &pixmap)) {
        pixmap = painted(painter, bounds, scale, paint);
        m_look = look;
    }
    if (m_scale != scale) {
        const QRectF all{pixmap.rect()};
        painter.drawPixmap(QRectF{bounds.topLeft(), all.size() / m_scale}, pixmap, all);
        return;
    }
    // On whole pixels, so that texts stay sharp.
    const QPoint corner = (world.map(bounds.topLeft()) * ratio).toPoint();
    pixmap.setDevicePixelRatio(ratio);
    painter.resetTransform();
    painter.drawPixmap(QPointF{corner} / ratio, pixmap);
    painter.setWorldTransform(world);
}

QPixmap NodeSnapshot::painted(const QPainter& like, const QRectF& bounds, double scale, const std::function<void(QPainter&)>& paint) {
    const QSizeF size = bounds.size() * scale;
    QPixmap pixmap{static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHints(like.renderHints());
    painter.setFont(like.font());
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    paint(painter);
    painter.end();
    m_scale = scale;
    m_key = QPixmapCache::insert(pixmap);
    return pixmap;
}

} // namespace ui
