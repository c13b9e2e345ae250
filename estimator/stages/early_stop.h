#pragma once

#include "estimator/stages/training_work.h"

namespace estimator {

/// How much of a planned training run early stopping uses.
template <class R>
struct UsedShare {
    Noted<double, R> share; ///< of the planned tokens or samples, 0..1
    double sigma = 0.0;     ///< of its logarithm; 0: entered, or by the user's own learning curve
};

/// What the field says; on `auto` what the learning curve of one run gives, or the usual share. A run whose hours are measured, and trials
/// that successive halving stops, are used whole.
///
/// @param run          one run, trained to the end
/// @error missingData  a least gain is entered, but no curve for a run that the scaling law does not hold for
/// @source METHODOLOGY.md M-1.15, M-1.7
template <class R>
[[nodiscard]] models::Result<UsedShare<R>> usedShare(const Scope<R>& scope, models::StageKind kind, const TrainingWork<R>& run,
                                                     Remarks remarks);

} // namespace estimator
