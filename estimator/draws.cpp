#include "estimator/draws.h"

#include "estimator/formulas/random.h"
#include "estimator/formulas/uncertainty.h"
#include "estimator/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace estimator {
namespace {

// FNV-1a: tells names apart, the same on every machine.
constexpr std::uint64_t hashOf(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char each : text) hash = (hash ^ static_cast<unsigned char>(each)) * 0x100000001b3ULL;
    return hash;
}

// Sorting only around the asked rank, between ranks that are in their place: a quantile needs its two neighbours and nothing else.
double quantileWithin(RunValues& values, double probability, std::size_t first, std::size_t end) {
    const double position = static_cast<double>(values.size() - 1) * probability;
    const auto below = static_cast<std::size_t>(position);
    const auto at = [&](std::size_t rank) { return values.begin() + static_cast<std::ptrdiff_t>(rank); };
    std::nth_element(at(first), at(below), at(end));
    const double lower = values[below];
    const double upper = below + 1 == values.size() ? lower : *std::min_element(at(below + 1), at(std::max(end, below + 2)));
    return quantile(std::array{lower, upper}, position - static_cast<double>(below)).value_or(lower);
}

void write(const RunValues& values, const std::vector<bool>& infeasible, Measure& measure) {
    if (!measure.point || values.empty()) return;
    const auto found = percentiles(values, infeasible);
    if (!found) return;
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

std::vector<RunValues> drawnFactors(const PreparedScenario& scenario, NormalDraws& draws) {
    std::vector<RunValues> factors;
    for (const PreparedScenario::Input& input : scenario.inputs)
        factors.push_back(lognormalFactors(draws.of(input.key()), input.spread.sigma));
    return factors;
}

std::optional<Percentiles> percentiles(const RunValues& values, const std::vector<bool>& infeasible) {
    RunValues feasible;
    feasible.reserve(values.size());
    for (std::size_t run = 0; run < values.size(); ++run)
        if (!infeasible[run]) feasible.push_back(values[run]);
    if (feasible.empty()) return std::nullopt;
    const auto [least, most] = std::minmax_element(feasible.begin(), feasible.end());
    if (*least == *most) return Percentiles{*least, *least, *least};
    const std::size_t middle = (feasible.size() - 1) / 2; // has its place once the median is found
    const double median = quantileWithin(feasible, 0.5, 0, feasible.size());
    return Percentiles{quantileWithin(feasible, 0.1, 0, middle + 1), median, quantileWithin(feasible, 0.9, middle, feasible.size())};
}

void addPercentiles(ScenarioRuns&& runs, std::size_t threads, ScenarioEstimate& scenario) {
    parallelFor(scenario.stages.size() + 1, threads, [&](std::size_t index) {
        const bool isTotal = index == scenario.stages.size();
        PerMetric<Measure>& measures = isTotal ? scenario.total : scenario.stages[index].metrics;
        const PerMetric<RunValues>& values = isTotal ? runs.total : runs.rows[index];
        for (std::size_t metric = 0; metric < kMetricCount; ++metric)
            write(values.values[metric], runs.infeasible, measures.values[metric]);
    });
    for (std::size_t index = 0; index < scenario.stages.size(); ++index)
        scenario.stages[index].infeasibleShare = static_cast<double>(runs.infeasibleOfRow[index]) / static_cast<double>(runs.count);
    const double infeasible = runs.infeasibleShare();
    scenario.draws = std::make_shared<const Draws>(Draws{runs.count, infeasible, std::move(runs.infeasible), std::move(runs.total)});
}

} // namespace estimator
