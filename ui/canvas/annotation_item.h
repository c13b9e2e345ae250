#pragma once

#include "models/pipeline/plan.h"
#include "ui/theme/theme.h"

#include <QGraphicsItem>

namespace ui {

/// How a frame or note looks, with its corner at the origin: on the canvas and in reports.
void paintAnnotation(QPainter& painter, const models::Annotation& annotation, bool isSelected, Tone tone);

/// A frame or a note on the canvas. A frame can be taken at its title, so that what lies in it stays within reach.
class AnnotationItem : public QGraphicsItem {
public:
    enum { Type = UserType + 4 };
    explicit AnnotationItem(const models::Annotation& annotation);

    [[nodiscard]] const models::Annotation& annotation() const { return m_annotation; }
    void setAnnotation(const models::Annotation& annotation);
    /// While it is dragged or resized: the plan does not know yet.
    void setGeometry(const QRectF& place);
    [[nodiscard]] QRectF place() const { return {pos(), QSizeF{m_annotation.size.width, m_annotation.size.height}}; }
    /// Whether a press here changes the size.
    [[nodiscard]] bool isAtHandle(QPointF scenePosition) const;

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] QRectF handle() const;

    models::Annotation m_annotation;
};

} // namespace ui
