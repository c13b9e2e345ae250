#include "ui/canvas/canvas_view.h"

#include "ui/canvas/pipeline_picture.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/quick_add.h"
#include "ui/canvas/stage_item.h"
#include "ui/document/document.h"
#include "ui/palette/stage_kind_tree.h"

#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QUndoStack>
#include <QUrl>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr double kLeastZoom = 0.1;
constexpr double kMostZoom = 4.0;
constexpr double kGrid = 24.0;
constexpr double kNudge = 8.0;
constexpr double kLargeNudge = 48.0;

std::optional<QPointF> arrow(int key) {
    switch (key) {
    case Qt::Key_Left: return QPointF{-1, 0};
    case Qt::Key_Right: return QPointF{1, 0};
    case Qt::Key_Up: return QPointF{0, -1};
    case Qt::Key_Down: return QPointF{0, 1};
    default: return std::nullopt;
    }
}

} // namespace

CanvasView::CanvasView(Document& document, PipelineScene& scene, QWidget* parent)
    : QGraphicsView{&scene, parent},
      m_document{document},
      m_scene{scene},
      m_hint{new QLabel{viewport()}} {
    setObjectName(QStringLiteral("canvas"));
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(MinimalViewportUpdate);
    setTransformationAnchor(AnchorUnderMouse);
    setDragMode(RubberBandDrag);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    m_hint->setObjectName(QStringLiteral("canvasHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_scene, &PipelineScene::quickAddRequested, this, &CanvasView::quickAddAt);
    connect(&m_document, &Document::planChanged, this, &CanvasView::showHint);
    connect(&m_document, &Document::selectionChanged, this, &CanvasView::revealSelection);
    connect(&m_document, &Document::fileChanged, this, [this] {
        if (m_document.history().index() == 0) zoomToFit();
    });
    retranslate();
    showHint();
}

void CanvasView::zoomBy(double factor) { zoomTo(transform().m11() * factor); }

void CanvasView::zoomTo(double factor) {
    const double bounded = std::clamp(factor, kLeastZoom, kMostZoom) / transform().m11();
    scale(bounded, bounded);
    m_isFitted = false;
}

void CanvasView::zoomToFit() {
    const QRectF all = pipelineRect(*m_document.plan());
    if (all.isEmpty()) {
        resetTransform();
        centerOn(0, 0);
    } else {
        fitInView(all, Qt::KeepAspectRatio);
        // A pipeline of two stages need not fill the window.
        if (transform().m11() > 1.0) {
            resetTransform();
            centerOn(all.center());
        }
    }
    m_isFitted = true;
}

void CanvasView::addStage(models::StageKind kind) {
    QPointF place = mapToScene(viewport()->rect().center());
    if (const auto& selected = m_document.selectedStages(); !selected.empty()) {
        const models::Point corner = m_document.plan()->stage(selected.back())->position;
        place = QPointF{corner.x, corner.y} + nodeRect().center() + QPointF{nodeRect().width() + 64, 0};
    }
    m_scene.addStage(kind, place);
}

void CanvasView::quickAdd() { quickAddAt(mapToScene(viewport()->rect().center()), std::nullopt); }

void CanvasView::quickAddAt(QPointF position, const std::optional<OpenEnd>& end) {
    auto* popup = new QuickAdd{this};
    connect(popup, &QuickAdd::chosen, this, [this, position, end](models::StageKind kind) {
        // A new stage takes what was dragged with its edge, not with its middle.
        const double aside = nodeRect().width() / 2;
        const QPointF centre = !end ? position : position + QPointF{end->isOutput ? aside : -aside, 0};
        m_scene.addStage(kind, centre, end);
        setFocus(Qt::OtherFocusReason);
    });
    popup->openAt(viewport()->mapToGlobal(mapFromScene(position)));
}

void CanvasView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) {
        resetCachedContent();
        for (QGraphicsItem* item : m_scene.items()) item->update();
        viewport()->update();
        showHint();
    }
    QGraphicsView::changeEvent(event);
}

void CanvasView::dragEnterEvent(QDragEnterEvent* event) {
    if (stageKind(*event->mimeData()) || event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event) {
    if (stageKind(*event->mimeData())) m_scene.showDropTarget(mapToScene(event->position().toPoint()));
    event->acceptProposedAction();
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent*) { m_scene.showDropTarget(std::nullopt); }

void CanvasView::dropEvent(QDropEvent* event) {
    m_scene.showDropTarget(std::nullopt);
    if (const auto kind = stageKind(*event->mimeData())) {
        m_scene.addStage(*kind, mapToScene(event->position().toPoint()));
        setFocus(Qt::OtherFocusReason);
    } else {
        QStringList files;
        for (const QUrl& url : event->mimeData()->urls()) {
            if (url.isLocalFile()) files.push_back(url.toLocalFile());
        }
        if (!files.isEmpty()) Q_EMIT filesDropped(files);
    }
    event->acceptProposedAction();
}

void CanvasView::drawBackground(QPainter* painter, const QRectF& rect) {
    painter->fillRect(rect, color(Role::canvas));
    if (transform().m11() < 0.4) return;
    painter->setPen(QPen{color(Role::grid), 2.0 / transform().m11()});
    std::vector<QPointF> dots;
    for (double x = std::floor(rect.left() / kGrid) * kGrid; x <= rect.right(); x += kGrid) {
        for (double y = std::floor(rect.top() / kGrid) * kGrid; y <= rect.bottom(); y += kGrid) dots.emplace_back(x, y);
    }
    painter->drawPoints(dots.data(), static_cast<int>(dots.size()));
}

bool CanvasView::focusNextPrevChild(bool next) { return m_scene.step(next) || QGraphicsView::focusNextPrevChild(next); }

void CanvasView::keyPressEvent(QKeyEvent* event) {
    if (const auto direction = arrow(event->key()); direction && !m_document.selectedStages().empty()) {
        m_scene.nudgeSelected(*direction * (event->modifiers().testFlag(Qt::ShiftModifier) ? kLargeNudge : kNudge));
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT m_scene.editRequested();
    } else if (event->key() == Qt::Key_Escape) {
        m_scene.clearSelection();
    } else if (event->key() == Qt::Key_Space) {
        m_isSpaceDown = true;
        viewport()->setCursor(Qt::OpenHandCursor);
    } else {
        QGraphicsView::keyPressEvent(event);
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = false;
        if (!m_panFrom) viewport()->unsetCursor();
    }
    QGraphicsView::keyReleaseEvent(event);
}

void CanvasView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceDown)) {
        startPanning(event->position().toPoint());
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_panFrom) {
        QGraphicsView::mouseMoveEvent(event);
        return;
    }
    const QPoint by = event->position().toPoint() - *m_panFrom;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
    m_panFrom = event->position().toPoint();
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_panFrom) stopPanning();
    else QGraphicsView::mouseReleaseEvent(event);
}

void CanvasView::startPanning(QPoint at) {
    m_panFrom = at;
    m_isFitted = false;
    // Long antialiased curves are what makes panning slow.
    setRenderHint(QPainter::Antialiasing, false);
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void CanvasView::stopPanning() {
    m_panFrom.reset();
    setRenderHint(QPainter::Antialiasing);
    viewport()->update();
    if (m_isSpaceDown) viewport()->setCursor(Qt::OpenHandCursor);
    else viewport()->unsetCursor();
}

void CanvasView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    m_hint->setGeometry(viewport()->rect());
    if (m_isFitted) zoomToFit();
}

void CanvasView::wheelEvent(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0.0) zoomBy(std::pow(1.2, steps));
    event->accept();
}

void CanvasView::retranslate() {
    setAccessibleName(tr("Pipeline canvas"));
    setAccessibleDescription(tr("Tab walks through the stages, arrow keys move the selected ones, Return edits"));
    setStatusTip(tr("Drag from port to port to connect. Wheel: zoom. Middle button or space: move the view"));
    m_hint->setText(tr("Drag a stage from the palette onto the canvas,\nor double-click here to choose one"));
}

void CanvasView::showHint() {
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::WindowText, color(Role::secondaryText));
    m_hint->setPalette(palette);
    m_hint->setVisible(m_document.plan()->stages.empty());
}

void CanvasView::revealSelection() {
    const auto& selected = m_document.selectedStages();
    if (selected.size() != 1 || m_panFrom || QGuiApplication::mouseButtons() != Qt::NoButton) return;
    if (const StageItem* item = m_scene.stageItem(selected.front())) ensureVisible(item);
}

} // namespace ui
