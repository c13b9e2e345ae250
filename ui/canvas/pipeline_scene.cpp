#include "ui/canvas/pipeline_scene.h"

#include "estimator/stage_share.h"
#include "ui/canvas/annotation_gesture.h"
#include "ui/canvas/annotation_item.h"
#include "ui/canvas/connect_gesture.h"
#include "ui/canvas/glide.h"
#include "ui/canvas/insert_preview.h"
#include "ui/canvas/link_edits.h"
#include "ui/canvas/link_item.h"
#include "ui/canvas/move_gesture.h"
#include "ui/canvas/select_gesture.h"
#include "ui/canvas/stage_item.h"
#include "ui/document/document.h"
#include "ui/text/words.h"

#include <QGraphicsSceneMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <set>
#include <utility>

namespace ui {
namespace {

// Room around the pipeline, so that it can be dragged and panned beyond its edges.
constexpr double kSceneMargin = 2000.0;
// How far beside a link a stage may be dropped to split it.
constexpr double kReach = 12.0;
// Figures that come back at once need not turn grey in between.
constexpr int kPatienceMilliseconds = 150;

template <class Map, class Exists>
void removeGone(QGraphicsScene& scene, Map& items, Exists exists) {
    std::erase_if(items, [&](const auto& pair) {
        if (exists(pair.first)) return false;
        scene.removeItem(pair.second);
        delete pair.second;
        return true;
    });
}

} // namespace

PipelineScene::PipelineScene(Document& document, QObject* parent)
    : QGraphicsScene{parent},
      m_document{document},
      m_glide{new Glide{*this}} {
    // Few items that move often: an index would cost more than it saves, and keep deleted items in mind.
    setItemIndexMethod(NoIndex);
    connect(&m_document, &Document::planChanged, this, &PipelineScene::sync);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] { showStale(m_document.isEstimating()); });
    connect(&m_document, &Document::estimatingChanged, this, [this](bool isEstimating) {
        if (isEstimating) m_patience.start();
    });
    connect(&m_document, &Document::estimated, this, [this] { showStale(false); });
    connect(&m_document, &Document::estimateFailed, this, [this] { showStale(true); });
    connect(&m_document, &Document::currentScenarioChanged, this, &PipelineScene::showFigures);
    connect(&m_document, &Document::shownMetricChanged, this, &PipelineScene::showFigures);
    connect(&m_document, &Document::selectionChanged, this, &PipelineScene::showSelection);
    connect(this, &QGraphicsScene::selectionChanged, this, &PipelineScene::takeSelection);
    sync();
}

PipelineScene::~PipelineScene() {
    // Selected items go one by one, and those who follow the selection may be gone already.
    blockSignals(true);
    m_dropTarget.reset();
    m_gesture.reset();
}

void PipelineScene::addStage(models::StageKind kind, QPointF centre, Attach attach, const std::optional<OpenEnd>& end) {
    const models::Plan& plan = *m_document.plan();
    const models::Edit simple = newStage(plan, kind, freePlace(plan, centre)).edit;
    const LinkItem* item = end || attach == Attach::no ? nullptr : linkAt(centre);
    const auto link = item == nullptr ? plan.links.end() : std::ranges::find(plan.links, item->id(), &models::Link::id);
    NewStage added = newStage(plan, kind, freePlace(plan, centre), {}, end);
    if (link != plan.links.end() && maySplit(*link, kind)) {
        const Room room = roomFor(plan, *link, centre - nodeRect().center());
        added = newStage(plan, kind, QPointF{room.corner.x, room.corner.y} + nodeRect().center(), link->id);
        if (!room.moved.positions.empty()) added.edit = models::Compound{{room.moved, added.edit}};
    }
    auto done = applyGliding(added.edit);
    // A stage that cannot take the end of a link is still added.
    if (!done && end) done = m_document.apply(simple);
    if (done) m_document.setSelectedStages({added.id});
}

models::Result<void> PipelineScene::applyGliding(const models::Edit& edit) {
    const QScopedValueRollback guard{m_isGliding, true};
    // A step of its own, however soon the next follows.
    m_document.beginGesture();
    auto done = m_document.apply(edit);
    m_document.endGesture();
    return done;
}

void PipelineScene::setLens(bool isOn) {
    m_options.isLensOn = isOn;
    showFigures();
}

void PipelineScene::setGhosts(bool shown) {
    if (shown == m_options.hasGhosts) return;
    m_options.hasGhosts = shown;
    showFigures();
}

bool PipelineScene::cancelGesture() {
    m_connecting = nullptr;
    return std::exchange(m_gesture, nullptr) != nullptr;
}

bool PipelineScene::leaveLinkOpen() {
    if (m_connecting == nullptr) return false;
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    std::exchange(m_connecting, nullptr)->leaveOpen();
    return true;
}

bool PipelineScene::step(bool forward) {
    auto order = models::topologicalOrder(*m_document.plan());
    if (!order || order->empty()) return false;
    if (!forward) std::ranges::reverse(*order);
    const auto& selected = m_document.selectedStages();
    const auto current = selected.empty() ? order->end() : std::ranges::find(*order, selected.back());
    if (current != order->end() && std::next(current) == order->end()) return false;
    m_document.setSelectedStages({current == order->end() ? order->front() : *std::next(current)});
    return true;
}

std::vector<models::LinkId> PipelineScene::selectedLinks() const {
    std::vector<models::LinkId> selected;
    for (const auto& [id, item] : m_links) {
        if (item->isSelected()) selected.push_back(id);
    }
    return selected;
}

std::vector<models::AnnotationId> PipelineScene::selectedAnnotations() const {
    std::vector<models::AnnotationId> selected;
    for (const auto& [id, item] : m_annotations) {
        if (item->isSelected()) selected.push_back(id);
    }
    return selected;
}

void PipelineScene::selectAnnotations(const std::vector<models::AnnotationId>& annotations) {
    for (const auto& [id, item] : m_annotations) item->setSelected(std::ranges::find(annotations, id) != annotations.end());
}

StageItem* PipelineScene::stageItem(const models::StageId& stage) const {
    const auto found = m_stages.find(stage);
    return found == m_stages.end() ? nullptr : found->second;
}

LinkItem* PipelineScene::linkItem(const models::LinkId& link) const {
    const auto found = m_links.find(link);
    return found == m_links.end() ? nullptr : found->second;
}

AnnotationItem* PipelineScene::annotationItem(const models::AnnotationId& annotation) const {
    const auto found = m_annotations.find(annotation);
    return found == m_annotations.end() ? nullptr : found->second;
}

LinkItem* PipelineScene::linkAt(QPointF position) const {
    const QRectF reach{position.x() - kReach, position.y() - kReach, 2 * kReach, 2 * kReach};
    for (QGraphicsItem* item : items(reach)) {
        if (auto* link = qgraphicsitem_cast<LinkItem*>(item)) return link;
    }
    return nullptr;
}

void PipelineScene::eachPort(const std::function<void(PortItem&)>& use) const {
    for (const auto& [id, stage] : m_stages) {
        for (PortItem* port : stage->ports()) use(*port);
    }
}

void PipelineScene::showDropTarget(models::StageKind kind, const std::optional<QPointF>& centre) {
    if (!m_dropTarget) m_dropTarget = std::make_unique<InsertPreview>(*this, m_document, kind);
    m_dropTarget->showAt(centre);
}

void PipelineScene::hideDropTarget() { m_dropTarget.reset(); }

void PipelineScene::mousePressEvent(QGraphicsSceneMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_gesture) {
        event->accept();
        return;
    }
    for (QGraphicsItem* item : items(event->scenePos())) {
        if (auto* port = qgraphicsitem_cast<PortItem*>(item)) return beginConnecting(*port, *event);
        if (auto* stage = qgraphicsitem_cast<StageItem*>(item)) return pressStage(*stage, *event);
        // Links select themselves.
        if (item->type() == LinkItem::Type) return QGraphicsScene::mousePressEvent(event);
        if (auto* annotation = qgraphicsitem_cast<AnnotationItem*>(item)) return pressAnnotation(*annotation, *event);
    }
    if (event->modifiers() == Qt::NoModifier) {
        clearSelection();
        Q_EMIT groundClicked(event->scenePos());
    }
    begin(std::make_unique<SelectGesture>(*this, m_document, event->scenePos()), *event);
}

void PipelineScene::begin(std::unique_ptr<Gesture> gesture, QGraphicsSceneMouseEvent& event) {
    m_glide->stop();
    m_gesture = std::move(gesture);
    event.accept();
}

void PipelineScene::beginConnecting(PortItem& port, QGraphicsSceneMouseEvent& event) {
    auto gesture = std::make_unique<ConnectGesture>(
        *this, m_document, port, [this](QPointF position, const OpenEnd& end) { Q_EMIT quickAddRequested(position, end); });
    m_connecting = gesture.get();
    m_connecting->moveTo(event.scenePos(), event.modifiers());
    begin(std::move(gesture), event);
}

void PipelineScene::pressStage(StageItem& stage, QGraphicsSceneMouseEvent& event) {
    std::vector<models::StageId> selected = m_document.selectedStages();
    const auto found = std::ranges::find(selected, stage.id());
    const bool isAdding = event.modifiers().testFlag(Qt::ControlModifier) || event.modifiers().testFlag(Qt::ShiftModifier);
    if (!isAdding && found == selected.end()) {
        clearSelection();
        selected = {stage.id()};
    } else if (isAdding && found == selected.end()) {
        selected.push_back(stage.id());
    } else if (isAdding) {
        selected.erase(found);
    }
    m_document.setSelectedStages(std::move(selected));
    event.accept();
    if (!stage.isSelected()) return;
    const auto snap = m_isSnapping ? MoveGesture::Snap::on : MoveGesture::Snap::off;
    begin(std::make_unique<MoveGesture>(*this, m_document, stage, event.scenePos(), snap), event);
}

void PipelineScene::pressAnnotation(AnnotationItem& annotation, QGraphicsSceneMouseEvent& event) {
    if (!event.modifiers().testFlag(Qt::ControlModifier) && !event.modifiers().testFlag(Qt::ShiftModifier)) clearSelection();
    annotation.setSelected(true);
    begin(std::make_unique<AnnotationGesture>(*this, m_document, annotation, event.scenePos()), event);
}

void PipelineScene::mouseMoveEvent(QGraphicsSceneMouseEvent* event) {
    if (m_gesture) m_gesture->moveTo(event->scenePos(), event->modifiers());
    else QGraphicsScene::mouseMoveEvent(event);
}

void PipelineScene::mouseReleaseEvent(QGraphicsSceneMouseEvent* event) {
    if (!m_gesture) return QGraphicsScene::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton) return;
    // The edit that it ends with must not end it a second time.
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    m_connecting = nullptr;
    gesture->finish(event->scenePos(), event->modifiers());
    event->accept();
}

void PipelineScene::mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event) {
    event->accept();
    for (const QGraphicsItem* item : items(event->scenePos())) {
        if (item->type() == StageItem::Type) return Q_EMIT editRequested();
        if (item->type() == PortItem::Type) return;
        if (const auto* annotation = qgraphicsitem_cast<const AnnotationItem*>(item))
            return Q_EMIT annotationEditRequested(annotation->annotation().id);
    }
    Q_EMIT quickAddRequested(event->scenePos(), std::nullopt);
}

void PipelineScene::retranslate() {
    for (const auto& [id, item] : m_stages) item->retranslate();
    sync();
}

void PipelineScene::sync() {
    cancelGesture(); // what it holds on to may go
    m_dropTarget.reset();
    m_glide->stop();
    const QScopedValueRollback guard{m_isSyncing, true};
    syncStages();
    showFigures();
    syncLinks();
    syncAnnotations();
    showSelection();
    setSceneRect(itemsBoundingRect().adjusted(-kSceneMargin, -kSceneMargin, kSceneMargin, kSceneMargin));
}

void PipelineScene::syncStages() {
    const models::Plan& plan = *m_document.plan();
    for (const auto& [id, item] : m_stages) item->setLinks({});
    removeGone(*this, m_stages, [this, &plan](const models::StageId& id) {
        const models::Stage* stage = plan.stage(id);
        return stage != nullptr && stage->kind == m_stages.at(id)->kind();
    });
    std::map<models::StageId, QPointF> targets;
    for (const auto& stage : plan.stages) {
        const QPointF place{stage->position.x, stage->position.y};
        StageItem*& item = m_stages[stage->id];
        if (item == nullptr) {
            item = new StageItem{stage->id, stage->kind};
            addItem(item);
            item->setPos(place);
        } else if (!m_isGliding) {
            item->setPos(place);
        } else if (item->pos() != place) {
            targets[stage->id] = place;
        }
    }
    if (!targets.empty()) m_glide->start(std::move(targets));
}

void PipelineScene::syncLinks() {
    const models::Plan& plan = *m_document.plan();
    std::set<models::LinkId> wanted;
    for (const models::Link& link : plan.links) wanted.insert(link.id);
    removeGone(*this, m_links, [&wanted](const models::LinkId& id) { return wanted.contains(id); });
    std::map<models::StageId, std::vector<LinkItem*>> ends;
    for (const models::Link& link : plan.links) {
        LinkItem*& item = m_links[link.id];
        if (item == nullptr) {
            item = new LinkItem{link.id};
            addItem(item);
        }
        item->setEnds(*stageItem(link.from), *stageItem(link.to), link.carries);
        ends[link.from].push_back(item);
        ends[link.to].push_back(item);
        const QString from = stageItem(link.from)->picture().name;
        const QString to = stageItem(link.to)->picture().name;
        //: a link: what it carries, from which stage, to which
        item->setLabel(label(link.carries), tr("%1 from %2 to %3").arg(label(link.carries), from, to));
    }
    for (auto& [id, links] : ends) stageItem(id)->setLinks(std::move(links));
}

void PipelineScene::syncAnnotations() {
    const models::Plan& plan = *m_document.plan();
    removeGone(*this, m_annotations, [&plan](const models::AnnotationId& id) { return plan.annotation(id) != nullptr; });
    for (const models::Annotation& annotation : plan.annotations) {
        AnnotationItem*& item = m_annotations[annotation.id];
        if (item == nullptr) {
            item = new AnnotationItem{annotation};
            addItem(item);
        } else {
            item->setAnnotation(annotation);
        }
    }
}

void PipelineScene::showFigures() {
    for (auto& [id, picture] : nodePictures(m_document, m_options)) {
        if (StageItem* item = stageItem(id)) item->setPicture(std::move(picture));
    }
    showWeights();
}

void PipelineScene::showWeights() {
    const estimator::ScenarioEstimate* scenario = m_options.isLensOn ? m_document.currentEstimate() : nullptr;
    std::map<models::LinkId, double> shares;
    if (scenario != nullptr) shares = estimator::sharesAlongLinks(*m_document.plan(), *scenario, m_document.shownMetric());
    for (const auto& [id, item] : m_links) item->setWeight(shares[id]);
}

void PipelineScene::showStale(bool isStale) {
    m_options.isStale = isStale;
    showFigures();
}

void PipelineScene::showSelection() {
    const QScopedValueRollback guard{m_isSyncing, true};
    const std::set<models::StageId> selected{m_document.selectedStages().begin(), m_document.selectedStages().end()};
    for (const auto& [id, item] : m_stages) item->setSelected(selected.contains(id));
}

void PipelineScene::takeSelection() {
    if (m_isSyncing) return;
    // Those selected before keep their place: Connect follows the order in which stages were chosen.
    std::vector<models::StageId> selected = m_document.selectedStages();
    std::erase_if(selected, [this](const auto& id) { return stageItem(id) == nullptr || !stageItem(id)->isSelected(); });
    for (const auto& [id, item] : m_stages) {
        if (item->isSelected() && std::ranges::find(selected, id) == selected.end()) selected.push_back(id);
    }
    m_document.setSelectedStages(std::move(selected));
}

} // namespace ui
