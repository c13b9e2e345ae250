#include "ui/canvas/stage_item.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QCursor>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace ui {

PortItem::PortItem(StageItem& stage, Port port) : QGraphicsItem{&stage}, m_stage{stage}, m_port{port} {
    setPos(portPosition(stage.kind(), port));
    setAcceptHoverEvents(true);
    setCursor(Qt::CrossCursor);
    const QString pattern = port.side == PortSide::input ? QCoreApplication::translate("ui::Canvas", "takes: %1")
                                                         : QCoreApplication::translate("ui::Canvas", "gives: %1 – drag to connect");
    setToolTip(pattern.arg(label(port.carries)));
}

void PortItem::setGlowing(bool glowing) {
    if (glowing == m_isGlowing) return;
    m_isGlowing = glowing;
    update();
}

// Larger than what is painted: easier to hit.
QRectF PortItem::boundingRect() const { return {-12, -12, 24, 24}; }

void PortItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    paintPort(*painter, {}, m_port.carries, m_isGlowing || m_isHovered, currentTone());
}

void PortItem::hoverEnterEvent(QGraphicsSceneHoverEvent*) {
    m_isHovered = true;
    update();
}

void PortItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*) {
    m_isHovered = false;
    update();
}

StageItem::StageItem(models::StageId id, models::StageKind kind, std::function<void()> moved)
    : m_id{std::move(id)},
      m_moved{std::move(moved)} {
    m_picture.kind = kind;
    setFlags(ItemIsMovable | ItemIsSelectable | ItemSendsGeometryChanges);
    setCacheMode(DeviceCoordinateCache);
    setZValue(1);
    for (const Port port : portsOf(kind)) m_ports.push_back(new PortItem{*this, port});
}

PortItem* StageItem::port(Port port) const {
    const auto found = std::ranges::find(m_ports, port, &PortItem::port);
    return found == m_ports.end() ? nullptr : *found;
}

void StageItem::setPicture(NodePicture picture) {
    if (picture == m_picture) return;
    m_picture = std::move(picture);
    setToolTip(m_picture.badgeText);
    update();
}

QRectF StageItem::boundingRect() const { return nodeRect().adjusted(-2, -2, 2, 2); }

void StageItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) {
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    paintNode(*painter, m_picture, isSelected ? NodeState::selected : NodeState::plain, currentTone(), detail);
}

QVariant StageItem::itemChange(GraphicsItemChange change, const QVariant& value) {
    if (change == ItemPositionHasChanged && m_moved) m_moved();
    return QGraphicsItem::itemChange(change, value);
}

} // namespace ui
