#pragma once

#include "ui/canvas/move_gesture.h"
#include "ui/canvas/node_pictures.h"
#include "ui/canvas/stage_edits.h"

#include <QGraphicsScene>

#include <functional>
#include <map>
#include <memory>

namespace ui {

class AnnotationItem;
class ConnectGesture;
class Document;
class Gesture;
class Glide;
class InsertPreview;
class LinkItem;
class PortItem;
class StageItem;

/// The pipeline as items, kept like the document. A press starts the gesture of what lies under it.
class PipelineScene : public QGraphicsScene {
    Q_OBJECT

public:
    PipelineScene(Document& document, QObject* parent);
    ~PipelineScene() override;

    enum class Attach { no, yes };
    /// Adds a stage around `centre` and selects it; on a link, the stage splits it and those behind slide aside.
    void addStage(models::StageKind kind, QPointF centre, Attach attach, const std::optional<OpenEnd>& end = {});
    /// Adds a stage in the middle of a link and selects it.
    void insertStage(models::StageKind kind, const models::LinkId& link);
    /// Does the edit, and lets stages glide to their new places.
    models::Result<void> applyGliding(const models::Edit& edit);
    void setSnapping(bool snapping) { m_isSnapping = snapping; }
    [[nodiscard]] bool isSnapping() const { return m_isSnapping; }
    /// Node tint and link width by the shown metric.
    void setLens(bool isOn);
    [[nodiscard]] bool isLensOn() const { return m_options.isLensOn; }
    /// The baseline's figures behind the nodes.
    void setGhosts(bool shown);

    [[nodiscard]] bool hasGesture() const { return m_gesture != nullptr; }
    /// Ends the gesture that goes on as if it had never begun. @returns whether there was one
    bool cancelGesture();
    /// Ends a link that is being dragged where it is, and asks for a stage. @returns whether there was one
    bool leaveLinkOpen();

    /// Selects the next or previous stage in the order of the work. @returns false beyond the last
    bool step(bool forward);

    [[nodiscard]] StageItem* stageItem(const models::StageId& stage) const;
    [[nodiscard]] LinkItem* linkItem(const models::LinkId& link) const;
    [[nodiscard]] AnnotationItem* annotationItem(const models::AnnotationId& annotation) const;
    [[nodiscard]] LinkItem* linkAt(QPointF position) const;
    void eachPort(const std::function<void(PortItem&)>& use) const;
    [[nodiscard]] Glide& glide() { return *m_glide; }

    /// Shows what dropping a stage of this kind here would do; none: nothing, the pointer is elsewhere.
    void showDropTarget(models::StageKind kind, const std::optional<QPointF>& centre);
    void hideDropTarget();

    /// Words and units have changed.
    void retranslate();

Q_SIGNALS:
    /// A double-click on the ground, or a link dragged into the void.
    void quickAddRequested(QPointF position, const std::optional<OpenEnd>& end);
    void editRequested();
    void annotationEditRequested(const models::AnnotationId& annotation);
    /// A click on the ground, where nothing is.
    void groundClicked(QPointF position);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseMoveEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event) override;

private:
    void addOn(const models::Link& link, models::StageKind kind, QPointF centre);
    void addFree(models::StageKind kind, QPointF centre, const std::optional<OpenEnd>& end);
    void sync();
    void syncStages();
    void syncLinks();
    void syncAnnotations();
    void showFigures();
    void showWeights();
    void showSelectedStages();
    void showSelectedLinks();
    void showSelectedAnnotations();
    void takeSelection();
    void begin(std::unique_ptr<Gesture> gesture, QGraphicsSceneMouseEvent& event);
    void beginConnecting(PortItem& port, QGraphicsSceneMouseEvent& event);
    void beginMoving(MoveGesture::Pressed pressed, QGraphicsSceneMouseEvent& event);
    /// Alone, or with Ctrl or Shift besides what is chosen already.
    void choose(QGraphicsItem& item, Qt::KeyboardModifiers modifiers);
    void pressStage(StageItem& stage, QGraphicsSceneMouseEvent& event);
    void pressLink(LinkItem& link, QGraphicsSceneMouseEvent& event);
    void pressAnnotation(AnnotationItem& annotation, QGraphicsSceneMouseEvent& event);

    Document& m_document;
    std::map<models::StageId, StageItem*> m_stages;
    std::map<models::LinkId, LinkItem*> m_links;
    std::map<models::AnnotationId, AnnotationItem*> m_annotations;
    std::unique_ptr<Gesture> m_gesture;
    ConnectGesture* m_connecting = nullptr; ///< the gesture, while it is this one
    std::unique_ptr<InsertPreview> m_dropTarget;
    Glide* m_glide;
    PictureOptions m_options;
    bool m_isSyncing = false;
    bool m_isGliding = false;
    bool m_isSnapping = false;
};

} // namespace ui
