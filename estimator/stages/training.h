#pragma once

#include "estimator/stages/usage.h"

namespace estimator {

/// One run of a training stage: pre-train, search hyper-parameters, fine-tune, distil, or retrain on drift.
///
/// Sizes what is left to `auto` (accelerators, precision, sequence length), checks memory, and predicts the time, unless the user knows it.
///
/// @error missingData, unsupportedPrecision, infeasibleMemory, infeasibleDeadline, domain  naming the field to change
/// @source METHODOLOGY.md M-1, M-2
template <class R>
[[nodiscard]] models::Result<Usage<R>> trainingUsage(const Scope<R>& scope, models::StageKind kind, Remarks remarks);

/// How often a stage happens over the horizon: its repetitions, and for retraining the horizon over its interval.
template <class R>
[[nodiscard]] models::Result<Noted<double, R>> repetitions(const Scope<R>& scope, models::StageKind kind, Remarks remarks);

} // namespace estimator
