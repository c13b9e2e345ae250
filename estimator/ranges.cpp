#include "estimator/ranges.h"

#include "estimator/formulas/random.h"
#include "estimator/formulas/uncertainty.h"
#include "models/pipeline/resolve.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace estimator {
namespace {

// Each value costs the preparation of a scenario. With 32 of them the standard deviation comes out 2 % low, and pairs of two ranges leave
// P10 open by a quarter.
constexpr std::size_t kFewestStrata = 32;
constexpr std::size_t kMostPreparations = 2048;

std::size_t strataOf(std::size_t stages, std::size_t draws) {
    return std::min(draws, std::max(kFewestStrata, kMostPreparations / std::max<std::size_t>(1, stages)));
}

void addRanges(const models::Plan& plan, const models::Scenario& scenario, const models::StageId& scope,
               std::vector<RangedSetting>& ranges) {
    for (const models::Field& field : models::fieldsOf(plan, scope)) {
        const models::Setting setting = models::resolve(plan, scenario, scope, field).setting;
        const auto* value = std::get_if<models::FieldValue>(&setting);
        const auto* range = value == nullptr ? nullptr : std::get_if<models::Range>(value);
        if (range != nullptr) ranges.push_back({scope, &field, *range});
    }
}

/// The middle of its stratum for each draw, so that few draws spread as many would.
RunValues middles(const RunValues& draws) {
    std::vector<std::size_t> order(draws.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, {}, [&draws](std::size_t index) { return draws[index]; });
    RunValues positions(draws.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        positions[order[rank]] = inverseNormal((static_cast<double>(rank) + 0.5) / static_cast<double>(order.size())).value_or(0.0);
    return positions;
}

/// Puts the runs of the strata back in their order.
class Woven {
public:
    Woven(std::size_t count, std::size_t strata) : m_strata{strata} {
        m_runs.count = count;
        m_runs.infeasible.resize(count, false);
    }

    void add(std::size_t first, ScenarioRuns&& part) {
        provideRows(part.rows.size());
        for (std::size_t row = 0; row < part.rows.size(); ++row) {
            weave(part.rows[row]->metrics, first, m_rows[row]->metrics);
            weave(part.sci[row], first, m_runs.sci[row]);
            for (std::size_t run = 0; run < part.count; ++run)
                m_rows[row]->infeasible[first + run * m_strata] = part.rows[row]->infeasible[run];
        }
        weave(part.total, first, m_runs.total);
        for (std::size_t run = 0; run < part.count; ++run) m_runs.infeasible[first + run * m_strata] = part.infeasible[run];
    }

    /// A stratum in which a stage is not possible, for its machines are too small there.
    void addInfeasible(std::size_t first, const PreparedScenario& scenario) {
        provideRows(scenario.rows.size());
        for (std::size_t run = first; run < m_runs.count; run += m_strata) {
            m_runs.infeasible[run] = true;
            for (std::size_t row = 0; row < scenario.rows.size(); ++row)
                if (scenario.rows[row].error) m_rows[row]->infeasible[run] = true;
        }
    }

    [[nodiscard]] ScenarioRuns take() {
        m_runs.rows.assign(m_rows.begin(), m_rows.end());
        return std::move(m_runs);
    }

private:
    void provideRows(std::size_t count) {
        while (m_rows.size() < count) m_rows.push_back(std::make_shared<RowRuns>(m_runs.count));
        m_runs.sci.resize(count);
    }

    void weave(const RunValues& part, std::size_t first, RunValues& whole) const {
        if (part.empty()) return;
        whole.resize(m_runs.count, 0.0);
        for (std::size_t run = 0; run < part.size(); ++run) whole[first + run * m_strata] = part[run];
    }
    void weave(const PerMetric<RunValues>& part, std::size_t first, PerMetric<RunValues>& whole) const {
        for (std::size_t metric = 0; metric < kMetricCount; ++metric) weave(part.values[metric], first, whole.values[metric]);
    }

    std::size_t m_strata;
    std::vector<std::shared_ptr<RowRuns>> m_rows;
    ScenarioRuns m_runs;
};

bool isPossible(const PreparedScenario& scenario) {
    return std::ranges::none_of(scenario.rows, [](const PreparedScenario::Row& row) { return row.error.has_value(); });
}

} // namespace

double RangedSetting::at(double z) const {
    const double sigma = rangeSigma(range.low, range.high).value_or(0.0);
    const double value = std::clamp(models::middle(range) * std::exp(sigma * z), field->least, field->most);
    return field->type == models::FieldType::integer ? std::max(1.0, std::round(value)) : value;
}

std::string RangedSetting::key() const { return "range/" + scope.text() + "." + std::string{field->path}; }

std::vector<RangedSetting> rangedSettings(const models::Plan& plan, const models::Scenario& scenario) {
    std::vector<RangedSetting> ranges;
    addRanges(plan, scenario, models::planScope(), ranges);
    for (const auto& stage : plan.stages) addRanges(plan, scenario, stage->id, ranges);
    return ranges;
}

models::Scenario settled(models::Scenario scenario, std::span<const RangedSetting> ranges, std::span<const double> values) {
    for (std::size_t index = 0; index < ranges.size(); ++index)
        scenario.settings[ranges[index].scope].insert_or_assign(
            std::string{ranges[index].field->path}, models::Setting{models::FieldValue{models::Range{values[index], values[index]}}});
    return scenario;
}

ScenarioRuns drawnRuns(const PreparedScenario& inTheMiddle, const models::Plan& plan, const models::Scenario& scenario,
                       std::span<const models::StageId> order, const models::Facts& facts, NormalDraws& normal, const RunOptions& options) {
    const std::vector<RangedSetting> ranges = rangedSettings(plan, scenario);
    if (ranges.empty()) return calculate(inTheMiddle, drawnFactors(inTheMiddle, normal), normal.count(), options);
    const bool pointIsPossible = isPossible(inTheMiddle);
    const std::size_t strata = strataOf(order.size(), normal.count());
    NormalDraws few = normal.withCount(strata);
    std::vector<RunValues> positions;
    for (const RangedSetting& each : ranges) positions.push_back(middles(few.of(each.key())));
    Woven woven{normal.count(), strata};
    for (std::size_t first = 0; first < strata && !options.stop.stop_requested(); ++first) {
        std::vector<double> values;
        for (std::size_t index = 0; index < ranges.size(); ++index) values.push_back(ranges[index].at(positions[index][first]));
        const auto prepared = PreparedScenario::of(plan, settled(scenario, ranges, values), order, facts, inTheMiddle.basis);
        if (pointIsPossible && !isPossible(prepared)) {
            woven.addInfeasible(first, prepared);
            continue;
        }
        const std::vector<RunValues> factors = drawnFactors(prepared, normal, {first, strata});
        const std::size_t count = (normal.count() - first + strata - 1) / strata;
        // The strata have draws of their own, so that nothing of one holds in another.
        woven.add(first, calculate(prepared, factors, count, {.threads = options.threads, .stop = options.stop, .shared = nullptr}));
    }
    return woven.take();
}

} // namespace estimator
