#pragma once

#include "models/pipeline/plan.h"
#include "ui/canvas/gesture.h"

#include <QRectF>

namespace ui {

class AnnotationItem;
class Document;
class PipelineScene;

/// Changes the size of a frame or note by its corner.
class ResizeGesture : public Gesture {
public:
    ResizeGesture(PipelineScene& scene, Document& document, const AnnotationItem& pressed, QPointF start);
    ~ResizeGesture() override;

    void moveTo(QPointF position, Qt::KeyboardModifiers modifiers) override;
    void finish(QPointF position, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] QRectF changed(QPointF position) const;
    void show(const QRectF& place);

    PipelineScene& m_scene;
    Document& m_document;
    models::AnnotationId m_pressed;
    QPointF m_start;
    QRectF m_place; ///< before
    bool m_isFinished = false;
};

} // namespace ui
