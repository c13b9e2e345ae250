#include "ui/canvas/canvas_view.h"

#include "ui/actions/custom_keys.h"
#include "ui/canvas/annotation_editor.h"
#include "ui/canvas/annotation_edits.h"
#include "ui/canvas/annotation_item.h"
#include "ui/canvas/canvas_accessible.h"
#include "ui/canvas/carried.h"
#include "ui/canvas/find_bar.h"
#include "ui/canvas/lens_legend.h"
#include "ui/canvas/mini_map.h"
#include "ui/canvas/pan_gesture.h"
#include "ui/canvas/pipeline_picture.h"
#include "ui/canvas/stage_item.h"
#include "ui/canvas/view_memory.h"
#include "ui/document/document.h"
#include "ui/palette/stage_kind_tree.h"

#include <QAccessible>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPixmapCache>
#include <QScrollBar>
#include <QUndoStack>
#include <QUrl>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {
namespace {

constexpr double kLeastZoom = 0.1;
constexpr double kMostZoom = 4.0;
constexpr int kRest = 120;            ///< milliseconds without a step after which a zoom is over
constexpr int kSnapshots = 64 * 1024; ///< KiB for painted nodes: twice a screen of 3,840 × 2,160 pixels
constexpr int kEdge = 20;             ///< pixels of the view in which a drag scrolls it
constexpr int kEdgeStep = 12;         ///< pixels
constexpr int kEdgeRest = 30;         ///< milliseconds between two steps

std::optional<QPointF> arrow(int key) {
    switch (key) {
    case Qt::Key_Left: return QPointF{-1, 0};
    case Qt::Key_Right: return QPointF{1, 0};
    case Qt::Key_Up: return QPointF{0, -1};
    case Qt::Key_Down: return QPointF{0, 1};
    default: return std::nullopt;
    }
}

/// Towards the edge that the pointer is at; null in the middle.
QPoint outwards(const QRect& ground, QPointF pointer) {
    const auto along = [](double at, int least, int most) { return at < least + kEdge ? -1 : at > most - kEdge ? 1 : 0; };
    return {along(pointer.x(), ground.left(), ground.right()), along(pointer.y(), ground.top(), ground.bottom())};
}

PipelineScene::Attach attach(Qt::KeyboardModifiers modifiers) {
    return modifiers.testFlag(Qt::AltModifier) ? PipelineScene::Attach::no : PipelineScene::Attach::yes;
}

} // namespace

CanvasView::CanvasView(Document& document, PipelineScene& scene, QWidget* parent)
    : QGraphicsView{&scene, parent},
      m_document{document},
      m_scene{scene},
      m_hint{new QLabel{this}},
      m_find{new FindBar{document, this}},
      m_legend{new LensLegend{document, this}},
      m_miniMap{new MiniMap{document, *this}} {
    QAccessible::installFactory(&canvasAccessible);
    setObjectName(QStringLiteral("canvas"));
    setRenderHint(QPainter::Antialiasing);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing); // every item sets what it paints with
    setViewportUpdateMode(MinimalViewportUpdate);
    setTransformationAnchor(AnchorViewCenter);
    setDragMode(NoDrag);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    QPixmapCache::setCacheLimit(std::max(QPixmapCache::cacheLimit(), kSnapshots));
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &CanvasView::sharpen);
    m_edgeScroll.setInterval(kEdgeRest);
    connect(&m_edgeScroll, &QTimer::timeout, this, &CanvasView::scrollAtEdge);
    m_hint->setObjectName(QStringLiteral("canvasHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_scene, &PipelineScene::quickAddRequested, this,
            [this](QPointF position, const std::optional<OpenEnd>& end) { quickAddAt(position, end, PipelineScene::Attach::yes); });
    connect(&m_document, &Document::planChanged, this, &CanvasView::showHint);
    connect(&m_document, &Document::selectionChanged, this, &CanvasView::revealSelection);
    for (const auto signal : {&Document::selectionChanged, &Document::linkSelectionChanged, &Document::annotationSelectionChanged}) {
        connect(&m_document, signal, this, [this] { m_clicked.reset(); });
    }
    connect(&m_document, &Document::annotationSelectionChanged, this, &CanvasView::revealSelection);
    connect(&m_scene, &PipelineScene::groundClicked, this, [this](QPointF position) { m_clicked = position; });
    connect(&m_document, &Document::selectionChanged, this, &CanvasView::announceFocus);
    connect(&m_document, &Document::opened, this, &CanvasView::openFile);
    connect(&m_document, &Document::fileChanged, this, &CanvasView::takeFileName);
    connect(&m_scene, &PipelineScene::annotationEditRequested, this, &CanvasView::editAnnotation);
    connect(m_find, &FindBar::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
    retranslate();
    showHint();
}

CanvasView::~CanvasView() = default;

void CanvasView::zoomBy(double factor) { zoomTo(transform().m11() * factor); }

void CanvasView::zoomTo(double factor) {
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    const QPointF chosen = selectionRect().center();
    zoomAround(seen.contains(chosen) && !selectionRect().isEmpty() ? chosen : seen.center(), factor);
}

void CanvasView::zoomAround(QPointF still, double factor) {
    const double bounded = std::clamp(factor, kLeastZoom, kMostZoom) / transform().m11();
    const QPoint before = mapFromScene(still);
    scale(bounded, bounded);
    const QPoint by = mapFromScene(still) - before;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by.y());
    m_isFitted = false;
    m_rest.start();
    placeOverlays();
    rememberView();
}

void CanvasView::zoomToFit() {
    showWhole(pipelineRect(*m_document.plan()));
    if (!std::exchange(m_isFitted, true)) rememberView();
    placeOverlays();
}

QRectF CanvasView::selectionRect() const {
    QRectF all;
    for (const models::StageId& id : m_document.selectedStages()) {
        if (const StageItem* item = m_scene.stageItem(id)) all |= item->sceneBoundingRect();
    }
    for (const models::AnnotationId& id : m_document.selectedAnnotations()) all |= m_scene.annotationItem(id)->place();
    return all;
}

void CanvasView::zoomToSelection() {
    const QRectF all = selectionRect();
    if (all.isEmpty()) return zoomToFit();
    const double margin = nodeRect().height() / 2;
    showWhole(all.adjusted(-margin, -margin, margin, margin));
    m_isFitted = false;
    placeOverlays();
    rememberView();
}

void CanvasView::showAround(QPointF centre) {
    centerOn(centre);
    m_isFitted = false;
    rememberView();
}

void CanvasView::openFile() {
    m_file = m_document.file();
    const auto remembered = rememberedView(m_file);
    if (!remembered) return zoomToFit();
    resetTransform();
    scale(remembered->zoom, remembered->zoom);
    centerOn(remembered->centre);
    m_isFitted = false;
    sharpen();
    placeOverlays();
}

void CanvasView::takeFileName() {
    // Saving under another name leaves the view alone.
    if (m_file == m_document.file()) return;
    m_file = m_document.file();
    rememberView();
}

void CanvasView::rememberView() const {
    // What fits depends on the size of the window.
    if (m_isFitted) forgetView(m_file);
    else ui::rememberView(m_file, {mapToScene(viewport()->rect().center()), transform().m11()});
}

void CanvasView::find() { m_find->open(); }

void CanvasView::setMiniMap(bool wanted) { m_miniMap->setWanted(wanted); }

void CanvasView::setLens(bool isOn) {
    m_scene.setLens(isOn);
    m_legend->setShown(isOn);
    placeOverlays();
}

void CanvasView::addNote() { openEditor(newNote(*m_document.plan(), mapToScene(viewport()->rect().center()), m_scene.isSnapping())); }

void CanvasView::editAnnotation(const models::AnnotationId& annotation) {
    if (const models::Annotation* edited = m_document.plan()->annotation(annotation)) openEditor(*edited);
}

void CanvasView::openEditor(const models::Annotation& annotation) {
    const QRectF wanted = placeOf(annotation);
    // A new one may lie where nothing has been so far.
    if (!m_scene.sceneRect().contains(wanted)) m_scene.setSceneRect(m_scene.sceneRect() | wanted);
    ensureVisible(wanted);
    auto* editor = new AnnotationEditor{m_document, annotation, viewport()};
    const QRect place = mapFromScene(wanted).boundingRect();
    const bool isFrame = annotation.kind == models::Annotation::Kind::frame;
    editor->setGeometry(isFrame ? QRect{place.topLeft(), QSize{place.width(), editor->fontMetrics().height() * 2}} : place);
    editor->show();
    editor->setFocus(Qt::OtherFocusReason);
}

void CanvasView::placeOverlays() {
    const QRect ground = viewport()->geometry();
    m_find->move(ground.right() - m_find->width() - 12, ground.top() + 12);
    m_legend->move(ground.left() + 12, ground.bottom() - m_legend->height() - 12);
    m_miniMap->follow();
}

void CanvasView::announceFocus() {
    const auto order = models::topologicalOrder(*m_document.plan());
    if (!QAccessible::isActive() || !hasFocus() || !order || m_document.selectedStages().empty()) return;
    QAccessibleEvent event{this, QAccessible::Focus};
    event.setChild(static_cast<int>(std::ranges::find(*order, m_document.selectedStages().back()) - order->begin()));
    QAccessible::updateAccessibility(&event);
}

void CanvasView::scrollContentsBy(int dx, int dy) {
    QGraphicsView::scrollContentsBy(dx, dy);
    m_miniMap->follow();
}

void CanvasView::focusOutEvent(QFocusEvent* event) {
    // A key that is released elsewhere would be held for ever.
    m_scene.setGhosts(false);
    m_isSpaceDown = false;
    if (m_pan) m_pan.reset();
    else viewport()->unsetCursor();
    QGraphicsView::focusOutEvent(event);
}

void CanvasView::sharpen() {
    for (QGraphicsItem* item : m_scene.items())
        if (auto* stage = qgraphicsitem_cast<StageItem*>(item)) stage->sharpen();
}

void CanvasView::showWhole(const QRectF& all) {
    sharpen();
    if (all.isEmpty()) {
        resetTransform();
        centerOn(0, 0);
        return;
    }
    fitInView(all, Qt::KeepAspectRatio);
    // A pipeline of two stages need not fill the window.
    if (transform().m11() <= 1.0) return;
    resetTransform();
    centerOn(all.center());
}

void CanvasView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) {
        resetCachedContent();
        sharpen();
        viewport()->update();
        showHint();
    }
    QGraphicsView::changeEvent(event);
}

void CanvasView::dragEnterEvent(QDragEnterEvent* event) {
    if (stageKind(*event->mimeData()) || event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event) {
    if (const auto kind = stageKind(*event->mimeData())) {
        m_dropping = Dropping{*kind, attach(event->modifiers())};
        m_dragged = event->position();
        showDropTarget();
        watchEdge();
    }
    event->acceptProposedAction();
}

void CanvasView::showDropTarget() {
    const bool isAttaching = m_dropping->attach == PipelineScene::Attach::yes;
    m_scene.showDropTarget(m_dropping->kind, isAttaching ? std::optional{mapToScene(m_dragged.toPoint())} : std::nullopt);
}

void CanvasView::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropping.reset();
    m_scene.hideDropTarget();
}

void CanvasView::dropEvent(QDropEvent* event) {
    m_dropping.reset();
    m_scene.hideDropTarget();
    if (const auto kind = stageKind(*event->mimeData())) {
        m_scene.addStage(*kind, mapToScene(event->position().toPoint()), attach(event->modifiers()));
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
    const double side = 2.0 / transform().m11();
    std::vector<QRectF> dots;
    for (double x = std::floor(rect.left() / kGrid) * kGrid; x <= rect.right(); x += kGrid) {
        for (double y = std::floor(rect.top() / kGrid) * kGrid; y <= rect.bottom(); y += kGrid) dots.emplace_back(x, y, side, side);
    }
    // Squares of two whole pixels: thousands of round dots take longer to paint than the nodes.
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Role::grid));
    painter->drawRects(dots.data(), static_cast<int>(dots.size()));
    painter->setRenderHint(QPainter::Antialiasing);
}

bool CanvasView::focusNextPrevChild(bool next) {
    if (next && m_scene.leaveLinkOpen()) return true;
    if (m_scene.hasGesture()) return true; // which decides what is selected
    if (next && m_clicked) {
        quickAddAt(*std::exchange(m_clicked, std::nullopt), std::nullopt, PipelineScene::Attach::no);
        return true;
    }
    return m_scene.step(next) || QGraphicsView::focusNextPrevChild(next);
}

void CanvasView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_pan) m_pan.reset();
        else if (!m_scene.cancelGesture()) m_scene.clearSelection();
    } else if (const auto direction = arrow(event->key()); direction && isMovable()) {
        nudge(*direction, event->modifiers().testFlag(Qt::ShiftModifier) ? Nudge::large : Nudge::small);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT m_scene.editRequested();
    } else if (event->key() == kGhostKey && event->modifiers() == Qt::NoModifier) {
        m_scene.setGhosts(true);
    } else if (event->key() == Qt::Key_Space) {
        m_isSpaceDown = true;
        viewport()->setCursor(Qt::OpenHandCursor);
    } else {
        QGraphicsView::keyPressEvent(event);
    }
}

bool CanvasView::isMovable() const { return !m_document.selectedStages().empty() || !m_document.selectedAnnotations().empty(); }

void CanvasView::nudge(QPointF direction, Nudge step) {
    const Carried all = carried(*m_document.plan(), m_document.selectedStages(), m_document.selectedAnnotations());
    if (const auto edit = nudged(*m_document.plan(), all, direction, step, m_scene.isSnapping()))
        static_cast<void>(m_document.apply(*edit));
}

void CanvasView::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == kGhostKey && !event->isAutoRepeat()) m_scene.setGhosts(false);
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = false;
        if (!m_pan) viewport()->unsetCursor();
    }
    QGraphicsView::keyReleaseEvent(event);
}

void CanvasView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_isSpaceDown)) {
        m_pan = std::make_unique<PanGesture>(*this, event->position());
        m_isFitted = false;
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void CanvasView::mouseMoveEvent(QMouseEvent* event) {
    if (m_pan) return m_pan->moveTo(event->position(), event->modifiers());
    QGraphicsView::mouseMoveEvent(event);
    m_dragged = event->position();
    watchEdge();
}

void CanvasView::watchEdge() {
    if ((m_scene.hasGesture() || m_dropping) && !outwards(viewport()->rect(), m_dragged).isNull()) {
        if (!m_edgeScroll.isActive()) m_edgeScroll.start();
    } else {
        m_edgeScroll.stop();
    }
}

void CanvasView::scrollAtEdge() {
    const QPoint by = outwards(viewport()->rect(), m_dragged) * kEdgeStep;
    if ((!m_scene.hasGesture() && !m_dropping) || by.isNull()) {
        m_edgeScroll.stop();
        return rememberView();
    }
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by.y());
    m_isFitted = false;
    if (m_dropping) return showDropTarget();
    // What is dragged stays under the pointer.
    QMouseEvent still{QEvent::MouseMove, m_dragged,      viewport()->mapToGlobal(m_dragged),
                      Qt::NoButton,      Qt::LeftButton, QGuiApplication::keyboardModifiers()};
    QGraphicsView::mouseMoveEvent(&still);
}

void CanvasView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_pan) return QGraphicsView::mouseReleaseEvent(event);
    m_pan->finish(event->position(), event->modifiers());
    m_pan.reset();
    rememberView();
    if (m_isSpaceDown) viewport()->setCursor(Qt::OpenHandCursor);
}

void CanvasView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    m_hint->setGeometry(viewport()->geometry()); // not within it: what is there scrolls away
    placeOverlays();
    if (m_isFitted) zoomToFit();
}

void CanvasView::wheelEvent(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0.0) zoomAround(mapToScene(event->position().toPoint()), transform().m11() * std::pow(1.2, steps));
    event->accept();
}

void CanvasView::retranslate() {
    m_scene.retranslate();
    viewport()->update();
    setAccessibleName(tr("Pipeline canvas"));
    setAccessibleDescription(
        tr("Tab walks through the stages and after the last one leaves the canvas; after a click on empty ground it adds a stage there. "
           "F6 leaves the canvas at once. Arrow keys move the selected stages, Return edits, Escape cancels"));
    m_hint->setText(tr("Drag a stage from the palette onto the canvas,\nor double-click here to choose one"));
}

void CanvasView::showHint() {
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::WindowText, color(Role::secondaryText));
    m_hint->setPalette(palette);
    m_hint->setVisible(m_document.plan()->stages.empty());
}

void CanvasView::revealSelection() {
    const auto& stages = m_document.selectedStages();
    const auto& annotations = m_document.selectedAnnotations();
    if (stages.size() + annotations.size() != 1 || m_pan || QGuiApplication::mouseButtons() != Qt::NoButton) return;
    const QGraphicsItem* item = nullptr;
    if (!stages.empty()) item = m_scene.stageItem(stages.front());
    else item = m_scene.annotationItem(annotations.front());
    if (item != nullptr) ensureVisible(item);
}

} // namespace ui
