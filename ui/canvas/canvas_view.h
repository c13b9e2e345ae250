#pragma once

#include "ui/canvas/stage_edits.h"

#include <QGraphicsView>

class QLabel;

namespace ui {

class Document;
class PipelineScene;

/// The canvas: zoom about the pointer with the wheel, pan with the middle button or space, rubber band, drop from the palette, and
/// everything by keyboard (Tab walks the stages, arrows move them, Return edits).
class CanvasView : public QGraphicsView {
    Q_OBJECT

public:
    CanvasView(Document& document, PipelineScene& scene, QWidget* parent);

    void zoomBy(double factor);
    void zoomTo(double factor);
    void zoomToFit();
    /// Adds a stage where the user is looking.
    void addStage(models::StageKind kind);
    /// Opens the list of stages to choose from.
    void quickAdd();
    void quickAddAt(QPointF position, const std::optional<OpenEnd>& end);

Q_SIGNALS:
    void filesDropped(const QStringList& files);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
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
    void startPanning(QPoint at);
    void stopPanning();

    Document& m_document;
    PipelineScene& m_scene;
    QLabel* m_hint;
    std::optional<QPoint> m_panFrom;
    bool m_isSpaceDown = false;
    bool m_isFitted = false; ///< the user has not chosen a view of his own yet
};

} // namespace ui
