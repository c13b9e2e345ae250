#pragma once

#include "ui/canvas/node_picture.h"
#include "ui/canvas/node_snapshot.h"

#include <QGraphicsItem>

#include <vector>

namespace ui {

class LinkItem;
class StageItem;

/// Where links begin and end. At rest the node paints it, so that fewer items have contents.
class PortItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };
    PortItem(StageItem& stage, Port port);

    [[nodiscard]] StageItem& stage() const { return m_stage; }
    [[nodiscard]] Port port() const { return m_port; }
    /// Glows while a link that would fit is dragged, is dimmed while one is that would not.
    void setState(PortState state);
    [[nodiscard]] PortState state() const { return m_state; }
    void retranslate();

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    void refresh();

    StageItem& m_stage;
    Port m_port;
    PortState m_state = PortState::plain;
    bool m_isHovered = false;
};

/// A stage on the canvas: paints its picture, and takes its links along when it moves.
class StageItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };
    StageItem(models::StageId id, models::StageKind kind);

    [[nodiscard]] const models::StageId& id() const { return m_id; }
    [[nodiscard]] models::StageKind kind() const { return m_picture.kind; }
    [[nodiscard]] const std::vector<PortItem*>& ports() const { return m_ports; }
    [[nodiscard]] PortItem* port(Port port) const;
    void setPicture(NodePicture picture);
    [[nodiscard]] const NodePicture& picture() const { return m_picture; }
    /// Paints the node for the zoom that it is shown at.
    void sharpen();
    void retranslate();
    void setLinks(std::vector<LinkItem*> links) { m_links = std::move(links); }

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant& value) override;

private:
    models::StageId m_id;
    NodePicture m_picture;
    NodeSnapshot m_snapshot;
    std::vector<LinkItem*> m_links;
    std::vector<PortItem*> m_ports;
};

} // namespace ui
