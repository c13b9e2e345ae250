#pragma once

#include "models/pipeline/plan.h"

#include <cstddef>
#include <vector>

/// Which colour of the palette a scenario has, everywhere where it is seen: the one that the user gave it, else that of its place.
///
///     scenarioColor(paletteIndex(plan, scenario.id))
namespace ui {

/// How many colours there are to choose from; see `scenarioColor` in ui/theme.
inline constexpr std::size_t kPaletteSize = 8;

[[nodiscard]] std::size_t paletteIndex(const models::Plan& plan, const models::ScenarioId& scenario);
/// Of all scenarios, in the plan's order.
[[nodiscard]] std::vector<std::size_t> paletteIndexes(const models::Plan& plan);

/// The role under which a plan keeps a colour of the palette: "1" for the first.
[[nodiscard]] std::string colorRole(std::size_t paletteIndex);

} // namespace ui
