#pragma once

#include "estimator/metric.h"
#include "estimator/stages/scope.h"

#include <optional>

namespace estimator {

/// The accounting basis that a plan names, unless another is asked for.
/// @param plan  the scope of the plan as a whole
template <class R>
[[nodiscard]] Basis basisOf(const Scope<R>& plan, const std::optional<Basis>& asked) {
    if (asked) return *asked;
    return basis(plan.option("basis")).value_or(Basis::location);
}

/// The same in a scenario, without a trace.
[[nodiscard]] inline Basis basisOf(const models::Plan& plan, const models::Scenario& scenario, const models::Facts& facts,
                                   const std::optional<Basis>& asked) {
    NoRecorder nothing;
    return basisOf(Scope<NoRecorder>{plan, scenario, models::planScope(), facts, nothing}, asked);
}

} // namespace estimator
