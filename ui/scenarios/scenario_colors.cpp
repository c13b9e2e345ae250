#include "ui/scenarios/scenario_colors.h"

namespace ui {
namespace {

std::size_t paletteIndex(const models::Scenario& scenario, std::size_t place) {
    for (std::size_t index = 0; index < kPaletteSize; ++index)
        if (scenario.colour == colorRole(index)) return index;
    return place;
}

} // namespace

std::size_t paletteIndex(const models::Plan& plan, const models::ScenarioId& scenario) {
    for (std::size_t place = 0; place < plan.scenarios.size(); ++place)
        if (plan.scenarios[place].id == scenario) return paletteIndex(plan.scenarios[place], place);
    return 0;
}

std::vector<std::size_t> paletteIndexes(const models::Plan& plan) {
    std::vector<std::size_t> indexes;
    for (std::size_t place = 0; place < plan.scenarios.size(); ++place) indexes.push_back(paletteIndex(plan.scenarios[place], place));
    return indexes;
}

std::string colorRole(std::size_t paletteIndex) { return std::to_string(paletteIndex + 1); }

} // namespace ui
