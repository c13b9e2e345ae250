#pragma once

#include "models/pipeline/edit.h"

#include <QPointF>

#include <optional>

namespace ui {

/// Where things go so that a node fits into a link: the node itself, and the stages behind it that slide aside
/// with those they would cover.
struct Room {
    models::Point corner;
    models::MoveStages moved; ///< without the node
};

/// @param corner    where the node would be dropped
/// @param inserted  the node, where it is a stage of the plan already
[[nodiscard]] Room roomFor(const models::Plan& plan, const models::Link& link, QPointF corner,
                           const std::optional<models::StageId>& inserted = {});

} // namespace ui
