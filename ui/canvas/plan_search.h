#pragma once

#include "models/catalogue/facts.h"
#include "models/pipeline/plan.h"

#include <QString>

#include <vector>

namespace ui {

/// Stages that have the text in their name, kind, note, or among what any scenario has set for them or lets them inherit, in the order of
/// the work. Upper and lower case are the same. Nothing for a blank text.
[[nodiscard]] std::vector<models::StageId> stagesWith(const models::Plan& plan, const models::Facts& facts, const QString& text);

/// Frames and notes with the text, in the order of the plan.
[[nodiscard]] std::vector<models::AnnotationId> annotationsWith(const models::Plan& plan, const QString& text);

} // namespace ui
