#include "ui/canvas/link_item.h"

#include "ui/canvas/link_picture.h"
#include "ui/canvas/stage_item.h"
#include "ui/text/plain_tool_tip.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>

namespace ui {
namespace {

constexpr double kLabelWidth = 160.0;
constexpr double kLabelHeight = 22.0;

} // namespace

LinkItem::LinkItem(models::LinkId id) : m_id{std::move(id)} {
    setFlag(ItemIsSelectable);
    setAcceptHoverEvents(true);
}

void LinkItem::setEnds(const StageItem& from, const StageItem& to, models::Carries carries) {
    m_from = &from;
    m_to = &to;
    m_carries = carries;
    route();
}

void LinkItem::route() {
    const QPointF start = m_from->pos() + portPosition(m_from->kind(), {PortSide::output, m_carries});
    const QPointF end = m_to->pos() + portPosition(m_to->kind(), {PortSide::input, m_carries});
    const QPainterPath path = linkPath(start, end);
    if (path == m_path) return;
    prepareGeometryChange();
    m_path = path;
    m_middle = path.pointAtPercent(0.5);
    const QRectF label{m_middle.x() - kLabelWidth / 2, m_middle.y() - kLabelHeight / 2, kLabelWidth, kLabelHeight};
    m_bounds = path.boundingRect().adjusted(-linkReach(), -linkReach(), linkReach(), linkReach()) | label;
}

void LinkItem::setLabel(const QString& label, const QString& toolTip) {
    m_label = label;
    setToolTip(plainToolTip(toolTip));
}

void LinkItem::setWeight(double weight) {
    if (weight == m_weight) return;
    m_weight = weight;
    update();
}

void LinkItem::setHighlighted(bool highlighted) {
    if (highlighted == m_isHighlighted) return;
    m_isHighlighted = highlighted;
    update();
}

QRectF LinkItem::boundingRect() const { return m_bounds; }

QPainterPath LinkItem::shape() const {
    QPainterPathStroker stroker;
    stroker.setWidth(14);
    return stroker.createStroke(m_path);
}

void LinkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const LinkState state = isSelected ? LinkState::selected : m_isHighlighted ? LinkState::hovered : LinkState::plain;
    paintLink(*painter, m_path, state, currentTone(), m_weight);
    if (m_isHighlighted) paintLabel(*painter);
}

void LinkItem::paintLabel(QPainter& painter) const {
    QFont font = painter.font();
    font.setPixelSize(12);
    painter.setFont(font);
    const double width = QFontMetricsF{font}.horizontalAdvance(m_label) + 16;
    const QRectF place{m_middle.x() - width / 2, m_middle.y() - kLabelHeight / 2 + 1, width, kLabelHeight - 2};
    painter.setPen(color(Role::accent));
    painter.setBrush(color(Role::node));
    painter.drawRoundedRect(place, 8, 8);
    painter.setPen(color(Role::text));
    painter.drawText(place, Qt::AlignCenter, m_label);
}

void LinkItem::hoverEnterEvent(QGraphicsSceneHoverEvent*) {
    setZValue(0.5);
    setHighlighted(true);
}

void LinkItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*) {
    setZValue(0);
    setHighlighted(false);
}

} // namespace ui
