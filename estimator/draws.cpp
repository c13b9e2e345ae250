#include "estimator/draws.h"

#include "estimator/formulas/random.h"
#include "estimator/parallel.h"
#include "estimator/percentiles.h"

#include <algorithm>
#include <cmath>

namespace estimator {
namespace {

// FNV-1a: tells names apart, the same on every machine.
constexpr std::uint64_t hashOf(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char each : text) hash = (hash ^ static_cast<unsigned char>(each)) * 0x100000001b3ULL;
    return hash;
}

RunValues feasibleOf(const RunValues& values, const std::vector<bool>& infeasible) {
    RunValues feasible;
    feasible.reserve(values.size());
    for (std::size_t run = 0; run < values.size(); ++run)
        if (!infeasible[run]) feasible.push_back(values[run]);
    return feasible;
}

RunValues takenFrom(const RunValues& draws, const Stratum& stratum) {
    if (stratum.stride == 1 && stratum.first == 0) return draws;
    RunValues taken;
    for (std::size_t run = stratum.first; run < draws.size(); run += stratum.stride) taken.push_back(draws[run]);
    return taken;
}

void write(const std::optional<Percentiles>& found, Measure& measure) {
    if (!measure.point || !found) return;
    measure.p10 = found->p10;
    measure.p50 = found->p50;
    measure.p90 = found->p90;
}

} // namespace

const RunValues& NormalDraws::of(std::string_view key) {
    if (const auto known = m_columns.find(key); known != m_columns.end()) return known->second;
    RunValues column;
    if (const auto sample = latinHypercube(m_seed ^ hashOf(key), m_count, 1)) {
        column = sample->columns.front();
        // Points of the hypercube lie inside (0, 1), where the normal quantile is defined.
        for (double& value : column) value = inverseNormal(value).value_or(0.0);
    }
    return m_columns.emplace(key, std::move(column)).first->second;
}

RunValues lognormalFactors(RunValues normal, double sigma) {
    for (double& value : normal) value = std::exp(sigma * value);
    return normal;
}

std::vector<RunValues> drawnFactors(const PreparedScenario& scenario, NormalDraws& draws, const Stratum& stratum) {
    std::vector<RunValues> factors;
    for (const PreparedScenario::Input& input : scenario.inputs)
        factors.push_back(lognormalFactors(takenFrom(draws.of(input.key()), stratum), input.spread.sigma));
    return factors;
}

void addPercentiles(ScenarioRuns&& runs, std::size_t threads, ScenarioEstimate& scenario) {
    const double infeasible = runs.infeasibleShare();
    const auto percentilesOf = [&](const RunValues& values) {
        return infeasible > 0.0 ? percentiles(feasibleOf(values, runs.infeasible)) : percentiles(values);
    };
    const auto writeEach = [&](const PerMetric<RunValues>& values, PerMetric<Measure>& measures) {
        for (std::size_t metric = 0; metric < kMetricCount; ++metric) write(percentilesOf(values.values[metric]), measures.values[metric]);
    };
    parallelFor(scenario.stages.size() + 1, threads, [&](std::size_t index) {
        if (index == scenario.stages.size()) return writeEach(runs.total, scenario.total);
        const RowRuns& row = *runs.rows[index];
        StageEstimate& stage = scenario.stages[index];
        if (infeasible > 0.0) writeEach(row.metrics, stage.metrics);
        else
            for (std::size_t metric = 0; metric < kMetricCount; ++metric)
                write(row.percentilesOfAll().values[metric], stage.metrics.values[metric]);
        write(percentilesOf(runs.sci[index]), stage.metrics[Metric::sci]);
        stage.infeasibleShare = static_cast<double>(row.infeasibleCount()) / static_cast<double>(runs.count);
    });
    scenario.draws = std::make_shared<const Draws>(Draws{runs.count, infeasible, std::move(runs.infeasible), std::move(runs.total)});
}

} // namespace estimator
