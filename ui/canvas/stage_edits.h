#pragma once

#include "models/pipeline/edit.h"

#include <QPointF>

#include <optional>

/// Gestures on the canvas as edits.
namespace ui {

/// What a new stage is connected to right away: the end of a link that was dragged into the void.
struct OpenEnd {
    models::StageId stage;
    bool isOutput = true;
    std::optional<models::Carries> carries; ///< none: whatever fits
};

struct NewStage {
    models::StageId id;
    models::Edit edit;
};

/// A stage of this kind with its middle at `centre`, named after its kind in the user's language.
[[nodiscard]] NewStage newStage(const models::Plan& plan, models::StageKind kind, QPointF centre,
                                const std::optional<models::LinkId>& insertOn = {}, const std::optional<OpenEnd>& end = {});

/// The place nearest to `wanted` (middle of a node) where a node covers no other and no note.
/// @param onGrid  only those with the corner on the grid
[[nodiscard]] QPointF freePlace(const models::Plan& plan, QPointF wanted, bool onGrid = false);

/// What is likely chosen for a stage here, the likeliest first: what usually stands beside the open end, begins a pipeline, or
/// follows its last stages.
[[nodiscard]] std::vector<models::StageKind> likelyKinds(const models::Plan& plan, const std::optional<OpenEnd>& end);
/// What is likely chosen to stand in the middle of a link: only kinds that pass on what it carries.
[[nodiscard]] std::vector<models::StageKind> likelyBetween(const models::Plan& plan, const models::Link& link);
/// What is likely chosen in the place of a stage: kinds of its phase that keep all its links.
[[nodiscard]] std::vector<models::StageKind> likelyReplacements(const models::Plan& plan, const models::StageId& stage);

/// Off for the stages where one of them is on, else on.
[[nodiscard]] std::optional<models::Edit> muted(const models::Plan& plan, const models::Scenario& scenario,
                                                const std::vector<models::StageId>& stages);

/// Another kind in the place of a stage. A name that only said the kind says the new one.
[[nodiscard]] models::Edit replaced(const models::Plan& plan, const models::Stage& stage, models::StageKind kind);

} // namespace ui
