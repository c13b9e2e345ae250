#pragma once

#include "estimator/estimate.h"
#include "estimator/stages/findings.h"
#include "estimator/stages/scope.h"

/// What the plan's agreed prices say about a stage beside what it costs.
namespace estimator {

/// Says when the agreed price for the stage's accelerators no longer counts, and when it covers fewer than the stage uses at once.
void checkAgreement(const Scope<TraceRecorder>& scope, const StageEstimate& stage, Findings& findings);

} // namespace estimator
