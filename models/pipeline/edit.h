#pragma once

#include "models/core/result.h"
#include "models/pipeline/plan.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// Every change of a plan is an `Edit`, a value. `apply` gives the plan after it, or why it does not apply:
///
///     const auto next = apply(plan, SetField{{}, StageId{"serve"}, "accelerator", FieldValue{std::string{"nvidia-l4"}}});
namespace models {

struct Edit;

/// Sets a field in a scenario; without scenario in the baseline (a work field: in the stage itself). Without setting: resets it, so that
/// it inherits again.
struct SetField {
    std::optional<ScenarioId> scenario;
    StageId scope; ///< a stage, or `planScope()`
    std::string path;
    std::optional<Setting> setting;
};

struct AddStage {
    Stage stage;                    ///< an empty id is made from the name
    std::optional<LinkId> insertOn; ///< a link that the stage splits
    Settings choices;               ///< choices of the baseline for it
};
struct RemoveStages {
    std::vector<StageId> stages; ///< with their links and settings
    bool reconnect = false;      ///< what fed them then feeds what they fed, as far as that fits
};
/// A stage that is there already splits a link.
struct InsertStage {
    StageId stage;
    LinkId link;
};
/// Another kind in the same place: links, settings and choices that fit the new kind stay.
struct ReplaceStage {
    StageId stage;
    StageKind kind = StageKind::prepareData;
    std::string name; ///< empty: as before
};
/// Adds the stages of an excerpt (see excerpt.h) under free ids and names, with their links and with what each scenario chooses for
/// them. Scenarios are matched by id, then by name, baseline to baseline; what has no counterpart is left out.
struct PasteStages {
    Plan excerpt;
    Point by; ///< how far from the place they were copied from
};
struct RenameStage {
    StageId stage;
    std::string name;
};
struct SetStageNote {
    StageId stage;
    std::string note;
};
struct MoveStages {
    std::map<StageId, Point> positions;
};
struct Connect {
    StageId from;
    StageId to;
    std::optional<Carries> carries; ///< none: what `from` gives and `to` takes
};
struct Disconnect {
    std::vector<LinkId> links;
};

/// Adds the frame or note, or changes the one with its id; an empty id is made from the kind.
struct PutAnnotation {
    Annotation annotation;
};
struct RemoveAnnotations {
    std::vector<AnnotationId> annotations;
};

struct AddScenario {
    std::string name;
    std::optional<ScenarioId> copyOf; ///< none: differs in nothing from the baseline
};
struct RenameScenario {
    ScenarioId scenario;
    std::string name;
};
/// How the scenario is drawn, and whether its choices may change.
struct MarkScenario {
    ScenarioId scenario;
    std::string colour;
    bool locked = false;
};
struct RemoveScenario {
    ScenarioId scenario;
};
struct MoveScenario {
    ScenarioId scenario;
    std::size_t index = 0; ///< among the scenarios; 0 is refused: see MakeBaseline
};
/// Puts the scenario first and rewrites all overrides so that every scenario resolves to what it resolved to before.
struct MakeBaseline {
    ScenarioId scenario;
};

struct SetTitle {
    std::string title;
};
struct SetNotes {
    std::string notes;
};
struct SetBudgets {
    std::vector<Budget> budgets;
};
/// Adds what was measured, or replaces the runs with their ids; an empty id is made from the month.
struct PutMeasuredRuns {
    std::vector<MeasuredRun> runs;
};
struct RemoveMeasuredRuns {
    std::vector<MeasuredRunId> runs;
};
/// Adds the event, or changes the one with its id; an empty id is made from the kind.
struct PutEvent {
    PlanEvent event;
};
struct RemoveEvents {
    std::vector<EventId> events;
};
struct SetReview {
    std::optional<Review> review;
};
struct SetOwnEntries {
    Overlay own;
};
struct SetLock {
    std::optional<Lock> lock;
};
/// Loading a file, taking over another version: the whole plan at once.
struct ReplacePlan {
    Plan plan;
};
/// Several edits that count as one, applied in order; all or none.
struct Compound {
    std::vector<Edit> edits;
};

struct Edit : std::variant<SetField, AddStage, RemoveStages, InsertStage, ReplaceStage, PasteStages, RenameStage, SetStageNote, MoveStages,
                           Connect, Disconnect, PutAnnotation, RemoveAnnotations, AddScenario, RenameScenario, MarkScenario, RemoveScenario,
                           MoveScenario, MakeBaseline, SetTitle, SetNotes, SetBudgets, PutMeasuredRuns, RemoveMeasuredRuns, PutEvent,
                           RemoveEvents, SetReview, SetOwnEntries, SetLock, ReplacePlan, Compound> {
    using variant::variant;
    [[nodiscard]] const variant& asVariant() const { return *this; }
};

/// The plan after `edit`, or why the edit does not apply. Stages that did not change are shared.
[[nodiscard]] Result<Plan> apply(Plan plan, const Edit& edit);

/// What an edit does, for undo menus: a pattern with its arguments, e.g. {"{0}: {1} {2}", "Serve", "Accelerator", "NVIDIA L4"}.
struct EditText {
    std::string_view pattern; ///< marked for translation in context "edits"
    std::vector<Argument> arguments;
};
[[nodiscard]] EditText describe(const Plan& before, const Edit& edit);

/// An id for a new stage or scenario: the name in lower case with dashes, made unique by a number.
[[nodiscard]] std::string uniqueId(std::string_view name, const std::vector<std::string>& taken);

} // namespace models
