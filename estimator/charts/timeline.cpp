#include "estimator/charts/timeline.h"

#include "estimator/critical_path.h"
#include "estimator/totals.h"
#include "models/pipeline/agreed_prices.h"
#include "models/pipeline/resolve.h"
#include "models/units/quantity.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <map>
#include <variant>

namespace estimator {
namespace {

constexpr double kHoursADay = models::inHours(models::days(1.0));
constexpr std::size_t kMostSlots = 240;
constexpr double kLongInDays = 3.0; // from here on the axis counts days

bool isDevelopment(const StageEstimate& stage) { return stage.id.text().ends_with(kDevelopmentSuffix); }

models::StageId ownId(const StageEstimate& stage) {
    const std::string& id = stage.id.text();
    return isDevelopment(stage) ? models::StageId{id.substr(0, id.size() - kDevelopmentSuffix.size())} : stage.id;
}

/// Of a stage that is done anew after every interval.
std::optional<Repetition> repetitionOf(const models::Plan& plan, const models::Scenario& scenario, const StageEstimate& stage) {
    const auto& duration = stage.metrics[Metric::time].point;
    if (stage.kind != models::StageKind::retrainOnDrift || isDevelopment(stage) || !duration) return std::nullopt;
    auto interval = models::numberOf(plan, scenario, stage.id, "interval_days");
    for (const Derived& sized : stage.derived)
        if (sized.field == "interval_days")
            if (const auto* days = std::get_if<double>(&sized.value)) interval = *days;
    const auto horizon = models::numberOf(plan, scenario, models::planScope(), "horizon_days");
    if (!interval || !horizon || *interval <= 0.0 || *horizon < *interval) return std::nullopt;
    const double count = *horizon / *interval;
    return Repetition{*interval * kHoursADay, *duration / count, count};
}

// What a scenario leaves out takes no time, yet those after it still wait for those before it.
void addRows(const models::Plan& plan, const ScenarioEstimate& estimate, Timeline& chart) {
    const std::vector<StageEstimate>& stages = estimate.stages;
    const models::Scenario* scenario = plan.scenario(estimate.id);
    std::vector<PathStage> path;
    std::vector<double> durations;
    for (const StageEstimate& stage : stages) {
        path.push_back({ownId(stage), stage.kind, isDevelopment(stage)});
        durations.push_back(stage.enabled ? stage.metrics[Metric::time].point.value_or(0.0) : 0.0);
    }
    const std::vector<PathRow> rows = pathRows(plan, path);
    const std::vector<PathFinish> finished = finishes(rows, durations);
    std::vector<bool> isCritical(stages.size(), false);
    for (auto last = lastOf(finished); last; last = finished[*last].before) isCritical[*last] = true;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        if (!stages[i].enabled) continue;
        TimelineRow row{ownId(stages[i]), stages[i].name, stages[i].kind, stages[i].site};
        row.begin = finished[i].end - durations[i];
        row.duration = stages[i].metrics[Metric::time].point;
        row.p10 = stages[i].metrics[Metric::time].p10;
        row.p90 = stages[i].metrics[Metric::time].p90;
        if (row.duration) row.end = finished[i].end;
        if (scenario != nullptr) row.repetition = repetitionOf(plan, *scenario, stages[i]);
        row.isContinuous = rows[i].isContinuous;
        row.isCritical = isCritical[i];
        chart.rows.push_back(std::move(row));
    }
}

// A service of a year would press all that is done once into its first pixels.
double endOf(const std::vector<TimelineRow>& rows) {
    double done = 0.0;
    double all = 0.0;
    for (const TimelineRow& row : rows) {
        if (!row.end) continue;
        all = std::max(all, *row.end);
        if (row.repetition) {
            done = std::max(done, row.begin + row.repetition->every + row.repetition->each);
            continue;
        }
        done = std::max(done, row.isContinuous ? row.begin : *row.end);
    }
    return done > 0.0 ? done : all;
}

ChartAxis timeAxis(double hours) {
    if (hours <= kLongInDays * kHoursADay) return axisUpTo(hours, "h");
    ChartAxis axis = axisUpTo(hours / kHoursADay, "days");
    axis.unit = "days"; // of one, it would be "day"
    axis.unitSize = kHoursADay;
    axis.high *= kHoursADay;
    for (double& tick : axis.ticks) tick *= kHoursADay;
    return axis;
}

std::vector<GridSlot> slotsOf(const models::HourlySeries& series, double start, double hours) {
    const auto count = static_cast<std::size_t>(std::max(1.0, std::ceil(hours)));
    const std::size_t width = (count + kMostSlots - 1) / kMostSlots;
    std::vector<GridSlot> spans;
    for (std::size_t first = 0; first < count; first += width) {
        GridSlot slot{static_cast<double>(first), std::min(static_cast<double>(first + width), hours)};
        std::size_t known = 0;
        for (std::size_t hour = first; hour < std::min(first + width, count); ++hour) {
            const std::size_t ofYear = (static_cast<std::size_t>(start) + hour) % series.gramsPerKilowattHour.size();
            if (!series.hasHour(ofYear)) continue;
            const double value = series.gramsPerKilowattHour[ofYear];
            slot.lowest = known == 0 ? value : std::min(slot.lowest, value);
            slot.highest = std::max(slot.highest, value);
            slot.mean += value;
            ++known;
        }
        if (known == 0) continue;
        slot.mean /= static_cast<double>(known);
        spans.push_back(slot);
    }
    return spans;
}

void addGrids(const models::Facts& facts, double start, Timeline& chart) {
    for (const TimelineRow& row : chart.rows) {
        const auto site = row.site.empty() ? nullptr : facts.entry(models::EntryKind::site, row.site).value_or(nullptr);
        if (site == nullptr) continue;
        const auto series = facts.catalogue().hourlySeries(site->text("grid_zone"));
        if (!series) continue;
        auto band = std::ranges::find(chart.grids, (*series)->zone, &GridBand::zone);
        if (band == chart.grids.end()) {
            chart.grids.push_back({(*series)->zone, (*series)->year, {}, slotsOf(**series, start, chart.axis.high)});
            band = std::prev(chart.grids.end());
        }
        if (std::ranges::find(band->sites, site->name) == band->sites.end()) band->sites.push_back(site->name);
    }
    double highest = 0.0;
    for (const GridBand& band : chart.grids)
        for (const GridSlot& slot : band.spans) highest = std::max(highest, slot.highest);
    chart.gridAxis = axisUpTo(highest, "gCO2e/kWh");
}

std::optional<int> digits(std::string_view text, std::size_t from, std::size_t count) {
    if (text.size() < from + count) return std::nullopt;
    int value = 0;
    const char* end = text.data() + from + count;
    const auto [stop, error] = std::from_chars(text.data() + from, end, value);
    return error == std::errc{} && stop == end ? std::optional{value} : std::nullopt;
}

} // namespace

std::optional<double> hourOfYear(std::string_view time) {
    using namespace std::chrono;
    const auto y = digits(time, 0, 4);
    const auto m = digits(time, 5, 2);
    const auto d = digits(time, 8, 2);
    if (!y || !m || !d) return std::nullopt;
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
    if (!date.ok()) return std::nullopt;
    const auto days = sys_days{date} - sys_days{year{*y} / January / 1};
    return static_cast<double>(days.count()) * kHoursADay + digits(time, 11, 2).value_or(0);
}

Timeline timeline(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& scenario) {
    Timeline chart;
    chart.scenario = scenario.id;
    chart.scenarioName = scenario.name;
    addRows(plan, scenario, chart);
    chart.axis = timeAxis(endOf(chart.rows));
    const std::optional<double> start = hourOfYear(models::startText(plan));
    chart.hasStart = start.has_value();
    addGrids(facts, start.value_or(0.0), chart);
    return chart;
}

} // namespace estimator
