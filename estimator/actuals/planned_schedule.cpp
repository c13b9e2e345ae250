#include "estimator/actuals/planned_schedule.h"

#include "estimator/charts/timeline.h"
#include "estimator/stages/scope.h"

#include <algorithm>

namespace estimator {
namespace {

using models::StageId;

constexpr double kHoursADay = 24.0;
constexpr double kShortest = 1.0 / 3600.0; // of a span, so that what takes no time stands somewhere

double beginOf(const models::Plan& plan, const Scope<NoRecorder>& whole) {
    if (const auto start = hourOf(whole.option("start"))) return *start;
    std::optional<double> first;
    for (const models::MeasuredRun& run : plan.measured)
        if (const auto period = periodOf(run)) first = std::min(first.value_or(period->begin), period->begin);
    return first.value_or(0.0);
}

} // namespace

PlannedSchedule::PlannedSchedule(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& scenario)
    : m_scenario{scenario} {
    NoRecorder nothing;
    const models::Scenario* chosen = plan.scenario(scenario.id);
    if (chosen == nullptr) return;
    const Scope<NoRecorder> whole{plan, *chosen, models::planScope(), facts, nothing};
    const double begin = beginOf(plan, whole);
    const auto days = whole.maybeNumber("horizon_days");
    const double horizon = (days ? days->value : 0.0) * kHoursADay;
    m_whole = {begin, begin + horizon};
    const Timeline times = timeline(plan, facts, scenario);
    for (const StageEstimate& stage : scenario.stages) {
        const auto row = std::ranges::find(times.rows, stage.id, &TimelineRow::id);
        // An estimate may be of a plan that had more stages.
        if (!stage.enabled || row == times.rows.end() || plan.stage(stage.id) == nullptr) continue;
        const auto repeats = Scope<NoRecorder>{plan, *chosen, stage.id, facts, nothing}.maybeNumber("repeats");
        const bool isRepeated = repeats && repeats->value > 1.0;
        Part part{stage.id,
                  &stage,
                  {begin + row->begin, begin + row->end.value_or(row->begin)},
                  row->isContinuous,
                  repeats ? repeats->value : 1.0};
        if (row->isContinuous) part.span = {begin, begin + horizon};
        else if (isRepeated) part.span.end = begin + horizon;
        part.span.end = std::max(part.span.end, part.span.begin + kShortest);
        m_whole.end = std::max(m_whole.end, part.span.end);
        m_parts.push_back(part);
    }
}

std::optional<double> PlannedSchedule::plannedFor(const models::MeasuredRun& run, Metric metric) const {
    const auto period = periodOf(run);
    if (!period) return std::nullopt;
    const auto part = run.stage ? std::ranges::find(m_parts, *run.stage, &Part::stage) : m_parts.end();
    if (run.requests) return part == m_parts.end() ? std::nullopt : plannedForRequests(*part, *run.requests, metric);
    if (part == m_parts.end() || part->isContinuous || isMonthly(run)) return plannedWithin(*period, run.stage, metric);
    const auto& point = part->estimate->metrics[metric].point;
    return point && part->repeats > 0.0 ? std::optional{*point / part->repeats} : std::nullopt;
}

bool PlannedSchedule::isContinuous(const StageId& stage) const {
    const auto part = std::ranges::find(m_parts, stage, &Part::stage);
    return part != m_parts.end() && part->isContinuous;
}

// How long a service runs does not follow from what it is asked.
std::optional<double> PlannedSchedule::plannedForRequests(const Part& part, double requests, Metric metric) const {
    const auto& point = part.estimate->metrics[metric].point;
    const auto& planned = part.estimate->requests;
    const bool isShared = info(metric).summed || (metric == Metric::time && !part.isContinuous);
    return point && planned && *planned > 0.0 && isShared ? std::optional{*point * requests / *planned} : std::nullopt;
}

std::optional<double> PlannedSchedule::plannedWithin(const Period& period, const std::optional<StageId>& stage, Metric metric) const {
    double sum = 0.0;
    bool isAny = false;
    for (const Part& part : m_parts) {
        if (stage && part.stage != *stage) continue;
        const auto& point = part.estimate->metrics[metric].point;
        if (!point) return std::nullopt;
        sum += *point * part.span.overlap(period) / part.span.hours();
        isAny = true;
    }
    return isAny ? std::optional{sum} : std::nullopt;
}

} // namespace estimator
