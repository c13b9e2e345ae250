#pragma once

#include "estimator/estimate.h"

#include <map>
#include <string>

namespace estimator {

/// By node of the trace that is the figure of a stage: the name of the stage. The inputs of a total are named alike and told apart by it.
using TraceStages = std::map<TraceRef, std::string>;

[[nodiscard]] TraceStages traceStages(const ScenarioEstimate& scenario);

/// The stage to tell beside an input: none where what it flows into already is a figure of that stage.
[[nodiscard]] std::string_view stageBeside(const TraceStages& stages, TraceRef input, TraceRef above);

} // namespace estimator
