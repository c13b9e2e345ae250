#include "estimator/totals.h"

#include "estimator/critical_path.h"
#include "estimator/formulas/composition.h"
#include "estimator/sci_share.h"

#include <algorithm>
#include <string>

namespace estimator {
namespace {

using models::StageId;

void sum(Metric metric, TraceRecorder& recorder, ScenarioEstimate& scenario) {
    Measure& total = scenario.total[metric];
    double value = 0.0;
    std::vector<TraceRef> refs;
    for (const StageEstimate& stage : scenario.stages) {
        if (!stage.enabled) continue;
        const Measure& part = stage.metrics[metric];
        if (!part.point) {
            total.missingStages.push_back(stage.id);
            continue;
        }
        value += *part.point;
        if (part.trace) refs.push_back(*part.trace);
    }
    if (total.isPartial()) return;
    total.point = value;
    total.trace = recorder.sumNode(info(metric).label, {value, info(metric).unit}, std::move(refs));
}

PathStage pathStage(const StageEstimate& stage) {
    const std::string& id = stage.id.text();
    const bool isDevelopment = id.ends_with(kDevelopmentSuffix);
    return {isDevelopment ? StageId{id.substr(0, id.size() - kDevelopmentSuffix.size())} : stage.id, stage.kind, isDevelopment};
}

void longestPath(const models::Plan& plan, TraceRecorder& recorder, ScenarioEstimate& scenario) {
    Measure& total = scenario.total[Metric::time];
    std::vector<PathStage> stages;
    std::vector<double> durations;
    for (const StageEstimate& stage : scenario.stages) {
        const Measure& wall = stage.metrics[Metric::time];
        if (stage.enabled && !wall.point) total.missingStages.push_back(stage.id);
        stages.push_back(pathStage(stage));
        durations.push_back(stage.enabled ? wall.point.value_or(0.0) : 0.0);
    }
    if (total.isPartial()) return;
    const auto finished = finishes(pathRows(plan, stages), durations);
    const auto last = lastOf(finished);
    if (!last) return;
    total.point = finished[*last].end;
    // From the first row of the longest path to the last, each with what it waited for.
    std::vector<std::size_t> path;
    for (std::optional<std::size_t> row = last; row; row = finished[*row].before) path.push_back(*row);
    for (auto row = path.rbegin(); row != path.rend(); ++row) {
        const auto& wall = scenario.stages[*row].metrics[Metric::time].trace;
        const bool isWaitedFor = *row == *last || finished[*row].release == finished[*row].end;
        if (!scenario.stages[*row].enabled || !wall || !isWaitedFor) continue;
        total.trace = total.trace ? recorder.node(kPathTime, {finished[*row].end, "h"}, std::array{*total.trace, *wall}) : *wall;
    }
}

void addSci(const std::optional<Noted<double, TraceRecorder>>& units, double trainingShare, TraceRecorder& recorder,
            ScenarioEstimate& scenario) {
    if (!units || units->value <= 0.0) return;
    for (StageEstimate& stage : scenario.stages) {
        const Measure& location = stage.metrics[Metric::operationalLocation];
        const Measure& embodied = stage.metrics[Metric::embodied];
        if (!stage.enabled || !location.point || !embodied.point) continue;
        const double share = isTraining(stage.kind) ? trainingShare : 1.0;
        Measure& sci = stage.metrics[Metric::sci];
        sci.point = stageSci({share, *location.point, *embodied.point, units->value});
        sci.trace =
            recorder.node(kStageSci, {*sci.point, info(Metric::sci).unit}, std::array{*location.trace, *embodied.trace, units->ref});
    }
    sum(Metric::sci, recorder, scenario);
}

} // namespace

bool doesSomething(const ScenarioEstimate& scenario) { return std::ranges::any_of(scenario.stages, &StageEstimate::enabled); }

void addTotals(const models::Plan& plan, const std::optional<Noted<double, TraceRecorder>>& units, double trainingShare,
               TraceRecorder& recorder, ScenarioEstimate& scenario) {
    if (!doesSomething(scenario)) return;
    for (const MetricInfo& row : allMetrics())
        if (row.summed) sum(row.metric, recorder, scenario);
    longestPath(plan, recorder, scenario);
    addSci(units, trainingShare, recorder, scenario);
}

} // namespace estimator
