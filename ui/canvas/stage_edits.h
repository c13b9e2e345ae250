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
    models::Carries carries = models::Carries::dataset;
};

struct NewStage {
    models::StageId id;
    models::Edit edit;
};

/// A stage of this kind with its middle at `centre`, named after its kind in the user's language.
[[nodiscard]] NewStage newStage(const models::Plan& plan, models::StageKind kind, QPointF centre,
                                const std::optional<models::LinkId>& insertOn = {}, const std::optional<OpenEnd>& end = {});

/// The place nearest to `wanted` (middle of a node) where a node covers no other.
[[nodiscard]] QPointF freePlace(const models::Plan& plan, QPointF wanted);

/// All stages in columns from left to right, in the order of the work.
[[nodiscard]] models::Edit arranged(const models::Plan& plan);

/// Whether a link of this kind may be drawn: given, taken, and not there yet.
[[nodiscard]] bool mayConnect(const models::Plan& plan, const models::StageId& from, const models::StageId& to, models::Carries carries);

/// Links between each stage and the next of the list, as far as they fit; none when nothing fits.
[[nodiscard]] std::optional<models::Edit> chained(const models::Plan& plan, const std::vector<models::StageId>& stages);

} // namespace ui
