#pragma once

#include "models/pipeline/plan.h"
#include "ui/canvas/carried.h"
#include "ui/canvas/gesture.h"
#include "ui/canvas/insert_preview.h"

#include <memory>
#include <variant>

namespace ui {

class Document;
class PipelineScene;

/// Drags the selected stages, frames and notes. What lies wholly in a frame goes along; with Alt it stays. A single stage without links
/// splits the link it is dropped on, unless Alt is held.
class MoveGesture : public Gesture {
public:
    enum class Snap { off, on };
    /// What was pressed; it is selected.
    using Pressed = std::variant<models::StageId, models::AnnotationId>;
    MoveGesture(PipelineScene& scene, Document& document, Pressed pressed, QPointF start, Snap snap);
    ~MoveGesture() override;

    void moveTo(QPointF position, Qt::KeyboardModifiers modifiers) override;
    void finish(QPointF position, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] QPointF pressedCorner() const;
    [[nodiscard]] QPointF shift(QPointF position) const;
    [[nodiscard]] const Carried& takenAlong(Qt::KeyboardModifiers modifiers) const;
    void selectPressed();
    void take(const models::Result<void>& done);
    void show(const Carried& carried, QPointF by);

    PipelineScene& m_scene;
    Document& m_document;
    Pressed m_pressed;
    QPointF m_start;
    Snap m_snap;
    Carried m_all;                            ///< with what lies in the frames
    Carried m_alone;                          ///< without
    std::unique_ptr<InsertPreview> m_preview; ///< where the stage may be attached
    bool m_isDragged = false;
};

} // namespace ui
