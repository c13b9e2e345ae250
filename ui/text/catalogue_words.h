#pragma once

#include <span>

namespace ui {

/// English labels of all figures of the shipped catalogue, as known to the translators (context "figures").
[[nodiscard]] std::span<const char* const> catalogueFigureLabels();

/// What else of the shipped data stands in reports (context "catalogue"): names of constants, data and terms of licences.
[[nodiscard]] std::span<const char* const> catalogueWords();

} // namespace ui
