#include "ui/canvas/room.h"

#include "ui/canvas/link_edits.h"
#include "ui/canvas/node_picture.h"

#include <algorithm>

namespace ui {
namespace {

/// So that the link before and after the node can be seen.
constexpr double kGap = 48.0;

} // namespace

Room roomFor(const models::Plan& plan, const models::Link& link, QPointF corner, const std::optional<models::StageId>& inserted) {
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
    return room;
}

} // namespace ui
