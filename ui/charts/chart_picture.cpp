#include "ui/charts/chart_picture.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>
#include <ranges>
#include <tuple>

namespace ui {
namespace {

void paintShape(QPainter& painter, const ChartShape& shape) {
    if (shape.line.isValid()) painter.setPen(QPen{shape.line, shape.width, shape.style, Qt::FlatCap, Qt::RoundJoin});
    else painter.setPen(Qt::NoPen);
    if (shape.fill.isValid()) painter.setBrush(QBrush{shape.fill, shape.pattern});
    else painter.setBrush(Qt::NoBrush);
    if (shape.isClosed) painter.drawPolygon(shape.points);
    else painter.drawPolyline(shape.points);
}

QPoint step(Qt::Key arrow) {
    switch (arrow) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    default: return {0, 1};
    }
}

bool canMix(const ChartPicture& a, const ChartPicture& b) {
    const auto hasAsMany = [](const ChartShape& x, const ChartShape& y) { return x.points.size() == y.points.size(); };
    return a.texts.size() == b.texts.size() && std::ranges::equal(a.shapes, b.shapes, hasAsMany);
}

QPointF between(const QPointF& a, const QPointF& b, double share) { return a + (b - a) * share; }

} // namespace

void ChartPicture::paint(QPainter& painter, const QFont& font) const {
    for (const ChartShape& shape : shapes) paintShape(painter, shape);
    QFont bold = font;
    bold.setBold(true);
    for (const ChartText& text : texts) {
        painter.setFont(text.isBold ? bold : font);
        painter.setPen(text.color);
        // Fonts of paper run a little wider than those of the screen, which the room was measured with.
        painter.drawText(text.room, text.flags | Qt::TextDontClip, text.text);
    }
}

std::optional<std::size_t> ChartPicture::placeAt(const QPointF& point) const {
    for (std::size_t i = places.size(); i-- > 0;)
        if (places[i].room.contains(point)) return i;
    return std::nullopt;
}

std::optional<std::size_t> ChartPicture::placeBeside(std::optional<std::size_t> from, Qt::Key arrow) const {
    if (places.empty()) return std::nullopt;
    if (!from || *from >= places.size()) return 0;
    const QPoint direction = step(arrow);
    std::optional<std::tuple<int, int, std::size_t>> best;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QPoint way = places[i].cell - places[*from].cell;
        const int along = QPoint::dotProduct(way, direction);
        if (along <= 0) continue;
        const int across = std::abs(direction.x() == 0 ? way.x() : way.y());
        const std::tuple candidate{along, across, i};
        if (!best || candidate < *best) best = candidate;
    }
    return best ? std::get<2>(*best) : *from;
}

ChartPicture mixed(const ChartPicture& from, const ChartPicture& to, double share) {
    if (!canMix(from, to)) return to;
    ChartPicture result = to;
    for (std::size_t i = 0; i < result.shapes.size(); ++i) {
        QPolygonF& points = result.shapes[i].points;
        for (qsizetype p = 0; p < points.size(); ++p) points[p] = between(from.shapes[i].points[p], points[p], share);
    }
    for (std::size_t i = 0; i < result.texts.size(); ++i) {
        QRectF& room = result.texts[i].room;
        room.moveTopLeft(between(from.texts[i].room.topLeft(), room.topLeft(), share));
    }
    return result;
}

} // namespace ui
