#pragma once

#include "estimator/estimate.h"
#include "estimator/stages/footprint.h"

#include <vector>

namespace estimator {

/// A stage's metrics as quantities with their nodes, before they are written into a `StageEstimate`.
template <class R>
struct StageMetrics {
    StageFigures<R> figures;
    models::Result<Noted<Carbon, R>> location, market, cfe, total;
    models::Result<Noted<Water, R>> waterSite, waterSource;
};

/// What a stage comes to in a scenario, whatever its kind.
/// @error those that cost every figure: no place, no model, infeasible; see `Findings` for those that cost single metrics
template <class R>
[[nodiscard]] models::Result<StageMetrics<R>> stageMetrics(const Scope<R>& scope, const models::Stage& stage, Basis basis, Remarks remarks);

/// The metrics as points with traces and findings; `multiplier` scales them (development overhead is such a multiple).
void write(const StageMetrics<TraceRecorder>& metrics, Basis basis, Findings& findings, StageEstimate& out);

} // namespace estimator
