#pragma once

#include "estimator/estimate.h"
#include "estimator/stages/prepared_stage.h"

namespace estimator {

/// The metrics as points with traces and findings.
void write(const StageMetrics<TraceRecorder>& metrics, Basis basis, Findings& findings, StageEstimate& out);

/// The metrics as numbers in their units, for draws: none where the point estimate has none.
void write(const StageMetrics<NoRecorder>& metrics, PerMetric<std::optional<double>>& out);

} // namespace estimator
