#pragma once

#include "estimator/stages/scope.h"

namespace estimator {

/// Years over which embodied emissions are spread: the plan's, else the method's default.
template <class R>
[[nodiscard]] models::Result<Noted<Duration, R>> hardwareLife(const Scope<R>& scope);

} // namespace estimator
