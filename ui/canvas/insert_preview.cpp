#include "ui/canvas/insert_preview.h"

#include "ui/canvas/glide.h"
#include "ui/canvas/link_edits.h"
#include "ui/canvas/link_item.h"
#include "ui/canvas/node_picture.h"
#include "ui/canvas/pipeline_scene.h"
#include "ui/canvas/stage_item.h"
#include "ui/document/document.h"

#include <algorithm>

namespace ui {

InsertPreview::InsertPreview(PipelineScene& scene, const Document& document, models::StageKind kind,
                             std::optional<models::StageId> inserted)
    : m_scene{scene},
      m_document{document},
      m_kind{kind},
      m_inserted{std::move(inserted)} {}

InsertPreview::~InsertPreview() {
    light(std::nullopt);
    putBack();
}

void InsertPreview::showAt(const std::optional<QPointF>& centre) {
    const models::Plan& plan = *m_document.plan();
    const LinkItem* item = centre ? m_scene.linkAt(*centre) : nullptr;
    const auto link = item == nullptr ? plan.links.end() : std::ranges::find(plan.links, item->id(), &models::Link::id);
    const bool isPossible = link != plan.links.end() && maySplit(*link, m_kind);
    light(isPossible ? std::optional{link->id} : std::nullopt);
    const auto before = m_room.moved.positions;
    m_room = isPossible ? roomFor(plan, *link, *centre - nodeRect().center(), m_inserted) : Room{};
    if (m_room.moved.positions == before) return;
    std::map<models::StageId, QPointF> targets;
    for (const auto& [id, place] : before) {
        if (const models::Stage* stage = plan.stage(id)) targets[id] = {stage->position.x, stage->position.y};
    }
    for (const auto& [id, place] : m_room.moved.positions) targets[id] = {place.x, place.y};
    m_scene.glide().start(std::move(targets));
}

void InsertPreview::light(const std::optional<models::LinkId>& link) {
    if (link == m_link) return;
    for (const auto& [id, isLit] : {std::pair{m_link, false}, std::pair{link, true}}) {
        LinkItem* item = id ? m_scene.linkItem(*id) : nullptr;
        if (item != nullptr) item->setHighlighted(isLit);
    }
    m_link = link;
}

void InsertPreview::putBack() {
    if (m_room.moved.positions.empty()) return;
    m_scene.glide().stop();
    for (const auto& [id, place] : m_room.moved.positions) {
        StageItem* item = m_scene.stageItem(id);
        const models::Stage* stage = m_document.plan()->stage(id);
        if (item != nullptr && stage != nullptr) item->setPos(stage->position.x, stage->position.y);
    }
}

} // namespace ui
