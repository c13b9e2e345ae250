#include "ui/inspector/origin_mark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int kSize = 10;
constexpr double kLarge = 3.5; ///< radii
constexpr double kSmall = 2.0;

} // namespace

OriginMark::OriginMark(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("origin"));
    setFixedSize(kSize, kSize);
}

void OriginMark::show(models::Origin origin, bool isBaseline) {
    m_origin = origin;
    m_isBaseline = isBaseline;
    update();
}

void OriginMark::paintEvent(QPaintEvent*) {
    if (m_origin == models::Origin::standard || m_origin == models::Origin::missing) return;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF{rect()}.center();
    const bool differs = m_origin == models::Origin::own && !m_isBaseline;
    if (m_origin == models::Origin::baseline) {
        painter.setPen(QPen{color(Role::accent), 1.5});
        painter.drawEllipse(centre, kLarge - 0.5, kLarge - 0.5);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(differs ? Role::accent : Role::secondaryText));
    painter.drawEllipse(centre, differs ? kLarge : kSmall, differs ? kLarge : kSmall);
}

} // namespace ui
