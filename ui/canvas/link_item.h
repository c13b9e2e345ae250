#pragma once

#include "models/pipeline/plan.h"

#include <QGraphicsItem>
#include <QPainterPath>
#include <QString>

namespace ui {

class StageItem;

/// A link on the canvas; says what it carries while the pointer is on it.
class LinkItem : public QGraphicsItem {
public:
    enum { Type = UserType + 3 };
    explicit LinkItem(models::LinkId id);

    [[nodiscard]] const models::LinkId& id() const { return m_id; }
    /// The stages it joins; both outlive it.
    void setEnds(const StageItem& from, const StageItem& to, models::Carries carries);
    /// Follows its stages.
    void route();
    [[nodiscard]] const QPainterPath& path() const { return m_path; }
    void setLabel(const QString& label, const QString& toolTip);
    /// From 0 to 1: how wide it is.
    void setWeight(double weight);
    [[nodiscard]] double weight() const { return m_weight; }
    /// As if the pointer were on it: while a stage is dragged over it.
    void setHighlighted(bool highlighted);
    [[nodiscard]] bool isHighlighted() const { return m_isHighlighted; }

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
    const StageItem* m_from = nullptr;
    const StageItem* m_to = nullptr;
    models::Carries m_carries = models::Carries::dataset;
    QPainterPath m_path;
    QPointF m_middle; ///< of the path, where the label stands
    QRectF m_bounds;  ///< asked for many times a frame
    QString m_label;
    double m_weight = 0.0;
    bool m_isHighlighted = false;
};

} // namespace ui
