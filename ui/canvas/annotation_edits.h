#pragma once

#include "models/pipeline/edit.h"

#include <QPointF>

#include <vector>

/// Frames and notes as edits.
namespace ui {

/// A frame around the stages, with room for its title.
[[nodiscard]] models::Edit framed(const models::Plan& plan, const std::vector<models::StageId>& stages);

/// A note with its middle at `centre`.
[[nodiscard]] models::Edit noted(QPointF centre);

} // namespace ui
