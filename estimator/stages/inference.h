#pragma once

#include "estimator/stages/usage.h"

namespace estimator {

/// One run of a batch inference or an evaluation: full batches, replicas as the deadline asks.
/// @error missingData, unsupportedPrecision, infeasibleMemory, domain  naming the field to change
/// @source METHODOLOGY.md M-3.12
template <class R>
[[nodiscard]] models::Result<Usage<R>> batchUsage(const Scope<R>& scope, Remarks remarks);

/// A fleet that serves requests as they arrive, over the plan's horizon.
/// @error infeasibleSlo, unstable, and those of `batchUsage`
/// @source METHODOLOGY.md M-3.6 to M-3.8
template <class R>
[[nodiscard]] models::Result<Usage<R>> servingUsage(const Scope<R>& scope, Remarks remarks);

/// Running the calibration data of a compression through the model once.
template <class R>
[[nodiscard]] models::Result<Usage<R>> compressionUsage(const Scope<R>& scope, Remarks remarks);

/// A ready service whose accelerator time per request is known.
template <class R>
[[nodiscard]] models::Result<Usage<R>> managedUsage(const Scope<R>& scope, Remarks remarks);

} // namespace estimator
