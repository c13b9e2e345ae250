#include "estimator/charts/actuals_chart.h"

#include "estimator/backtest/learning.h"

#include <algorithm>

namespace estimator {
namespace {

/// Months from the begin of the first, with the part of the month that has gone by.
std::optional<double> placeOf(const models::PlanEvent& event, const std::vector<ActualMonth>& months) {
    const auto hour = hourOf(event.date);
    if (!hour) return std::nullopt;
    const auto month = std::ranges::find(months, monthAt(*hour), &ActualMonth::month);
    if (month == months.end()) return std::nullopt;
    const Period period = monthPeriod(month->month);
    return static_cast<double>(month - months.begin()) + (*hour - period.begin) / period.hours();
}

/// The row of what the chart shows: of the stage, or of all that was measured where that is one thing.
const ActualRow* rowOf(const Actuals& found, Metric metric, const std::optional<models::StageId>& stage) {
    const ActualRow* only = nullptr;
    for (const ActualRow& row : found.rows) {
        if (row.metric != metric || (stage && row.stage != stage)) continue;
        if (only != nullptr) return nullptr;
        only = &row;
    }
    return only;
}

} // namespace

ActualsChart actualsChart(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& scenario, Metric metric,
                          const std::optional<models::StageId>& stage) {
    const models::Stage* subject = stage ? plan.stage(*stage) : nullptr;
    ActualsChart chart{metric, subject == nullptr ? plan.title : subject->name, scenario.name, {}, {}, {}, 0, {}, 0};
    chart.months = actualMonths(plan, facts, scenario, metric, stage);
    if (const auto found = actuals(plan, facts, scenario, kMeasurementNoise))
        if (const ActualRow* row = rowOf(*found, metric, stage)) {
            chart.factor = row->factor();
            chart.runs = row->runs;
        }
    double highest = 0.0;
    for (const ActualMonth& month : chart.months)
        highest = std::max({highest, month.planned.value_or(0.0), month.measured.value_or(0.0), chart.implied(month).value_or(0.0)});
    chart.axis = axisUpTo(highest, info(metric).unit);
    for (const models::PlanEvent& event : plan.events) {
        if (stage && event.stage && event.stage != stage) continue;
        if (const auto place = placeOf(event, chart.months)) chart.events.push_back({*place, event});
        else ++chart.otherEvents;
    }
    std::ranges::stable_sort(chart.events, {}, &ActualsMark::place);
    return chart;
}

} // namespace estimator
