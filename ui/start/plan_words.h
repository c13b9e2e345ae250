#pragma once

#include <span>

namespace ui {

/// English titles and notes of all shipped templates and examples, as known to the translators (context "plans").
[[nodiscard]] std::span<const char* const> shippedPlanWords();

} // namespace ui
