#include "estimator/charts/break_even.h"

#include "models/pipeline/resolve.h"

#include <algorithm>

namespace estimator {
namespace {

constexpr double kDaysOfYear = 365.0;

double horizonOf(const models::Plan& plan, const models::Scenario& scenario) {
    return models::numberOf(plan, scenario, models::planScope(), "horizon_days").value_or(kDaysOfYear);
}

double serviceLifeOf(const models::Plan& plan) {
    const auto years = models::numberOf(plan, plan.baseline(), models::planScope(), "service_life_years");
    return years ? *years * kDaysOfYear : horizonOf(plan, plan.baseline());
}

BreakEvenLine lineOf(const ScenarioEstimate& scenario, Metric metric, double horizon, double days) {
    BreakEvenLine line{scenario.id, scenario.name};
    for (const StageEstimate& stage : scenario.stages) {
        if (!stage.enabled) continue;
        const double value = stage.metrics[metric].point.value_or(0.0);
        if (isService(stage.kind)) line.perDay += value / horizon;
        else line.once += value;
    }
    line.atEnd = line.once + line.perDay * days;
    if (horizon == days) {
        line.p10 = scenario.total[metric].p10;
        line.p90 = scenario.total[metric].p90;
    }
    if (line.perDay > 0.0 && line.once > 0.0 && line.once / line.perDay <= days) {
        line.overtakeDay = line.once / line.perDay;
        line.overtakeValue = 2.0 * line.once;
    }
    return line;
}

void addCrossings(BreakEven& chart) {
    for (std::size_t i = 0; i < chart.lines.size(); ++i)
        for (std::size_t j = i + 1; j < chart.lines.size(); ++j) {
            const std::size_t a = chart.lines[i].once <= chart.lines[j].once ? i : j;
            const std::size_t b = a == i ? j : i;
            const double faster = chart.lines[a].perDay - chart.lines[b].perDay;
            if (faster <= 0.0 || chart.lines[a].once == chart.lines[b].once) continue;
            const double day = (chart.lines[b].once - chart.lines[a].once) / faster;
            if (day < chart.days) chart.crossings.push_back({a, b, day, chart.lines[a].once + chart.lines[a].perDay * day});
        }
    std::ranges::sort(chart.crossings, {}, &BreakEvenCrossing::day);
}

} // namespace

bool isService(models::StageKind kind) {
    using models::StageKind;
    return kind == StageKind::inferBatch || kind == StageKind::serveOnline || kind == StageKind::retrainOnDrift ||
           kind == StageKind::store || kind == StageKind::managedSolution;
}

BreakEven breakEven(const models::Plan& plan, const Estimate& estimate, Metric metric, double days) {
    BreakEven chart;
    chart.metric = metric;
    chart.days = days > 0.0 ? days : serviceLifeOf(plan);
    double highest = 0.0;
    for (std::size_t i = 0; i < estimate.scenarios.size(); ++i) {
        const ScenarioEstimate& scenario = estimate.scenarios[i];
        const models::Scenario* known = plan.scenario(scenario.id);
        if (!scenario.total[metric].point || known == nullptr) {
            chart.without.push_back(scenario.name);
            continue;
        }
        chart.lines.push_back(lineOf(scenario, metric, horizonOf(plan, *known), chart.days));
        chart.lines.back().index = i;
        highest = std::max(highest, chart.lines.back().atEnd);
    }
    addCrossings(chart);
    chart.timeAxis = axisBetween(0.0, chart.days, "days");
    chart.timeAxis.high = chart.days;
    std::erase_if(chart.timeAxis.ticks, [&](double tick) { return tick > chart.days; });
    chart.axis = axisUpTo(highest, info(metric).unit);
    return chart;
}

} // namespace estimator
