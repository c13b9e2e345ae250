#include "ui/canvas/link_picture.h"

#include "ui/canvas/node_picture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr double kLineWidth = 2.0;
constexpr double kMostWeight = 10.0; ///< added for a link that carries everything

/// To an earlier column of another row: through the gap between the rows, not across their nodes.
QPainterPath betweenRows(QPointF from, QPointF to) {
    constexpr double kBow = 20.0;
    const double middle = (from.y() + to.y()) / 2;
    QPainterPath path{from};
    path.cubicTo(from + QPointF{kBow, 0}, {from.x() + kBow, middle}, {from.x(), middle});
    path.lineTo(to.x(), middle);
    path.cubicTo({to.x() - kBow, middle}, to - QPointF{kBow, 0}, to);
    return path;
}

} // namespace

QPainterPath linkPath(QPointF from, QPointF to) {
    // Backwards links need room for their bow; between close neighbours a bow would curl.
    const double across = to.x() - from.x();
    if (across < 0 && std::abs(to.y() - from.y()) > nodeRect().height()) return betweenRows(from, to);
    const double reach = across > 0 ? std::min(across / 2, 160.0) : std::clamp(-across / 2, 60.0, 160.0);
    QPainterPath path{from};
    path.cubicTo(from + QPointF{reach, 0}, to - QPointF{reach, 0}, to);
    return path;
}

std::optional<QPainterPath> linkPath(const models::Plan& plan, const models::Link& link) {
    const models::Stage* from = plan.stage(link.from);
    const models::Stage* to = plan.stage(link.to);
    if (from == nullptr || to == nullptr) return std::nullopt;
    const QPointF start = QPointF{from->position.x, from->position.y} + portPosition(from->kind, {PortSide::output, link.carries});
    const QPointF end = QPointF{to->position.x, to->position.y} + portPosition(to->kind, {PortSide::input, link.carries});
    return linkPath(start, end);
}

double linkReach() { return (kLineWidth + kMostWeight) / 2 + 1; }

void paintLink(QPainter& painter, const QPainterPath& path, LinkState state, Tone tone, double weight) {
    const bool isPlain = state == LinkState::plain;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{color(isPlain ? Role::link : Role::accent, tone),
                        (state == LinkState::selected ? kLineWidth + 1 : kLineWidth) + weight * kMostWeight});
    painter.drawPath(path);
}

} // namespace ui
