#pragma once

#include "models/pipeline/plan.h"

namespace ui {

/// The plan as a page shows it: where it is too wide to be read there, its stages stand in rows one below the other, in the order of the
/// work, and without the frames and notes that stood around them on the canvas.
[[nodiscard]] models::Plan pipelineOnPaper(models::Plan plan);

/// In units of the canvas: a pipeline of this width fills a page, with texts of 7 points at least.
inline constexpr double kPaperWidth = 768.0;

} // namespace ui
