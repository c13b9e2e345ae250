#pragma once

#include "estimator/formulas/composition.h"
#include "estimator/stages/scope.h"
#include "models/pipeline/stage_kind.h"

#include <algorithm>
#include <optional>

/// How the emissions of a stage enter the SCI score of what the plan serves.
namespace estimator {

/// Whether a stage happens once for the whole service life of the model.
[[nodiscard]] inline bool isTraining(models::StageKind kind) {
    const models::Phase phase = models::info(kind).phase;
    return phase == models::Phase::training || phase == models::Phase::adaptation || kind == models::StageKind::prepareData;
}

/// How many service lives of the model the horizon lasts; none where the plan tells no service life.
template <class R>
[[nodiscard]] std::optional<double> livesInHorizon(const Scope<R>& plan) {
    const auto life = plan.maybeNumber("service_life_years");
    const auto horizon = plan.maybeNumber("horizon_days");
    if (!life || !horizon) return std::nullopt;
    return models::days(horizon->value) / models::days(life->value * 365.0);
}

/// Share of the training's emissions that the horizon is charged with.
template <class R>
[[nodiscard]] double trainingShare(const Scope<R>& plan) {
    return std::min(1.0, livesInHorizon(plan).value_or(1.0));
}

struct SciInput {
    double share;
    double locationKilograms;
    double embodiedKilograms;
    double units;
};

/// In gCO2e per functional unit.
/// @source METHODOLOGY.md M-C.42
[[nodiscard]] constexpr double stageSci(const SciInput& input) {
    return input.share * (input.locationKilograms + input.embodiedKilograms) * 1e3 / input.units;
}

} // namespace estimator
