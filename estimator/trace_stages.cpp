#include "estimator/trace_stages.h"

namespace estimator {
namespace {

std::string_view nameAt(const TraceStages& stages, TraceRef node) {
    const auto found = stages.find(node);
    return found == stages.end() ? std::string_view{} : std::string_view{found->second};
}

} // namespace

TraceStages traceStages(const ScenarioEstimate& scenario) {
    TraceStages stages;
    for (const StageEstimate& stage : scenario.stages)
        for (const MetricInfo& metric : allMetrics())
            if (const auto& trace = stage.metrics[metric.metric].trace) stages.emplace(*trace, stage.name);
    return stages;
}

std::string_view stageBeside(const TraceStages& stages, TraceRef input, TraceRef above) {
    const std::string_view name = nameAt(stages, input);
    return name == nameAt(stages, above) ? std::string_view{} : name;
}

} // namespace estimator
