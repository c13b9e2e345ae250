#pragma once

#include "models/pipeline/edit.h"
#include "models/pipeline/structure.h"

#include <algorithm>

/// The edits one by one, for `apply`. Each changes the plan in place and may leave it half changed when it fails: `apply` works on a copy.
namespace models::detail {

[[nodiscard]] Result<void> change(Plan& plan, const SetField& edit);
[[nodiscard]] Result<void> change(Plan& plan, const AddStage& edit);
[[nodiscard]] Result<void> change(Plan& plan, const RemoveStages& edit);
[[nodiscard]] Result<void> change(Plan& plan, const InsertStage& edit);
[[nodiscard]] Result<void> change(Plan& plan, const ReplaceStage& edit);
[[nodiscard]] Result<void> change(Plan& plan, const PasteStages& edit);
[[nodiscard]] Result<void> change(Plan& plan, const RenameStage& edit);
[[nodiscard]] Result<void> change(Plan& plan, const SetStageNote& edit);
[[nodiscard]] Result<void> change(Plan& plan, const MoveStages& edit);
[[nodiscard]] Result<void> change(Plan& plan, const Connect& edit);
[[nodiscard]] Result<void> change(Plan& plan, const Disconnect& edit);
[[nodiscard]] Result<void> change(Plan& plan, const PutAnnotation& edit);
[[nodiscard]] Result<void> change(Plan& plan, const RemoveAnnotations& edit);
[[nodiscard]] Result<void> change(Plan& plan, const AddScenario& edit);
[[nodiscard]] Result<void> change(Plan& plan, const RenameScenario& edit);
[[nodiscard]] Result<void> change(Plan& plan, const MarkScenario& edit);
[[nodiscard]] Result<void> change(Plan& plan, const RemoveScenario& edit);
[[nodiscard]] Result<void> change(Plan& plan, const MoveScenario& edit);
[[nodiscard]] Result<void> change(Plan& plan, const MakeBaseline& edit);
[[nodiscard]] Result<void> change(Plan& plan, const SetTitle& edit);
[[nodiscard]] Result<void> change(Plan& plan, const SetNotes& edit);
[[nodiscard]] Result<void> change(Plan& plan, const SetBudgets& edit);
[[nodiscard]] Result<void> change(Plan& plan, const PutMeasuredRuns& edit);
[[nodiscard]] Result<void> change(Plan& plan, const RemoveMeasuredRuns& edit);
[[nodiscard]] Result<void> change(Plan& plan, const PutEvent& edit);
[[nodiscard]] Result<void> change(Plan& plan, const RemoveEvents& edit);
[[nodiscard]] Result<void> change(Plan& plan, const SetReview& edit);
[[nodiscard]] Result<void> change(Plan& plan, const SetOwnEntries& edit);
[[nodiscard]] Result<void> change(Plan& plan, const SetLock& edit);
[[nodiscard]] Result<void> change(Plan& plan, const ReplacePlan& edit);
[[nodiscard]] Result<void> change(Plan& plan, const Compound& edit);

/// Any edit, unless it would change what a locked scenario chooses.
/// @error lockedScenario, and those of the edit
[[nodiscard]] Result<void> changeUnlocked(Plan& plan, const Edit& edit);

/// Replaces the stage by what `alter` makes of a copy of it; the other stages stay shared.
/// @error unknownStage
template <class Alter>
[[nodiscard]] Result<void> alterStage(Plan& plan, const StageId& id, Alter alter) {
    const auto found = std::ranges::find_if(plan.stages, [&id](const auto& each) { return each->id == id; });
    if (found == plan.stages.end()) return noSuchStage(plan, id);
    Stage stage = **found;
    alter(stage);
    if (stage != **found) *found = std::make_shared<const Stage>(std::move(stage));
    return {};
}

/// The scenario to change in place.
/// @error unknownScenario
[[nodiscard]] Result<Scenario*> scenarioIn(Plan& plan, const ScenarioId& id);

/// Sets a field, or resets it when there is no setting; a scope without settings does not stay behind.
void put(Settings& settings, const std::string& path, const std::optional<Setting>& setting);
void put(Scenario& scenario, const StageId& scope, const std::string& path, const std::optional<Setting>& setting);

/// Adds the link with an id of its own after checking that it is possible.
/// @error notConnectable, cycle
[[nodiscard]] Result<void> addLink(Plan& plan, const Stage& from, const Stage& to, Carries carries);

/// The stage takes the place of the link; both halves carry what the link carried.
/// @error notConnectable, cycle, badValue for a link that is not there
[[nodiscard]] Result<void> splitLink(Plan& plan, const LinkId& id, const Stage& stage);

[[nodiscard]] tl::unexpected<Error> noSuchLink(const LinkId& id);

/// @error badValue  when the name is blank
[[nodiscard]] Result<void> checkName(std::string_view name);

} // namespace models::detail
