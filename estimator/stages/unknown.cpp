#include "estimator/stages/unknown.h"

#include "models/core/words.h"

namespace estimator {

std::string_view label(Unknown unknown) {
    switch (unknown) {
    case Unknown::time: return FOUREM_WORDS("unknowns", "Speed");
    case Unknown::power: return FOUREM_WORDS("unknowns", "Chip power");
    case Unknown::overhead: return FOUREM_WORDS("unknowns", "Host, network and idle energy");
    case Unknown::pue: return FOUREM_WORDS("unknowns", "Facility overhead (PUE − 1)");
    case Unknown::intensity: return FOUREM_WORDS("unknowns", "Grid intensity");
    case Unknown::embodied: return FOUREM_WORDS("unknowns", "Embodied emissions of the hardware");
    case Unknown::life: return FOUREM_WORDS("unknowns", "Service life of the hardware");
    case Unknown::use: return FOUREM_WORDS("unknowns", "Utilisation of the hardware");
    case Unknown::siteWater: return FOUREM_WORDS("unknowns", "Water on site (WUE)");
    case Unknown::sourceWater: return FOUREM_WORDS("unknowns", "Water of power generation (EWIF)");
    case Unknown::price: return FOUREM_WORDS("unknowns", "Price");
    case Unknown::workload: return FOUREM_WORDS("unknowns", "Amount of work");
    }
    return {};
}

} // namespace estimator
