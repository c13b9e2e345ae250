#pragma once

#include "models/pipeline/plan.h"
#include "ui/canvas/gesture.h"
#include "ui/canvas/insert_preview.h"

#include <map>
#include <memory>

namespace ui {

class Document;
class PipelineScene;
class StageItem;

/// Drags the selected stages. A single stage without links splits the link it is dropped on, unless Alt is held.
class MoveGesture : public Gesture {
public:
    enum class Snap { off, on };
    MoveGesture(PipelineScene& scene, Document& document, const StageItem& pressed, QPointF start, Snap snap);
    ~MoveGesture() override;

    void moveTo(QPointF position, Qt::KeyboardModifiers modifiers) override;
    void finish(QPointF position, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] QPointF shift(QPointF position) const;
    void putBack();

    PipelineScene& m_scene;
    Document& m_document;
    models::StageId m_pressed;
    QPointF m_start;
    Snap m_snap;
    std::map<models::StageId, QPointF> m_places; ///< before
    std::unique_ptr<InsertPreview> m_preview;    ///< where the stage may be attached
    bool m_isDragged = false;
};

} // namespace ui
