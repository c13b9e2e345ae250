#include "ui/canvas/carried.h"

#include "ui/canvas/annotation_edits.h"
#include "ui/canvas/node_picture.h"

#include <QRectF>

#include <utility>

namespace ui {

Carried carried(const models::Plan& plan, const std::vector<models::StageId>& stages,
                const std::vector<models::AnnotationId>& annotations) {
    Carried all;
    for (const models::StageId& id : stages) {
        if (const models::Stage* stage = plan.stage(id)) all.stages[id] = {stage->position.x, stage->position.y};
    }
    for (const models::AnnotationId& id : annotations) {
        const models::Annotation* chosen = plan.annotation(id);
        if (chosen == nullptr) continue;
        all.annotations[id] = {chosen->position.x, chosen->position.y};
        if (chosen->kind != models::Annotation::Kind::frame) continue;
        const QRectF frame = placeOf(*chosen);
        for (const auto& stage : plan.stages) {
            const QPointF corner{stage->position.x, stage->position.y};
            if (frame.contains(nodeRect().translated(corner))) all.stages[stage->id] = corner;
        }
        for (const models::Annotation& each : plan.annotations) {
            if (frame.contains(placeOf(each))) all.annotations[each.id] = placeOf(each).topLeft();
        }
    }
    return all;
}

std::optional<models::Edit> placed(const models::Plan& plan, const Carried& carried) {
    models::Compound edits;
    models::MoveStages move;
    for (const auto& [id, corner] : carried.stages) move.positions[id] = {corner.x(), corner.y()};
    if (!move.positions.empty()) edits.edits.emplace_back(std::move(move));
    for (const auto& [id, corner] : carried.annotations) {
        const models::Annotation* before = plan.annotation(id);
        if (before == nullptr) continue;
        models::PutAnnotation put{*before};
        put.annotation.position = {corner.x(), corner.y()};
        edits.edits.emplace_back(std::move(put));
    }
    if (edits.edits.empty()) return std::nullopt;
    return edits.edits.size() == 1 ? edits.edits.front() : models::Edit{std::move(edits)};
}

} // namespace ui
