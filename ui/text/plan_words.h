#pragma once

#include "models/pipeline/plan.h"

#include <span>

namespace ui {

/// All English words of the shipped templates and examples, as known to the translators (context "plans").
[[nodiscard]] std::span<const char* const> shippedPlanWords();

/// A shipped plan as it is opened: its names and notes in the language of the interface. They are the user's own from then on.
[[nodiscard]] models::Plan inLanguage(models::Plan plan);

} // namespace ui
