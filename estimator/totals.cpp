#include "estimator/totals.h"

#include "estimator/formulas/composition.h"
#include "models/pipeline/stage_kind.h"

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

bool isContinuous(models::StageKind kind) { return kind == models::StageKind::store || kind == models::StageKind::serveOnline; }

struct Finish {
    double hours = 0.0;
    std::optional<TraceRef> trace;
};

// Stages stand in pipeline order, so each one's inputs are finished before it. A development row prolongs the stage that it follows.
void longestPath(const models::Plan& plan, TraceRecorder& recorder, ScenarioEstimate& scenario) {
    Measure& total = scenario.total[Metric::time];
    std::map<StageId, Finish> finished;
    Finish last;
    for (const StageEstimate& stage : scenario.stages) {
        Finish begin;
        for (const models::Link& link : plan.links) {
            if (link.to != stage.id) continue;
            const auto before = finished.find(link.from);
            if (before != finished.end() && before->second.hours >= begin.hours) begin = before->second;
        }
        Finish end = begin;
        if (stage.enabled) {
            const Measure& wall = stage.metrics[Metric::time];
            if (!wall.point) {
                total.missingStages.push_back(stage.id);
                continue;
            }
            end.hours += *wall.point;
            std::vector<TraceRef> inputs;
            if (begin.trace) inputs.push_back(*begin.trace);
            if (wall.trace) inputs.push_back(*wall.trace);
            end.trace = inputs.size() == 1 ? inputs.front() : recorder.node(kPathTime, {end.hours, "h"}, std::move(inputs));
        }
        // What follows a store or a service works beside it, not after it.
        finished[stage.id] = isContinuous(stage.kind) ? begin : end;
        if (end.hours >= last.hours) last = end;
    }
    if (total.isPartial()) return;
    total.point = last.hours;
    total.trace = last.trace;
}

bool isOnce(models::StageKind kind) {
    const models::Phase phase = models::info(kind).phase;
    return phase == models::Phase::training || phase == models::Phase::adaptation || kind == models::StageKind::prepareData;
}

void addSci(const std::optional<Noted<double, TraceRecorder>>& units, double trainingShare, TraceRecorder& recorder,
            ScenarioEstimate& scenario) {
    if (!units || units->value <= 0.0) return;
    for (StageEstimate& stage : scenario.stages) {
        const Measure& location = stage.metrics[Metric::operationalLocation];
        const Measure& embodied = stage.metrics[Metric::embodied];
        if (!stage.enabled || !location.point || !embodied.point) continue;
        const double share = isOnce(stage.kind) ? trainingShare : 1.0;
        Measure& sci = stage.metrics[Metric::sci];
        sci.point = share * (*location.point + *embodied.point) * 1e3 / units->value;
        sci.trace = recorder.node(kStageSci, {*sci.point, info(Metric::sci).unit}, {*location.trace, *embodied.trace, units->ref});
    }
    sum(Metric::sci, recorder, scenario);
}

} // namespace

void addTotals(const models::Plan& plan, const std::optional<Noted<double, TraceRecorder>>& units, double trainingShare,
               TraceRecorder& recorder, ScenarioEstimate& scenario) {
    const bool doesSomething =
        std::any_of(scenario.stages.begin(), scenario.stages.end(), [](const StageEstimate& stage) { return stage.enabled; });
    if (!doesSomething) return;
    for (const MetricInfo& row : allMetrics())
        if (row.summed) sum(row.metric, recorder, scenario);
    longestPath(plan, recorder, scenario);
    addSci(units, trainingShare, recorder, scenario);
}

} // namespace estimator
