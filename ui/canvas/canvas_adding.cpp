#include "ui/canvas/canvas_view.h"
#include "ui/canvas/link_edits.h"
#include "ui/canvas/link_item.h"
#include "ui/canvas/node_picture.h"
#include "ui/canvas/quick_add.h"
#include "ui/canvas/stage_item.h"
#include "ui/document/document.h"

#include <QPainterPath>

namespace ui {
namespace {

constexpr double kBeside = 64.0; ///< between a stage and one that is added next to it

} // namespace

void CanvasView::addStage(models::StageKind kind) {
    if (const models::Link* link = selectedLink()) return m_scene.insertStage(kind, link->id);
    QPointF place = mapToScene(viewport()->rect().center());
    if (const auto& selected = m_document.selectedStages(); !selected.empty()) {
        const models::Point corner = m_document.plan()->stage(selected.back())->position;
        place = QPointF{corner.x, corner.y} + nodeRect().center() + QPointF{nodeRect().width() + kBeside, 0};
    }
    m_scene.addStage(kind, place, PipelineScene::Attach::no);
}

void CanvasView::quickAdd() {
    const auto& selected = m_document.selectedStages();
    const StageItem* item = selected.size() == 1 ? m_scene.stageItem(selected.front()) : nullptr;
    if (const models::Link* link = selectedLink()) return quickAddOn(*link);
    // Whatever link lies under the middle of the view, nobody has pointed at it.
    if (item == nullptr) return quickAddAt(mapToScene(viewport()->rect().center()), std::nullopt, PipelineScene::Attach::no);
    const QPointF beside = item->pos() + QPointF{nodeRect().right() + kBeside, nodeRect().center().y()};
    quickAddAt(beside, OpenEnd{item->id(), true, std::nullopt}, PipelineScene::Attach::no);
}

const models::Link* CanvasView::selectedLink() const {
    const auto& links = m_document.selectedLinks();
    if (links.size() != 1 || !m_document.selectedStages().empty()) return nullptr;
    return linkOf(*m_document.plan(), links.front());
}

void CanvasView::quickAddOn(const models::Link& link) {
    const QPointF middle = m_scene.linkItem(link.id)->path().pointAtPercent(0.5);
    connect(openQuickAdd(middle, likelyBetween(*m_document.plan(), link)), &QuickAdd::chosen, this,
            [this, id = link.id](models::StageKind kind) {
                m_scene.insertStage(kind, id);
                setFocus(Qt::OtherFocusReason);
            });
}

void CanvasView::quickAddAt(QPointF position, const std::optional<OpenEnd>& end, PipelineScene::Attach attach) {
    connect(openQuickAdd(position, likelyKinds(*m_document.plan(), end)), &QuickAdd::chosen, this,
            [this, position, end, attach](models::StageKind kind) {
                // A new stage takes what was dragged with its edge, not with its middle.
                const double aside = nodeRect().width() / 2;
                const QPointF centre = !end ? position : position + QPointF{end->isOutput ? aside : -aside, 0};
                m_scene.addStage(kind, centre, attach, end);
                setFocus(Qt::OtherFocusReason);
            });
}

void CanvasView::quickReplace() {
    if (m_document.selectedStages().size() != 1) return;
    const models::StageId id = m_document.selectedStages().front();
    const QPointF place = m_scene.stageItem(id)->mapToScene(nodeRect().bottomLeft());
    connect(openQuickAdd(place, likelyReplacements(*m_document.plan(), id)), &QuickAdd::chosen, this, [this, id](models::StageKind kind) {
        const models::Stage* stage = m_document.plan()->stage(id);
        if (stage != nullptr && stage->kind != kind) static_cast<void>(m_document.apply(replaced(*m_document.plan(), *stage, kind)));
        setFocus(Qt::OtherFocusReason);
    });
}

QuickAdd* CanvasView::openQuickAdd(QPointF position, const std::vector<models::StageKind>& suggestions) {
    auto* popup = new QuickAdd{suggestions, this};
    popup->openAt(viewport()->mapToGlobal(mapFromScene(position)));
    return popup;
}

} // namespace ui
