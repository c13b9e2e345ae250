#pragma once

#include "estimator/stages/footprint.h"

namespace estimator {

/// Energy of a stage on accelerators, all repetitions.
template <class R>
[[nodiscard]] StageEnergy<R> acceleratorEnergy(const Scope<R>& scope, const Place<R>& place, const Chip<R>& chip, const Usage<R>& usage,
                                               const Noted<double, R>& repetitions, Remarks remarks);

} // namespace estimator
