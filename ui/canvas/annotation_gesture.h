#pragma once

#include "models/pipeline/plan.h"
#include "ui/canvas/gesture.h"

#include <QRectF>

#include <map>

namespace ui {

class AnnotationItem;
class Document;
class PipelineScene;

/// Drags a frame or note, or changes its size. What lies wholly in a frame goes along; with Alt it stays.
class AnnotationGesture : public Gesture {
public:
    AnnotationGesture(PipelineScene& scene, Document& document, const AnnotationItem& pressed, QPointF start);
    ~AnnotationGesture() override;

    void moveTo(QPointF position, Qt::KeyboardModifiers modifiers) override;
    void finish(QPointF position, Qt::KeyboardModifiers modifiers) override;

private:
    enum class Change { place, size };
    [[nodiscard]] QRectF changed(QPointF position) const;
    void show(const QRectF& place, QPointF stagesBy);

    PipelineScene& m_scene;
    Document& m_document;
    models::AnnotationId m_pressed;
    QPointF m_start;
    Change m_change;
    QRectF m_place;                              ///< before
    std::map<models::StageId, QPointF> m_inside; ///< stages in the frame, and where they were
    bool m_isFinished = false;
};

} // namespace ui
