#pragma once

#include "models/pipeline/edit.h"

#include <QPointF>
#include <QRectF>

#include <vector>

/// Frames and notes as edits.
namespace ui {

[[nodiscard]] QRectF placeOf(const models::Annotation& annotation);

/// A frame around the stages, with room for its title.
[[nodiscard]] models::Edit framed(const models::Plan& plan, const std::vector<models::StageId>& stages, bool onGrid = false);

/// A note that is not in the plan yet, with its middle near `centre`, where it covers nothing.
[[nodiscard]] models::Annotation newNote(const models::Plan& plan, QPointF centre, bool onGrid = false);

} // namespace ui
