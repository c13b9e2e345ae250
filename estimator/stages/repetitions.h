#pragma once

#include "estimator/stages/scope.h"
#include "estimator/stages/usage.h"

namespace estimator {

/// How often a stage happens over the horizon: its repetitions, and for retraining the horizon over its interval.
template <class R>
[[nodiscard]] models::Result<Noted<double, R>> repetitions(const Scope<R>& scope, models::StageKind kind, Remarks remarks);

} // namespace estimator
