#include "estimator/actuals/actuals.h"
#include "estimator/actuals/calibration_rows.h"
#include "estimator/backtest/learning.h"
#include "estimator/report/material.h"
#include "models/core/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace estimator {
namespace {

Text textOf(const std::optional<double>& value, Metric metric) { return value ? amountText(*value, metric) : nothing(); }

Table comparedTable(const Material& material, const Actuals& found) {
    Table table;
    table.caption = phrase(FOUREM_WORDS("report", "Planned and measured by stage"));
    table.columns = {{phrase(FOUREM_WORDS("report", "Stage")), 22},
                     {phrase(FOUREM_WORDS("report", "Figure")), 22},
                     {phrase(FOUREM_WORDS("report", "Planned")), 16, true},
                     {phrase(FOUREM_WORDS("report", "Measured")), 16, true},
                     {phrase(FOUREM_WORDS("report", "Measured over planned")), 12, true},
                     {phrase(FOUREM_WORDS("report", "Implied factor")), 12, true}};
    for (const ActualRow& row : found.rows)
        table.rows.push_back(
            {{{named(row.stage ? row.name : material.plan.title)},
              {nameText(row.metric)},
              {textOf(row.planned, row.metric), row.compared == ComparedBy::runs ? Text{} : phraseOf("actuals", label(row.compared))},
              {amountText(row.measured, row.metric)},
              {row.ratio() ? times(*row.ratio()) : nothing()},
              {row.factor() ? times(*row.factor()) : nothing()}}});
    return table;
}

/// "0.049 ± 0.073": the mean of the logarithm, and the spread with which the estimates use it.
Text learnedText(const LearnedQuantity& learned) { return named(fmt::format("{:.3f} ± {:.3f}", learned.mean(), learned.sigma())); }

/// What all runs together teach about a kind of work on an accelerator, and whether the estimates use it.
Table calibrationTable(const Material& material, const Learning& learning) {
    Table table;
    table.caption = phrase(FOUREM_WORDS("report", "Calibration that the runs imply"));
    table.columns = {{phrase(FOUREM_WORDS("report", "Work")), 16},
                     {phrase(FOUREM_WORDS("report", "Accelerator")), 22},
                     {phrase(FOUREM_WORDS("report", "Figure")), 12},
                     {phrase(FOUREM_WORDS("report", "Runs")), 8, true},
                     {phrase(FOUREM_WORDS("report", "Implied factor")), 12, true},
                     {phrase(FOUREM_WORDS("report", "µ and s of its logarithm")), 16, true},
                     {phrase(FOUREM_WORDS("report", "In the estimates")), 14, true}};
    for (const CalibrationRow& row : calibrationRows(material.plan, learning))
        table.rows.push_back({{{phraseOf("actuals", label(row.work))},
                               {entryName(material, models::EntryKind::accelerator, row.accelerator)},
                               {phraseOf("actuals", label(row.amount))},
                               {named(std::to_string(row.learned ? row.learned->runs : 0))},
                               {row.learned ? times(row.learned->factor()) : nothing()},
                               {row.learned ? learnedText(*row.learned) : nothing()},
                               {row.used ? times(row.used->value) : phrase(FOUREM_WORDS("report", "not used"))}}});
    return table;
}

/// Metrics that are shown by month, as far as they were measured.
std::vector<Metric> metricsByMonth(const Actuals& found) {
    std::vector<Metric> metrics;
    for (const Metric metric : {Metric::total, Metric::operationalLocation, Metric::energyFacility, Metric::energyIt, Metric::cost})
        if (std::ranges::find(found.rows, metric, &ActualRow::metric) != found.rows.end()) metrics.push_back(metric);
    return metrics;
}

Table monthTable(const Material& material, const ScenarioEstimate& scenario, Metric metric) {
    Table table;
    table.caption = nameText(metric);
    table.columns = {{phrase(FOUREM_WORDS("report", "Month")), 30},
                     {phrase(FOUREM_WORDS("report", "{0}, planned"), {nameText(metric)}), 35, true},
                     {phrase(FOUREM_WORDS("report", "{0}, measured"), {nameText(metric)}), 35, true}};
    for (const ActualMonth& month : actualMonths(material.plan, material.facts(), scenario, metric)) {
        if (!month.measured) continue;
        table.rows.push_back({{{named(monthText(month.month))}, {textOf(month.planned, metric)}, {textOf(month.measured, metric)}}});
    }
    return table;
}

Text stageOf(const Material& material, const models::PlanEvent& event) {
    const models::Stage* stage = event.stage ? material.plan.stage(*event.stage) : nullptr;
    return stage == nullptr ? nothing() : named(stage->name);
}

Table eventTable(const Material& material) {
    Table table;
    table.caption = phrase(FOUREM_WORDS("report", "What happened"));
    table.columns = {{phrase(FOUREM_WORDS("report", "Date")), 15},
                     {phrase(FOUREM_WORDS("report", "Stage")), 20},
                     {phrase(FOUREM_WORDS("report", "What happened")), 20},
                     {phrase(FOUREM_WORDS("report", "Note")), 45}};
    auto events = material.plan.events;
    std::ranges::stable_sort(events, {}, &models::PlanEvent::date);
    for (const models::PlanEvent& event : events)
        table.rows.push_back(
            {{{named(event.date)}, {stageOf(material, event)}, {phraseOf("events", models::label(event.kind))}, {named(event.text)}}});
    return table;
}

} // namespace

std::vector<Block> measuredPart(const Material& material) {
    Blocks blocks;
    if (material.plan.measured.empty() || material.estimate.scenarios.empty()) return blocks.take();
    const ScenarioEstimate& scenario = material.estimate.scenarios.front();
    const auto found = actuals(material.plan, material.facts(), scenario, kMeasurementNoise);
    if (!found || found->rows.empty()) return blocks.take();
    blocks.say(
        phrase(FOUREM_WORDS("report", "Measured runs beside {0}, for as many runs or for the same while. The implied factor corrects the "
                                      "planned figure by all runs together, each off by {1} and the figure by its spread."),
               {named(scenario.name), percent(kMeasurementNoise)}));
    blocks.add(comparedTable(material, *found));
    if (const auto learning = learnFromRuns(material.plan, material.facts().shipped(), scenario.id)) {
        const Table table = calibrationTable(material, *learning);
        blocks.add(table);
        if (!table.rows.empty())
            blocks.aside(
                phrase(FOUREM_WORDS("report", "By kind of work and accelerator: what the method says, times the implied factor. The "
                                              "estimates use it once it is taken over into the plan, and then name it in their traces.")));
    }
    for (const Metric metric : metricsByMonth(*found))
        if (Table table = monthTable(material, scenario, metric); !table.rows.empty()) blocks.add(std::move(table));
    blocks.add(eventTable(material));
    return blocks.take();
}

} // namespace estimator
