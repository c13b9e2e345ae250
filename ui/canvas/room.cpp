#include "ui/canvas/room.h"

#include "ui/canvas/alignment.h"
#include "ui/canvas/link_edits.h"
#include "ui/canvas/node_picture.h"

#include <algorithm>
#include <set>

namespace ui {
namespace {

/// So that the link before and after the node can be seen.
constexpr double kGap = 48.0;
constexpr double kClear = 8.0;

models::Point placeAfter(const models::Stage& stage, const models::MoveStages& moved) {
    const auto found = moved.positions.find(stage.id);
    return found == moved.positions.end() ? stage.position : found->second;
}

/// What slides aside pushes what it would cover, and so on.
void moveThoseInTheWay(const models::Plan& plan, models::MoveStages& moved, double by, const std::set<models::StageId>& staying) {
    const auto isPushed = [&](const models::Stage& stage) {
        if (moved.positions.contains(stage.id) || staying.contains(stage.id)) return false;
        return std::ranges::any_of(moved.positions, [&](const auto& each) {
            const bool coveredIt = nodeRectAt(plan.stage(each.first)->position).intersects(nodeRectAt(stage.position));
            return !coveredIt && nodeRectAt(each.second).intersects(nodeRectAt(stage.position));
        });
    };
    for (bool isDone = false; !isDone;) {
        const auto pushed = std::ranges::find_if(plan.stages, [&](const auto& stage) { return isPushed(*stage); });
        isDone = pushed == plan.stages.end();
        if (!isDone) moved.positions[(*pushed)->id] = {(*pushed)->position.x + by, (*pushed)->position.y};
    }
}

/// Up or down, as far as it takes, until the node covers no stage.
models::Point besideStages(const models::Plan& plan, const Room& room, const std::optional<models::StageId>& inserted) {
    const auto isFree = [&](const models::Point& corner) {
        const QRectF wanted = nodeRectAt(corner).adjusted(-kClear, -kClear, kClear, kClear);
        return std::ranges::none_of(plan.stages, [&](const auto& stage) {
            return stage->id != inserted && wanted.intersects(nodeRectAt(placeAfter(*stage, room.moved)));
        });
    };
    for (int step = 0;; ++step) {
        for (const double aside : {step * kGrid, -step * kGrid}) {
            const models::Point corner{room.corner.x, room.corner.y + aside};
            if (isFree(corner)) return corner;
        }
    }
}

Room onTheLink(const models::Plan& plan, const models::Link& link, QPointF corner, const std::optional<models::StageId>& inserted) {
    Room room{{corner.x(), corner.y()}, {}};
    const models::Stage* from = plan.stage(link.from);
    const models::Stage* to = plan.stage(link.to);
    // A link that runs backwards has no side on which to make room.
    if (from == nullptr || to == nullptr || to->position.x < from->position.x) return room;
    const double step = nodeRect().width() + kGap;
    room.corner.x = std::max(room.corner.x, from->position.x + step);
    const double missing = room.corner.x + step - to->position.x;
    if (missing <= 0.0) return room;
    for (const models::StageId& id : reached(plan, {link.to}, Direction::downstream)) {
        if (id == inserted) continue;
        const models::Point place = plan.stage(id)->position;
        room.moved.positions[id] = {place.x + missing, place.y};
    }
    moveThoseInTheWay(plan, room.moved, missing, {link.from, inserted.value_or(link.from)});
    return room;
}

} // namespace

Room roomFor(const models::Plan& plan, const models::Link& link, QPointF corner, const std::optional<models::StageId>& inserted) {
    Room room = onTheLink(plan, link, corner, inserted);
    room.corner = besideStages(plan, room, inserted);
    return room;
}

} // namespace ui
