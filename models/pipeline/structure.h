#pragma once

#include "models/pipeline/plan.h"

#include <string>
#include <string_view>

/// What every plan must fulfil before anything else may be asked of it. `apply` keeps it so; files and pasted plans are checked here.
namespace models {

/// Whether the text can be an id: lower-case letters, digits, dashes and underscores, so that `stage.field` can be read.
[[nodiscard]] bool isId(std::string_view text);

/// Ids well formed and unique, links between existing stages that give and take what they carry, no cycle, frames and notes with a place,
/// runs and events with a time, at least one scenario.
/// @error badValue, duplicateId, unknownStage, notConnectable, cycle, lastScenario
[[nodiscard]] Result<void> checkStructure(const Plan& plan);

/// Whether a link from `from` to `to` can carry this.
/// @error notConnectable
[[nodiscard]] Result<void> checkConnectable(const Stage& from, const Stage& to, Carries carries);

/// Whether a canvas has such a place.
/// @param where  whose
/// @error badValue
[[nodiscard]] Result<void> checkPosition(const Point& position, const std::string& where);

/// A sound id, a place, and a size above zero.
[[nodiscard]] Result<void> checkAnnotation(const Annotation& annotation);

/// A sound id, moments that can be read, finite figures, a stage that is there.
[[nodiscard]] Result<void> checkRun(const Plan& plan, const MeasuredRun& run);
[[nodiscard]] Result<void> checkEvent(const Plan& plan, const PlanEvent& event);

/// Empty, or one of the colours of series.
[[nodiscard]] Result<void> checkColour(const ScenarioId& scenario, std::string_view colour);

/// A new plan's own entries: ids well formed and unique, figures finite.
[[nodiscard]] Result<void> checkOverlay(const Overlay& own);

/// The error for a stage or scenario that the plan does not have, naming those that it has.
[[nodiscard]] tl::unexpected<Error> noSuchStage(const Plan& plan, const StageId& id);
[[nodiscard]] tl::unexpected<Error> noSuchScenario(const Plan& plan, const ScenarioId& id);

} // namespace models
