#pragma once

#include "models/pipeline/plan.h"
#include "ui/canvas/gesture.h"

#include <memory>
#include <vector>

class QGraphicsRectItem;

namespace ui {

class Document;
class PipelineScene;

/// A rubber band from a press on the ground: selects the stages it touches and the frames and notes that lie in it, adds them with Shift,
/// turns them over with Ctrl. A click alone selects nothing.
class SelectGesture : public Gesture {
public:
    SelectGesture(PipelineScene& scene, Document& document, QPointF start);
    ~SelectGesture() override;

    void moveTo(QPointF position, Qt::KeyboardModifiers modifiers) override;
    void finish(QPointF position, Qt::KeyboardModifiers modifiers) override;

private:
    PipelineScene& m_scene;
    Document& m_document;
    QPointF m_start;
    std::vector<models::StageId> m_before;
    std::vector<models::AnnotationId> m_annotationsBefore;
    std::unique_ptr<QGraphicsRectItem> m_band;
    bool m_isFinished = false;
};

} // namespace ui
