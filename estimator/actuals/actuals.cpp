#include "estimator/actuals/actuals.h"

#include "estimator/formulas/uncertainty.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace estimator {
namespace {

using models::MeasuredRun;
using models::Result;
using models::StageId;

constexpr double kUsualSpread = 0.3;  // of a figure without draws: that of the utilisation, the widest of the method's
constexpr double kLeastSpread = 0.01; // a figure that is set is still not known better than this
constexpr int kLongestGap = 12;       // months in a row that nothing is said of, and that are shown all the same

double spreadOf(const Measure& measure) {
    if (!measure.p10 || !measure.p90) return kUsualSpread;
    const auto sigma = rangeSigma(*measure.p10, *measure.p90);
    return sigma ? std::max(kLeastSpread, *sigma) : kUsualSpread;
}

const PerMetric<Measure>* measuresOf(const ScenarioEstimate& scenario, const std::optional<StageId>& stage) {
    if (!stage) return &scenario.total;
    const StageEstimate* found = scenario.stage(*stage);
    return found == nullptr ? nullptr : &found->metrics;
}

/// The widest energy that a run tells, by which its emissions were reckoned; none: it tells no energy, or that of the whole facility.
std::optional<Metric> narrowBoundary(const MeasuredRun& run) {
    const auto tells = [&run](Metric metric) { return run.figures.contains(info(metric).key); };
    if (tells(Metric::energyFacility)) return std::nullopt;
    if (tells(Metric::energyIt)) return Metric::energyIt;
    return tells(Metric::energyChip) ? std::optional{Metric::energyChip} : std::nullopt;
}

bool isOperational(Metric metric) {
    return metric == Metric::operationalLocation || metric == Metric::operationalMarket || metric == Metric::operationalCfe;
}

/// What is planned beside a run. Emissions that a meter without the facility's overhead told stand beside those of the same energy.
std::optional<double> plannedBeside(const PlannedSchedule& schedule, const MeasuredRun& run, Metric metric) {
    const auto planned = schedule.plannedFor(run, metric);
    const auto boundary = narrowBoundary(run);
    if (!planned || !boundary || !isOperational(metric)) return planned;
    const auto part = schedule.plannedFor(run, *boundary);
    const auto whole = schedule.plannedFor(run, Metric::energyFacility);
    return part && whole && *whole > 0.0 ? std::optional{*planned * *part / *whole} : std::nullopt;
}

/// Gathers the runs of one stage for one metric.
class RowBuilder {
public:
    RowBuilder(const PlannedSchedule& schedule, const ScenarioEstimate& scenario, ActualRow row)
        : m_schedule{schedule},
          m_scenario{scenario},
          m_row{std::move(row)} {}

    void add(const MeasuredRun& run) {
        const auto measured = measuredFigure(run, m_row.metric, m_scenario.basis);
        if (!measured) return;
        const auto planned = plannedBeside(m_schedule, run, m_row.metric);
        ++m_row.runs;
        m_row.measured += *measured;
        m_isPlanned = m_isPlanned && planned;
        m_planned += planned.value_or(0.0);
        if (run.requests) ++m_counted;
        if (planned && *planned > 0.0 && *measured > 0.0) m_ratios.push_back(*measured / *planned);
    }

    [[nodiscard]] bool isEmpty() const { return m_row.runs == 0; }

    Result<ActualRow> row(double noise) {
        if (m_isPlanned) m_row.planned = m_planned;
        if (m_isPlanned)
            m_row.compared = m_counted == 0 ? ComparedBy::runs : m_counted == m_row.runs ? ComparedBy::requests : ComparedBy::both;
        const PerMetric<Measure>* measures = measuresOf(m_scenario, m_row.stage);
        if (m_ratios.empty() || measures == nullptr) return m_row;
        FOUREM_TRY(posterior, calibrate(m_ratios, spreadOf((*measures)[m_row.metric]), noise));
        m_row.posterior = posterior;
        return m_row;
    }

private:
    const PlannedSchedule& m_schedule;
    const ScenarioEstimate& m_scenario;
    ActualRow m_row;
    std::vector<double> m_ratios;
    double m_planned = 0.0;
    std::size_t m_counted = 0; ///< runs that count their requests
    bool m_isPlanned = true;
};

/// Stages that were measured, in pipeline order, and the plan as a whole behind them.
std::vector<std::pair<std::optional<StageId>, std::string>> subjects(const models::Plan& plan, const ScenarioEstimate& scenario) {
    std::vector<std::pair<std::optional<StageId>, std::string>> found;
    for (const StageEstimate& stage : scenario.stages)
        if (std::ranges::any_of(plan.measured, [&stage](const MeasuredRun& run) { return run.stage == stage.id; }))
            found.emplace_back(stage.id, stage.name);
    if (std::ranges::any_of(plan.measured, [](const MeasuredRun& run) { return !run.stage; })) found.emplace_back(std::nullopt, plan.title);
    return found;
}

/// `use(month, period)` for each month that the period touches.
template <class Use>
void forEachMonth(const Period& period, Use use) {
    for (auto month = monthAt(period.begin); monthPeriod(month).begin < period.end; month += std::chrono::months{1})
        use(month, monthPeriod(month));
}

/// In their order, with the months between them unless these are many.
std::vector<ActualMonth> withShortGaps(const std::map<std::chrono::year_month, ActualMonth>& months) {
    std::vector<ActualMonth> rows;
    for (const auto& [month, row] : months) {
        if (!rows.empty() && (month - rows.back().month).count() <= kLongestGap)
            for (auto gap = rows.back().month + std::chrono::months{1}; gap < month; gap += std::chrono::months{1})
                rows.push_back({.month = gap});
        rows.push_back(row);
    }
    return rows;
}

/// What was measured in one month. A bill of the whole plan holds what its stages took.
class MeasuredMonth {
public:
    /// What was measured of one subject, and what is planned for that where every run counts its requests.
    struct Subject {
        double measured = 0.0;
        std::optional<double> planned = 0.0;
        bool isCounted = true;
    };

    /// @param share    of the run that falls into the month
    /// @param planned  for the whole run; of one that counts no requests it does not matter
    void add(const MeasuredRun& run, double share, double value, const std::optional<double>& planned) {
        Subject& subject = m_bySubject[run.stage];
        subject.measured += share * value;
        subject.isCounted = subject.isCounted && run.requests;
        subject.planned = subject.planned && planned ? std::optional{*subject.planned + share * *planned} : std::nullopt;
    }

    [[nodiscard]] double value() const {
        double sum = 0.0;
        for (const auto& subject : subjects()) sum += m_bySubject.at(subject).measured;
        return sum;
    }
    [[nodiscard]] const Subject* subject(const std::optional<StageId>& stage) const {
        const auto found = m_bySubject.find(stage);
        return found == m_bySubject.end() ? nullptr : &found->second;
    }
    [[nodiscard]] std::set<std::optional<StageId>> subjects() const {
        if (m_bySubject.contains(std::nullopt)) return {std::nullopt};
        std::set<std::optional<StageId>> stages;
        for (const auto& [stage, subject] : m_bySubject) stages.insert(stage);
        return stages;
    }

private:
    std::map<std::optional<StageId>, Subject> m_bySubject;
};

/// What is planned for those that were measured: beside runs of one stage the plan of the others would only mislead.
/// @param month  what was measured in it; null: nothing
std::optional<double> plannedOf(const PlannedSchedule& schedule, const Period& period, const std::set<std::optional<StageId>>& measured,
                                const MeasuredMonth* month, Metric metric) {
    double sum = 0.0;
    for (const auto& stage : measured) {
        const MeasuredMonth::Subject* subject = month == nullptr ? nullptr : month->subject(stage);
        const bool isCounted = subject != nullptr && subject->isCounted;
        const auto planned = isCounted ? subject->planned : schedule.plannedWithin(period, stage, metric);
        if (!planned) return std::nullopt;
        sum += *planned;
    }
    return sum;
}

} // namespace

std::string_view key(ComparedBy compared) {
    switch (compared) {
    case ComparedBy::runs: return "runs";
    case ComparedBy::requests: return "requests";
    case ComparedBy::both: return "both";
    case ComparedBy::nothing: return "nothing";
    }
    return {};
}

std::string_view label(ComparedBy compared) {
    switch (compared) {
    case ComparedBy::runs: return FOUREM_WORDS("actuals", "as many runs, or the same while");
    case ComparedBy::requests: return FOUREM_WORDS("actuals", "as many requests");
    case ComparedBy::both: return FOUREM_WORDS("actuals", "partly as many requests, partly whole runs");
    case ComparedBy::nothing: return FOUREM_WORDS("actuals", "nothing: the plan has no figure for what was measured");
    }
    return {};
}

std::string monthText(std::chrono::year_month month) {
    return fmt::format("{:04}-{:02}", static_cast<int>(month.year()), static_cast<unsigned>(month.month()));
}

std::optional<double> measuredFigure(const MeasuredRun& run, Metric metric, Basis basis) {
    const auto figure = [&run](Metric wanted) -> std::optional<double> {
        const auto found = run.figures.find(info(wanted).key);
        return found == run.figures.end() ? std::nullopt : std::optional{found->second};
    };
    const auto whole = figure(metric);
    if (whole || metric != Metric::total) return whole;
    const auto operational = figure(operationalMetric(basis));
    const auto embodied = figure(Metric::embodied);
    return operational && embodied ? std::optional{*operational + *embodied} : std::nullopt;
}

Result<Actuals> actuals(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& scenario, double noise) {
    Actuals found{scenario.id, scenario.name, {}};
    if (plan.measured.empty()) return found;
    const PlannedSchedule schedule{plan, facts, scenario};
    for (const auto& [stage, name] : subjects(plan, scenario))
        for (const MetricInfo& metric : allMetrics()) {
            RowBuilder builder{schedule, scenario, {.stage = stage, .name = name, .metric = metric.metric}};
            for (const MeasuredRun& run : plan.measured)
                if (run.stage == stage) builder.add(run);
            if (builder.isEmpty()) continue;
            FOUREM_TRY(row, builder.row(noise));
            found.rows.push_back(row);
        }
    return found;
}

bool isTooLong(const MeasuredRun& run) {
    const auto period = periodOf(run);
    return period && period->hours() > kLongestRun;
}

std::vector<ActualMonth> actualMonths(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& scenario, Metric metric,
                                      const std::optional<StageId>& stage) {
    const PlannedSchedule schedule{plan, facts, scenario};
    std::map<std::chrono::year_month, MeasuredMonth> measured;
    for (const MeasuredRun& run : plan.measured) {
        if (stage && run.stage != stage) continue;
        const auto period = periodOf(run);
        const auto value = measuredFigure(run, metric, scenario.basis);
        if (!period || !value || isTooLong(run)) continue;
        const auto forRun = run.requests ? plannedBeside(schedule, run, metric) : std::nullopt;
        // Spread evenly over the run.
        forEachMonth(*period, [&](std::chrono::year_month month, const Period& days) {
            measured[month].add(run, period->overlap(days) / period->hours(), *value, forRun);
        });
    }
    if (measured.empty()) return {};
    std::map<std::chrono::year_month, ActualMonth> months;
    std::set<std::optional<StageId>> ever;
    for (const auto& [month, found] : measured) {
        months[month].measured = found.value();
        for (const auto& subject : found.subjects()) ever.insert(subject);
    }
    const Period planned{schedule.whole().begin, std::min(schedule.whole().end, monthPeriod(months.rbegin()->first).end)};
    forEachMonth(planned, [&](std::chrono::year_month month, const Period&) { months[month]; });
    for (auto& [month, row] : months) {
        row.month = month;
        const Period days = monthPeriod(month);
        const auto found = measured.find(month);
        const MeasuredMonth* counted = found == measured.end() ? nullptr : &found->second;
        if (schedule.whole().overlap(days) > 0.0)
            row.planned = plannedOf(schedule, days, counted == nullptr ? ever : counted->subjects(), counted, metric);
    }
    return withShortGaps(months);
}

} // namespace estimator
