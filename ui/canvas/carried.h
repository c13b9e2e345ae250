#pragma once

#include "models/pipeline/edit.h"

#include <QPointF>

#include <map>
#include <optional>
#include <vector>

/// Stages, frames and notes that move as one.
namespace ui {

/// Upper left corners.
struct Carried {
    std::map<models::StageId, QPointF> stages;
    std::map<models::AnnotationId, QPointF> annotations;
};

/// What is moved by hand or key, with what lies wholly in its frames.
[[nodiscard]] Carried carried(const models::Plan& plan, const std::vector<models::StageId>& stages,
                              const std::vector<models::AnnotationId>& annotations);

/// All of it at these corners; none when there is nothing to move.
[[nodiscard]] std::optional<models::Edit> placed(const models::Plan& plan, const Carried& carried);

} // namespace ui
