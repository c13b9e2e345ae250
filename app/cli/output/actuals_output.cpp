#include "app/cli/output/actuals_output.h"

#include "app/cli/output/figure_text.h"
#include "app/cli/output/json_parts.h"
#include "app/cli/output/table.h"
#include "app/cli/output/text_width.h"
#include "models/files/csv_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace app {
namespace {

using models::csvNumber;
using models::csvRow;

using Json = nlohmann::ordered_json;
using estimator::ActualMonth;
using estimator::ActualRow;
using estimator::Metric;
using estimator::monthText;

std::string figure(const std::optional<double>& value, Metric metric) { return value ? figureText(*value, metric) : kNothing; }

std::string times(const std::optional<double>& factor) { return factor ? fmt::format("{:.2f}", *factor) : kNothing; }

Table rowTable(const ActualsReport& report) {
    Table table;
    table.columns = {{"Stage"},
                     {"Metric"},
                     {"Runs", Align::right},
                     {"Planned", Align::right},
                     {"Measured", Align::right},
                     {"Ratio", Align::right},
                     {"Implied factor", Align::right},
                     {"Spread", Align::right},
                     {"Planned for"}};
    for (const ActualRow& row : report.actuals.rows)
        table.rows.push_back({row.stage ? row.name : "Plan as a whole", std::string{info(row.metric).label}, std::to_string(row.runs),
                              figure(row.planned, row.metric), figure(row.measured, row.metric), times(row.ratio()), times(row.factor()),
                              row.posterior ? fmt::format("{:.3f}", row.posterior->sigma) : kNothing, std::string{label(row.compared)}});
    return table;
}

Table monthTable(Metric metric, const std::vector<ActualMonth>& months) {
    Table table;
    table.columns = {{"Month"}, {"Planned", Align::right}, {"Measured", Align::right}};
    for (const ActualMonth& month : months)
        if (month.planned || month.measured)
            table.rows.push_back({monthText(month.month), figure(month.planned, metric), figure(month.measured, metric)});
    return table;
}

Table eventTable(const models::Plan& plan) {
    Table table;
    table.columns = {{"Date"}, {"What"}, {"Stage"}, {"Note"}};
    auto events = plan.events;
    std::ranges::stable_sort(events, {}, &models::PlanEvent::date);
    for (const models::PlanEvent& event : events)
        table.rows.push_back({event.date, std::string{key(event.kind)}, event.stage ? event.stage->text() : kNothing, event.text});
    return table;
}

/// Runs that the months leave out, and why.
std::string leftOut(const models::Plan& plan) {
    std::string names;
    for (const models::MeasuredRun& run : plan.measured)
        if (estimator::isTooLong(run)) names += (names.empty() ? "" : ", ") + run.id.text() + " (" + run.begin + " to " + run.end + ")";
    return names.empty() ? names : "Not shown by month, as they are longer than ten years: " + names + ". Check their dates.";
}

/// The parts of the text, each under a heading, written by `heading` and `tableText`.
template <class Heading, class TableText>
std::string written(const ActualsReport& report, Heading heading, TableText tableText) {
    if (report.actuals.rows.empty()) return "Nothing was measured yet. fourem import puts measured runs beside a plan.\n";
    std::string text = heading("Planned and measured, scenario " + onOneLine(report.actuals.scenarioName)) + tableText(rowTable(report));
    for (const auto& [metric, months] : report.months)
        if (!months.empty()) text += "\n" + heading(std::string{info(metric).label} + " by month") + tableText(monthTable(metric, months));
    if (const std::string runs = leftOut(report.plan); !runs.empty()) text += "\n" + onOneLine(runs) + "\n";
    if (!report.plan.events.empty()) text += "\n" + heading("What happened") + tableText(eventTable(report.plan));
    return text;
}

Json rowJson(const ActualRow& row) {
    return {{"planned", jsonNumber(row.planned)},
            {"measured", jsonNumber(row.measured)},
            {"ratio", jsonNumber(row.ratio())},
            {"factor", jsonNumber(row.factor())},
            {"sigma", row.posterior ? jsonNumber(row.posterior->sigma) : Json{}},
            {"runs", row.runs},
            {"compared_by", key(row.compared)},
            {"unit", info(row.metric).unit}};
}

Json stagesJson(const ActualsReport& report) {
    Json stages = Json::array();
    const ActualRow* before = nullptr;
    for (const ActualRow& row : report.actuals.rows) {
        if (before == nullptr || before->stage != row.stage)
            stages.push_back({{"id", row.stage ? Json(row.stage->text()) : Json{}}, {"name", row.name}});
        stages.back()[std::string{info(row.metric).key}] = rowJson(row);
        before = &row;
    }
    return stages;
}

} // namespace

std::string actualsText(const ActualsReport& report, const Style& style) {
    return written(
        report, [&style](const std::string& title) { return style.heading(title) + "\n"; },
        [&style](const Table& table) { return textTable(table, style); });
}

std::string actualsMarkdown(const ActualsReport& report) {
    return written(
        report, [](const std::string& title) { return "## " + markdownCell(title) + "\n\n"; },
        [](const Table& table) { return markdownTable(table); });
}

std::string actualsJson(const ActualsReport& report) {
    Json months = Json::object();
    for (const auto& [metric, rows] : report.months) {
        Json& list = months[std::string{info(metric).key}] = Json::array();
        for (const ActualMonth& month : rows)
            list.push_back(
                {{"month", monthText(month.month)}, {"planned", jsonNumber(month.planned)}, {"measured", jsonNumber(month.measured)}});
    }
    Json events = Json::array();
    for (const models::PlanEvent& event : report.plan.events)
        events.push_back({{"date", event.date},
                          {"kind", key(event.kind)},
                          {"stage", event.stage ? Json(event.stage->text()) : Json{}},
                          {"text", event.text}});
    return jsonText({{"plan", report.plan.title},
                     {"scenario", report.actuals.scenario.text()},
                     {"stages", stagesJson(report)},
                     {"months", std::move(months)},
                     {"left_out_of_months", orNull(leftOut(report.plan))},
                     {"events", std::move(events)}});
}

std::string actualsCsv(const ActualsReport& report) {
    std::string text =
        csvRow({"stage", "month", "metric", "unit", "planned", "measured", "ratio", "factor", "sigma", "runs", "compared_by"});
    for (const ActualRow& row : report.actuals.rows)
        text += csvRow({row.stage ? row.stage->text() : "(plan)",
                        {},
                        std::string{info(row.metric).key},
                        std::string{info(row.metric).unit},
                        csvNumber(row.planned),
                        csvNumber(row.measured),
                        csvNumber(row.ratio()),
                        csvNumber(row.factor()),
                        row.posterior ? csvNumber(row.posterior->sigma) : std::string{},
                        std::to_string(row.runs),
                        std::string{key(row.compared)}});
    for (const auto& [metric, months] : report.months)
        for (const ActualMonth& month : months)
            text += csvRow({"(plan)",
                            monthText(month.month),
                            std::string{info(metric).key},
                            std::string{info(metric).unit},
                            csvNumber(month.planned),
                            csvNumber(month.measured),
                            {},
                            {},
                            {},
                            {},
                            {}});
    return text;
}

} // namespace app
