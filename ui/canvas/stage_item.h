#pragma once

#include "ui/canvas/node_picture.h"

#include <QGraphicsItem>

#include <functional>
#include <vector>

namespace ui {

class StageItem;

/// Where links begin and end.
class PortItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };
    PortItem(StageItem& stage, Port port);

    [[nodiscard]] StageItem& stage() const { return m_stage; }
    [[nodiscard]] Port port() const { return m_port; }
    /// Glows while a link that would fit is dragged.
    void setGlowing(bool glowing);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    StageItem& m_stage;
    Port m_port;
    bool m_isGlowing = false;
    bool m_isHovered = false;
};

/// A stage on the canvas: paints its picture and can be moved. What it means to move it is the scene's business.
class StageItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };
    StageItem(models::StageId id, models::StageKind kind, std::function<void()> moved);

    [[nodiscard]] const models::StageId& id() const { return m_id; }
    [[nodiscard]] models::StageKind kind() const { return m_picture.kind; }
    [[nodiscard]] const std::vector<PortItem*>& ports() const { return m_ports; }
    [[nodiscard]] PortItem* port(Port port) const;
    void setPicture(NodePicture picture);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant& value) override;

private:
    models::StageId m_id;
    NodePicture m_picture;
    std::function<void()> m_moved;
    std::vector<PortItem*> m_ports;
};

} // namespace ui
