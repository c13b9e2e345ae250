#pragma once

#include "ui/canvas/alignment.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/document/figure_place.h"

#include <QGraphicsView>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QLabel;

namespace ui {

class Document;
class FindBar;
class LensLegend;
class MiniMap;
class PanGesture;
class QuickAdd;

/// The canvas: zoom about the pointer with the wheel, pan with the middle button or space, drop from the palette, and everything by
/// keyboard (Tab walks the stages and leaves after the last one, or adds one where the ground was clicked; arrows move, Return edits, Esc
/// cancels).
class CanvasView : public QGraphicsView, public FigureSource {
    Q_OBJECT

public:
    CanvasView(Document& document, PipelineScene& scene, QWidget* parent);
    ~CanvasView() override;

    /// About the middle of the selection where that is in view, else of the view.
    void zoomBy(double factor);
    void zoomTo(double factor);
    void zoomToFit();
    /// All of it when nothing is selected.
    void zoomToSelection();
    /// Moves what is selected a step.
    void nudge(QPointF direction, Nudge step);
    /// Scrolls there.
    void showAround(QPointF centre);
    void find();
    void setMiniMap(bool wanted);
    void setLens(bool isOn);
    /// Adds a stage on the selected link, beside the selected stage or where the user is looking.
    void addStage(models::StageKind kind);
    /// Opens the list of stages to choose from; with one stage selected, for what comes next to it; with one link, for what splits it.
    void quickAdd();
    /// Opens it to replace the selected stage.
    void quickReplace();
    /// Adds a note where the user is looking, and types in it.
    void addNote();
    /// Types in a frame's title or a note, which comes into view.
    void editAnnotation(const models::AnnotationId& annotation);

    [[nodiscard]] std::optional<FigurePlace> figureInFocus() const override { return selectedFigure(m_document); }
    [[nodiscard]] Document& document() const { return m_document; }
    [[nodiscard]] PipelineScene& pipeline() const { return m_scene; }

    void quickAddAt(QPointF position, const std::optional<OpenEnd>& end, PipelineScene::Attach attach);

Q_SIGNALS:
    void filesDropped(const QStringList& files);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void retranslate();
    void showHint();
    void revealSelection();
    [[nodiscard]] bool isMovable() const;
    void zoomAround(QPointF still, double factor);
    [[nodiscard]] QRectF selectionRect() const;
    void showWhole(const QRectF& all);
    void openFile();
    void takeFileName();
    void rememberView() const;
    void placeOverlays();
    void sharpen();
    void announceFocus();
    void watchEdge();
    void scrollAtEdge();
    void showDropTarget();
    /// The link that is selected, and nothing else.
    [[nodiscard]] const models::Link* selectedLink() const;
    void quickAddOn(const models::Link& link);
    void openEditor(const models::Annotation& annotation);
    [[nodiscard]] QuickAdd* openQuickAdd(QPointF position, const std::vector<models::StageKind>& suggestions);

    Document& m_document;
    PipelineScene& m_scene;
    QLabel* m_hint;
    FindBar* m_find;
    LensLegend* m_legend;
    MiniMap* m_miniMap;
    QTimer m_rest;       ///< runs while the zoom moves
    QTimer m_edgeScroll; ///< runs while something is dragged at the edge
    QPointF m_dragged;   ///< where the pointer is then
    struct Dropping {
        models::StageKind kind;
        PipelineScene::Attach attach;
    };
    std::optional<Dropping> m_dropping; ///< what is dragged here from the palette
    QString m_file;                     ///< whose view is shown
    std::unique_ptr<PanGesture> m_pan;
    std::optional<QPointF> m_clicked; ///< the ground, last of all: where Tab adds a stage
    bool m_isSpaceDown = false;
    bool m_isFitted = false; ///< the user has not chosen a view of his own yet
};

} // namespace ui
