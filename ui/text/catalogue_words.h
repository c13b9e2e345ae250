#pragma once

#include <span>

namespace ui {

/// English labels of all figures of the shipped catalogue, as known to the translators (context "figures").
[[nodiscard]] std::span<const char* const> catalogueFigureLabels();

} // namespace ui
