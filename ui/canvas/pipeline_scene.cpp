#include "ui/canvas/pipeline_scene.h"

#include "ui/canvas/connect_gesture.h"
#include "ui/canvas/link_item.h"
#include "ui/canvas/link_picture.h"
#include "ui/canvas/stage_item.h"
#include "ui/document/document.h"
#include "ui/text/words.h"

#include <QGraphicsSceneMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {
namespace {

// Room around the pipeline, so that it can be dragged and panned beyond its edges.
constexpr double kMargin = 2000.0;

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

PipelineScene::PipelineScene(Document& document, QObject* parent) : QGraphicsScene{parent}, m_document{document} {
    // Few items that move often: an index would cost more than it saves, and keep deleted items in mind.
    setItemIndexMethod(NoIndex);
    connect(&m_document, &Document::planChanged, this, &PipelineScene::sync);
    connect(&m_document, &Document::estimated, this, &PipelineScene::showFigures);
    connect(&m_document, &Document::currentScenarioChanged, this, &PipelineScene::showFigures);
    connect(&m_document, &Document::shownMetricChanged, this, &PipelineScene::showFigures);
    connect(&m_document, &Document::selectionChanged, this, &PipelineScene::showSelection);
    connect(this, &QGraphicsScene::selectionChanged, this, &PipelineScene::takeSelection);
    sync();
}

PipelineScene::~PipelineScene() {
    // Selected items go one by one, and those who follow the selection may be gone already.
    blockSignals(true);
}

void PipelineScene::addStage(models::StageKind kind, QPointF centre, const std::optional<OpenEnd>& end) {
    const models::Plan& plan = *m_document.plan();
    const LinkItem* link = end ? nullptr : linkAt(centre);
    std::optional<models::LinkId> insertOn;
    if (link != nullptr) insertOn = link->id();
    const NewStage added = newStage(plan, kind, link != nullptr ? centre : freePlace(plan, centre), insertOn, end);
    auto done = m_document.apply(added.edit);
    // A stage that cannot split the link, or not take its end, is still added.
    if (!done && (insertOn || end)) done = m_document.apply(newStage(plan, kind, freePlace(plan, centre)).edit);
    if (done) m_document.setSelectedStages({added.id});
}

void PipelineScene::deleteSelected() {
    models::RemoveStages stages{m_document.selectedStages()};
    models::Disconnect links;
    for (const auto& [id, item] : m_links) {
        if (item->isSelected()) links.links.push_back(id);
    }
    // Links first: those of removed stages go with them.
    std::vector<models::Edit> edits;
    edits.reserve(2);
    if (!links.links.empty()) edits.emplace_back(std::move(links));
    if (!stages.stages.empty()) edits.emplace_back(std::move(stages));
    if (edits.empty()) return;
    static_cast<void>(m_document.apply(edits.size() == 1 ? edits.front() : models::Edit{models::Compound{std::move(edits)}}));
}

void PipelineScene::connectSelected() {
    if (const auto edit = chained(*m_document.plan(), m_document.selectedStages())) static_cast<void>(m_document.apply(*edit));
}

void PipelineScene::arrange() { static_cast<void>(m_document.apply(arranged(*m_document.plan()))); }

void PipelineScene::nudgeSelected(QPointF by) {
    models::MoveStages move;
    for (const models::StageId& id : m_document.selectedStages()) {
        const models::Point position = m_document.plan()->stage(id)->position;
        move.positions[id] = {position.x + by.x(), position.y + by.y()};
    }
    if (!move.positions.empty()) static_cast<void>(m_document.apply(move));
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

StageItem* PipelineScene::stageItem(const models::StageId& stage) const {
    const auto found = m_stages.find(stage);
    return found == m_stages.end() ? nullptr : found->second;
}

LinkItem* PipelineScene::linkAt(QPointF position) const {
    for (QGraphicsItem* item : items(position)) {
        if (auto* link = qgraphicsitem_cast<LinkItem*>(item)) return link;
    }
    return nullptr;
}

void PipelineScene::showDropTarget(const std::optional<QPointF>& position) {
    const LinkItem* target = position ? linkAt(*position) : nullptr;
    for (const auto& [id, item] : m_links) item->setHighlighted(item == target);
}

void PipelineScene::mousePressEvent(QGraphicsSceneMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        for (QGraphicsItem* item : items(event->scenePos())) {
            auto* port = qgraphicsitem_cast<PortItem*>(item);
            if (port == nullptr) continue;
            m_connecting = std::make_unique<ConnectGesture>(*this, m_document, *port);
            m_connecting->moveTo(event->scenePos());
            event->accept();
            return;
        }
    }
    QGraphicsScene::mousePressEvent(event);
}

void PipelineScene::mouseMoveEvent(QGraphicsSceneMouseEvent* event) {
    if (m_connecting) m_connecting->moveTo(event->scenePos());
    else QGraphicsScene::mouseMoveEvent(event);
}

void PipelineScene::mouseReleaseEvent(QGraphicsSceneMouseEvent* event) {
    if (!m_connecting) {
        QGraphicsScene::mouseReleaseEvent(event);
        takePositions();
        return;
    }
    const auto end = m_connecting->finish(event->scenePos());
    m_connecting.reset();
    event->accept();
    if (end) Q_EMIT quickAddRequested(event->scenePos(), end);
}

void PipelineScene::mouseDoubleClickEvent(QGraphicsSceneMouseEvent* event) {
    const auto under = items(event->scenePos());
    const bool onStage = std::ranges::any_of(under, [](const QGraphicsItem* item) { return item->type() == StageItem::Type; });
    event->accept();
    if (onStage) Q_EMIT editRequested();
    else Q_EMIT quickAddRequested(event->scenePos(), std::nullopt);
}

void PipelineScene::sync() {
    m_connecting.reset(); // its ports may go
    const QScopedValueRollback guard{m_isSyncing, true};
    syncStages();
    syncLinks();
    routeLinks();
    showFigures();
    showSelection();
    setSceneRect(itemsBoundingRect().adjusted(-kMargin, -kMargin, kMargin, kMargin));
}

void PipelineScene::syncStages() {
    const models::Plan& plan = *m_document.plan();
    removeGone(*this, m_stages, [this, &plan](const models::StageId& id) {
        const models::Stage* stage = plan.stage(id);
        return stage != nullptr && stage->kind == m_stages.at(id)->kind();
    });
    for (const auto& stage : plan.stages) {
        StageItem*& item = m_stages[stage->id];
        if (item == nullptr) {
            item = new StageItem{stage->id, stage->kind, [this] { routeLinks(); }};
            addItem(item);
        }
        item->setPos(stage->position.x, stage->position.y);
    }
}

void PipelineScene::syncLinks() {
    const models::Plan& plan = *m_document.plan();
    removeGone(*this, m_links,
               [&plan](const models::LinkId& id) { return std::ranges::find(plan.links, id, &models::Link::id) != plan.links.end(); });
    for (const models::Link& link : plan.links) {
        LinkItem*& item = m_links[link.id];
        if (item == nullptr) {
            item = new LinkItem{link.id};
            addItem(item);
        }
        const models::Stage* from = plan.stage(link.from);
        const models::Stage* to = plan.stage(link.to);
        if (from == nullptr || to == nullptr) continue;
        //: a link: what it carries, from which stage, to which
        item->setLabel(label(link.carries), tr("%1 from %2 to %3").arg(label(link.carries), toQt(from->name), toQt(to->name)));
    }
}

void PipelineScene::routeLinks() {
    for (const models::Link& link : m_document.plan()->links) {
        const auto item = m_links.find(link.id);
        const StageItem* from = stageItem(link.from);
        const StageItem* to = stageItem(link.to);
        if (item == m_links.end() || from == nullptr || to == nullptr) continue;
        const QPointF start = from->pos() + portPosition(from->kind(), {PortSide::output, link.carries});
        const QPointF end = to->pos() + portPosition(to->kind(), {PortSide::input, link.carries});
        item->second->setPath(linkPath(start, end));
    }
}

void PipelineScene::showFigures() {
    const models::Facts facts = m_document.facts();
    for (const auto& stage : m_document.plan()->stages) {
        if (StageItem* item = stageItem(stage->id)) {
            item->setPicture(nodePicture(*stage, m_document.currentEstimate(stage->id), facts, m_document.shownMetric()));
        }
    }
}

void PipelineScene::showSelection() {
    const QScopedValueRollback guard{m_isSyncing, true};
    const auto& selected = m_document.selectedStages();
    for (const auto& [id, item] : m_stages) item->setSelected(std::ranges::find(selected, id) != selected.end());
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

void PipelineScene::takePositions() {
    models::MoveStages move;
    for (const auto& [id, item] : m_stages) {
        const models::Stage* stage = m_document.plan()->stage(id);
        if (stage == nullptr || item->pos() == QPointF{stage->position.x, stage->position.y}) continue;
        move.positions[id] = {item->x(), item->y()};
    }
    if (!move.positions.empty()) static_cast<void>(m_document.apply(move));
}

} // namespace ui
