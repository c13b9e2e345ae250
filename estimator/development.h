#pragma once

#include "estimator/formulas/composition.h"
#include "estimator/formulas/development.h"
#include "estimator/stages/scope.h"

#include <optional>

namespace estimator {

/// All compute of a training stage over that of its final run: experiments, and failed and duplicated runs among all of them. None: 1.
/// @source METHODOLOGY.md M-0.1, M-C.50
template <class R>
[[nodiscard]] std::optional<Noted<double, R>> developmentOf(const Scope<R>& scope) {
    const auto multiplier = scope.has("development_multiplier") ? scope.maybeNumber("development_multiplier") : std::nullopt;
    const auto waste = scope.has("waste_share") ? scope.maybeNumber("waste_share") : std::nullopt;
    const bool isMultiplied = multiplier && multiplier->value > 1.0;
    if (!waste || waste->value <= 0.0) return isMultiplied ? multiplier : std::nullopt;
    const auto wasted = developmentMultiplier(waste->value);
    if (!wasted) return std::nullopt;
    if (!isMultiplied) return scope.recorder().step(kWasteMultiplier, *wasted, *waste);
    return scope.recorder().step(kWasteMultiplier, multiplier->value * *wasted, *multiplier, *waste);
}

} // namespace estimator
