#pragma once

#include "ui/canvas/stage_edits.h"

#include <QPointF>

#include <memory>
#include <optional>
#include <vector>

class QGraphicsPathItem;
class QGraphicsScene;

namespace ui {

class Document;
class PortItem;

/// A link while it is dragged from a port: draws the curve, lets the ports glow that it would fit.
class ConnectGesture {
public:
    ConnectGesture(QGraphicsScene& scene, Document& document, PortItem& start);
    ~ConnectGesture();

    void moveTo(QPointF position);
    /// Connects what is at the position. What is returned has found no port, and asks for a new stage.
    std::optional<OpenEnd> finish(QPointF position);

private:
    [[nodiscard]] bool fits(const PortItem& port) const;
    [[nodiscard]] PortItem* targetAt(QPointF position) const;

    QGraphicsScene& m_scene;
    Document& m_document;
    PortItem& m_start;
    std::unique_ptr<QGraphicsPathItem> m_curve;
    std::vector<PortItem*> m_glowing;
};

} // namespace ui
