#pragma once

#include "ui/canvas/stage_edits.h"

#include <QGraphicsScene>

#include <map>
#include <memory>

namespace ui {

class ConnectGesture;
class Document;
class LinkItem;
class StageItem;

/// The pipeline as items, kept like the document; turns what happens to them into edits.
class PipelineScene : public QGraphicsScene {
    Q_OBJECT

public:
    PipelineScene(Document& document, QObject* parent);
    ~PipelineScene() override;

    /// Adds a stage around `centre` and selects it; on a link, the stage splits it.
    void addStage(models::StageKind kind, QPointF centre, const std::optional<OpenEnd>& end = {});
    void deleteSelected();
    void connectSelected();
    void arrange();
    void nudgeSelected(QPointF by);
    /// Selects the next or previous stage in the order of the work. @returns false beyond the last
    bool step(bool forward);

    [[nodiscard]] StageItem* stageItem(const models::StageId& stage) const;
    [[nodiscard]] LinkItem* linkAt(QPointF position) const;
    /// Shows which link a stage dropped here would split; none when the position is far away.
    void showDropTarget(const std::optional<QPointF>& position);

Q_SIGNALS:
    /// A double-click on the ground, or a link dragged into the void.
    void quickAddRequested(QPointF position, const std::optional<OpenEnd>& end);
    void editRequested();

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event) override;

private:
    void sync();
    void syncStages();
    void syncLinks();
    void showFigures();
    void showSelection();
    void takeSelection();
    void takePositions();
    void routeLinks();

    Document& m_document;
    std::map<models::StageId, StageItem*> m_stages;
    std::map<models::LinkId, LinkItem*> m_links;
    std::unique_ptr<ConnectGesture> m_connecting;
    bool m_isSyncing = false;
};

} // namespace ui
