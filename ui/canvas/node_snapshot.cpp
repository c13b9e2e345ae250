#include "ui/canvas/node_snapshot.h"

#include <QPainter>

#include <cmath>

namespace ui {

void NodeSnapshot::draw(QPainter& painter, const QRectF& bounds, Look look, const std::function<void(QPainter&)>& paint) {
    const QTransform device = painter.deviceTransform();
    QPixmap pixmap;
    if (m_look != look || !QPixmapCache::find(m_key, &pixmap)) {
        pixmap = painted(painter, bounds, device.m11(), paint);
        m_look = look;
    }
    if (m_scale != device.m11()) {
        const QRectF all{pixmap.rect()};
        painter.drawPixmap(QRectF{bounds.topLeft(), all.size() / m_scale}, pixmap, all);
        return;
    }
    // On whole pixels, so that texts stay sharp.
    const QPoint corner = device.map(bounds.topLeft()).toPoint();
    const double ratio = painter.device()->devicePixelRatioF();
    pixmap.setDevicePixelRatio(ratio);
    const QTransform world = painter.worldTransform();
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
