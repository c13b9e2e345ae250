#include "estimator/formulas/water.h"

namespace estimator {

Result<WaterIntensity> mixWaterIntensity(std::span<const GenerationShare> mix) {
    double generation = 0.0;
    WaterIntensity weighted;
    for (const GenerationShare& part : mix) {
        if (const auto broken = firstBroken(notNegative("generation", part.generation), notNegative("water intensity", part.intensity)))
            return outOfDomain(kMixWater, *broken);
        generation += part.generation;
        weighted += part.generation * part.intensity;
    }
    if (const auto broken = firstBroken(positive("generation", generation))) return outOfDomain(kMixWater, *broken);
    return finite(kMixWater, weighted / generation);
}

} // namespace estimator
