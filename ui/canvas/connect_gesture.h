#pragma once

#include "ui/canvas/gesture.h"
#include "ui/canvas/stage_edits.h"

#include <functional>
#include <memory>
#include <set>

class QGraphicsPathItem;

namespace ui {

class Document;
class PipelineScene;
class PortItem;

/// A link while it is dragged from a port: draws the curve, lets the ports glow that it would fit and dims the others.
class ConnectGesture : public Gesture {
public:
    /// @param dangling  called when the link ends where no stage is
    ConnectGesture(PipelineScene& scene, Document& document, PortItem& start, std::function<void(QPointF, const OpenEnd&)> dangling);
    ~ConnectGesture() override;

    void moveTo(QPointF position, Qt::KeyboardModifiers modifiers) override;
    void finish(QPointF position, Qt::KeyboardModifiers modifiers) override;
    /// Ends the link in the void, where it is now.
    void leaveOpen();

private:
    [[nodiscard]] bool fits(const PortItem& port) const;
    [[nodiscard]] models::Edit linkTo(const models::StageId& end) const;
    [[nodiscard]] PortItem* targetAt(QPointF position) const;

    PipelineScene& m_scene;
    Document& m_document;
    PortItem& m_start;
    std::function<void(QPointF, const OpenEnd&)> m_dangling;
    std::set<const PortItem*> m_fitting; ///< the plan does not change meanwhile
    std::unique_ptr<QGraphicsPathItem> m_curve;
    QPointF m_end;
};

} // namespace ui
