#include "ui/canvas/pipeline_scene.h"

#include "estimator/stage_share.h"
#include "ui/canvas/alignment.h"
#include "ui/canvas/annotation_item.h"
#include "ui/canvas/connect_gesture.h"
#include "ui/canvas/glide.h"
#include "ui/canvas/insert_preview.h"
#include "ui/canvas/link_edits.h"
#include "ui/canvas/link_item.h"
#include "ui/canvas/resize_gesture.h"
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

template <class Map, class Exists>
void removeGone(QGraphicsScene& scene, Map& items, Exists exists) {
    std::erase_if(items, [&](const auto& pair) {
        if (exists(pair.first)) return false;
        scene.removeItem(pair.second);
        delete pair.second;
        return true;
    });
}

template <class Map, class Id>
void showChosen(const Map& items, const std::vector<Id>& chosen) {
    const std::set<Id> wanted{chosen.begin(), chosen.end()};
    for (const auto& [id, item] : items) item->setSelected(wanted.contains(id));
}

/// Those chosen before keep their place: Connect follows the order in which stages were chosen.
template <class Map, class Id>
std::vector<Id> chosenIn(const Map& items, std::vector<Id> before) {
    std::erase_if(before, [&items](const Id& id) {
        const auto found = items.find(id);
        return found == items.end() || !found->second->isSelected();
    });
    for (const auto& [id, item] : items) {
        if (item->isSelected() && std::ranges::find(before, id) == before.end()) before.push_back(id);
    }
    return before;
}

} // namespace

PipelineScene::PipelineScene(Document& document, QObject* parent)
    : QGraphicsScene{parent},
      m_document{document},
      m_glide{new Glide{*this}} {
    // Few items that move often: an index would cost more than it saves, and keep deleted items in mind.
    setItemIndexMethod(NoIndex);
    connect(&m_document, &Document::planChanged, this, &PipelineScene::sync);
    connect(&m_document, &Document::estimated, this, &PipelineScene::showFigures);
    connect(&m_document, &Document::staleChanged, this, &PipelineScene::showFigures);
    connect(&m_document, &Document::currentScenarioChanged, this, &PipelineScene::showFigures);
    connect(&m_document, &Document::shownMetricChanged, this, &PipelineScene::showFigures);
    connect(&m_document, &Document::selectionChanged, this, &PipelineScene::showSelectedStages);
    connect(&m_document, &Document::linkSelectionChanged, this, &PipelineScene::showSelectedLinks);
    connect(&m_document, &Document::annotationSelectionChanged, this, &PipelineScene::showSelectedAnnotations);
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
    const LinkItem* item = end || attach == Attach::no ? nullptr : linkAt(centre);
    const models::Link* link = item == nullptr ? nullptr : linkOf(*m_document.plan(), item->id());
    if (link != nullptr && maySplit(*link, kind)) addOn(*link, kind, centre);
    else addFree(kind, centre, end);
}

void PipelineScene::insertStage(models::StageKind kind, const models::LinkId& link) {
    const models::Link* split = linkOf(*m_document.plan(), link);
    const LinkItem* item = linkItem(link);
    if (split == nullptr || item == nullptr) return;
    const QPointF middle = item->path().pointAtPercent(0.5);
    if (maySplit(*split, kind)) addOn(*split, kind, middle);
    else addFree(kind, middle, {});
}

void PipelineScene::addOn(const models::Link& link, models::StageKind kind, QPointF centre) {
    const models::Plan& plan = *m_document.plan();
    const QPointF corner = centre - nodeRect().center();
    const Room room = roomFor(plan, link, m_isSnapping ? snapped(corner) : corner);
    NewStage added = newStage(plan, kind, QPointF{room.corner.x, room.corner.y} + nodeRect().center(), link.id);
    if (!room.moved.positions.empty()) added.edit = models::Compound{{room.moved, added.edit}};
    if (applyGliding(added.edit)) m_document.select({{added.id}, {}, {}});
}

void PipelineScene::addFree(models::StageKind kind, QPointF centre, const std::optional<OpenEnd>& end) {
    const models::Plan& plan = *m_document.plan();
    const QPointF place = freePlace(plan, centre, m_isSnapping);
    const models::Edit simple = newStage(plan, kind, place).edit;
    const NewStage added = newStage(plan, kind, place, {}, end);
    auto done = applyGliding(added.edit);
    // A stage that cannot take the end of a link is still added.
    if (!done && end) done = m_document.apply(simple);
    if (done) m_document.select({{added.id}, {}, {}});
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
    m_document.select({{current == order->end() ? order->front() : *std::next(current)}, {}, {}});
    return true;
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
        if (auto* link = qgraphicsitem_cast<LinkItem*>(item)) return pressLink(*link, *event);
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
    choose(stage, event.modifiers());
    event.accept();
    if (stage.isSelected()) beginMoving(stage.id(), event);
}

void PipelineScene::pressLink(LinkItem& link, QGraphicsSceneMouseEvent& event) {
    choose(link, event.modifiers());
    event.accept();
}

void PipelineScene::pressAnnotation(AnnotationItem& annotation, QGraphicsSceneMouseEvent& event) {
    const bool isAtHandle = annotation.isAtHandle(event.scenePos());
    choose(annotation, event.modifiers());
    event.accept();
    if (!annotation.isSelected()) return;
    if (isAtHandle) begin(std::make_unique<ResizeGesture>(*this, m_document, annotation, event.scenePos()), event);
    else beginMoving(annotation.annotation().id, event);
}

void PipelineScene::choose(QGraphicsItem& item, Qt::KeyboardModifiers modifiers) {
    const bool isAdding = modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::ShiftModifier);
    if (isAdding) return item.setSelected(!item.isSelected());
    if (item.isSelected()) return;
    clearSelection();
    item.setSelected(true);
}

void PipelineScene::beginMoving(MoveGesture::Pressed pressed, QGraphicsSceneMouseEvent& event) {
    const auto snap = m_isSnapping ? MoveGesture::Snap::on : MoveGesture::Snap::off;
    begin(std::make_unique<MoveGesture>(*this, m_document, std::move(pressed), event.scenePos(), snap), event);
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
    showSelectedStages();
    showSelectedLinks();
    showSelectedAnnotations();
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
    m_options.isStale = m_document.isStale();
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

void PipelineScene::showSelectedStages() {
    const QScopedValueRollback guard{m_isSyncing, true};
    showChosen(m_stages, m_document.selectedStages());
}

void PipelineScene::showSelectedLinks() {
    const QScopedValueRollback guard{m_isSyncing, true};
    showChosen(m_links, m_document.selectedLinks());
}

void PipelineScene::showSelectedAnnotations() {
    const QScopedValueRollback guard{m_isSyncing, true};
    showChosen(m_annotations, m_document.selectedAnnotations());
}

void PipelineScene::takeSelection() {
    if (m_isSyncing) return;
    m_document.select({chosenIn(m_stages, m_document.selectedStages()), chosenIn(m_links, m_document.selectedLinks()),
                       chosenIn(m_annotations, m_document.selectedAnnotations())});
}

} // namespace ui
