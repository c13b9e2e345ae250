#include "ui/canvas/stage_item.h"

#include "ui/canvas/link_item.h"
#include "ui/text/plain_tool_tip.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QCursor>
#include <QGraphicsScene>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace ui {
namespace {

/// What the node has no room for.
QString inWords(const NodePicture& picture) {
    QStringList lines{picture.name};
    lines += picture.details;
    if (!picture.figure.isEmpty()) lines.append(picture.figure);
    //: of a figure; %1: "20 – 54 t"
    if (!picture.interval.isEmpty()) lines.append(QCoreApplication::translate("ui::Canvas", "P10 to P90: %1").arg(picture.interval));
    if (picture.presence) lines.append(picture.presence->text);
    if (!picture.badgeText.isEmpty()) lines.append(picture.badgeText);
    return lines.join(QLatin1Char{'\n'});
}

} // namespace

PortItem::PortItem(StageItem& stage, Port port) : QGraphicsItem{&stage}, m_stage{stage}, m_port{port} {
    setPos(portPosition(stage.kind(), port));
    setAcceptHoverEvents(true);
    setFlag(ItemHasNoContents);
    setCursor(Qt::CrossCursor);
    retranslate();
}

void PortItem::retranslate() {
    const QString pattern = m_port.side == PortSide::input ? QCoreApplication::translate("ui::Canvas", "takes: %1")
                                                           : QCoreApplication::translate("ui::Canvas", "gives: %1 – drag to connect");
    setToolTip(pattern.arg(label(m_port.carries)));
}

void PortItem::setState(PortState state) {
    if (state == m_state) return;
    m_state = state;
    refresh();
}

void PortItem::refresh() {
    setFlag(ItemHasNoContents, m_state == PortState::plain && !m_isHovered);
    if (scene() != nullptr) scene()->update(sceneBoundingRect());
}

// Larger than what is painted: easier to hit.
QRectF PortItem::boundingRect() const { return {-12, -12, 24, 24}; }

void PortItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    paintPort(*painter, {}, m_port.carries, m_isHovered ? PortState::glowing : m_state, currentTone());
}

void PortItem::hoverEnterEvent(QGraphicsSceneHoverEvent*) {
    m_isHovered = true;
    refresh();
}

void PortItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*) {
    m_isHovered = false;
    refresh();
}

StageItem::StageItem(models::StageId id, models::StageKind kind) : m_id{std::move(id)} {
    m_picture.kind = kind;
    setFlags(ItemIsSelectable | ItemSendsGeometryChanges);
    setZValue(1);
    for (const Port port : portsOf(kind)) m_ports.push_back(new PortItem{*this, port});
}

PortItem* StageItem::port(Port port) const {
    const auto found = std::ranges::find(m_ports, port, &PortItem::port);
    return found == m_ports.end() ? nullptr : *found;
}

void StageItem::setPicture(NodePicture picture) {
    if (picture == m_picture) return;
    const bool reachesElsewhere =
        picture.ghost.has_value() != m_picture.ghost.has_value() || picture.presence.has_value() != m_picture.presence.has_value();
    if (reachesElsewhere) prepareGeometryChange();
    m_picture = std::move(picture);
    setToolTip(plainToolTip(inWords(m_picture)));
    sharpen();
}

void StageItem::retranslate() {
    for (PortItem* port : m_ports) port->retranslate();
    sharpen();
}

void StageItem::sharpen() {
    m_snapshot.forget();
    update();
}

QRectF StageItem::boundingRect() const {
    QRectF bounds = nodeRect();
    if (m_picture.ghost) bounds |= ghostRect();
    if (m_picture.presence) bounds |= presenceRect();
    return bounds.adjusted(-portReach(), -2, portReach(), 2);
}

QPainterPath StageItem::shape() const {
    QPainterPath path;
    path.addRect(nodeRect());
    return path;
}

void StageItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* screen) {
    const double detail = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const NodeState state = option->state.testFlag(QStyle::State_Selected) ? NodeState::selected : NodeState::plain;
    const auto paintOn = [&](QPainter& ground) { paintNode(ground, m_picture, state, currentTone(), detail); };
    if (screen == nullptr) paintOn(*painter);
    else m_snapshot.draw(*painter, boundingRect(), {state, currentTone()}, paintOn);
}

QVariant StageItem::itemChange(GraphicsItemChange change, const QVariant& value) {
    if (change == ItemPositionHasChanged) {
        for (LinkItem* link : m_links) link->route();
    }
    return QGraphicsItem::itemChange(change, value);
}

} // namespace ui
