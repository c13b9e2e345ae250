#pragma once

#include "models/pipeline/plan.h"

#include <QGraphicsItem>
#include <QPainterPath>
#include <QString>

namespace ui {

/// A link on the canvas; says what it carries while the pointer is on it.
class LinkItem : public QGraphicsItem {
public:
    enum { Type = UserType + 3 };
    explicit LinkItem(models::LinkId id);

    [[nodiscard]] const models::LinkId& id() const { return m_id; }
    void setPath(const QPainterPath& path);
    void setLabel(const QString& label, const QString& toolTip);
    /// As if the pointer were on it: while a stage is dragged over it.
    void setHighlighted(bool highlighted);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    void paintLabel(QPainter& painter) const;

    models::LinkId m_id;
    QPainterPath m_path;
    QString m_label;
    bool m_isHighlighted = false;
};

} // namespace ui
