#pragma once

#include "models/pipeline/edit.h"

#include <optional>
#include <set>
#include <vector>

/// Links as edits, and what can be asked about them.
namespace ui {

/// Whether a link of this kind may be drawn: given, taken, not there yet, and no way back to where it begins.
[[nodiscard]] bool mayConnect(const models::Plan& plan, const models::StageId& from, const models::StageId& to, models::Carries carries);

/// Whether a stage of this kind passes on what the link carries, so that it can stand in the middle of it.
[[nodiscard]] bool maySplit(const models::Link& link, models::StageKind kind);

/// Null where it is gone.
[[nodiscard]] const models::Link* linkOf(const models::Plan& plan, const models::LinkId& id);

[[nodiscard]] bool isLinked(const models::Plan& plan, const models::StageId& stage);

/// Links between each stage and the next of the list, as far as they fit; none when nothing fits.
[[nodiscard]] std::optional<models::Edit> chained(const models::Plan& plan, const std::vector<models::StageId>& stages);

/// Takes away the links between the stages; where there are none, all that they have. None when there is nothing to take away.
[[nodiscard]] std::optional<models::Edit> disconnected(const models::Plan& plan, const std::vector<models::StageId>& stages);

enum class Direction { upstream, downstream };

/// The stages with everything before or after them, in the plan's order.
[[nodiscard]] std::vector<models::StageId> reached(const models::Plan& plan, const std::vector<models::StageId>& stages,
                                                   Direction direction);

} // namespace ui
