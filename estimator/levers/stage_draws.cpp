#include "estimator/levers/stage_draws.h"

#include "estimator/formulas/development.h"
#include "estimator/percentiles.h"
#include "estimator/plan_basis.h"
#include "estimator/stages/try.h"
#include "models/pipeline/structure.h"

#include <algorithm>
#include <utility>

namespace estimator {
namespace {

/// The row of a stage; rows of development stand behind theirs.
std::size_t rowOf(const PreparedScenario& scenario, std::size_t stage) {
    std::size_t row = 0;
    for (std::size_t stages = 0;; ++row)
        if (!scenario.rows[row].development && stages++ == stage) return row;
}

std::optional<RatioRange> ratioRange(const StageRuns& before, const StageRuns& improved, Metric metric) {
    const RunValues& more = before.values[metric];
    const RunValues& less = improved.values[metric];
    if (more.empty() || less.empty()) return std::nullopt;
    std::vector<double> ratios;
    for (std::size_t run = 0; run < more.size(); ++run) {
        if (before.infeasible[run] || improved.infeasible[run]) continue;
        const auto ratio = leverRatio(more[run], less[run]);
        if (!ratio) return std::nullopt;
        ratios.push_back(*ratio);
    }
    const auto found = percentiles(ratios);
    if (!found) return std::nullopt;
    // What both versions share falls out of the ratio but for its rounding.
    constexpr double kRounding = 1e-9;
    if (found->p90 - found->p10 <= kRounding * found->p50) return RatioRange{found->p50, found->p50};
    return RatioRange{found->p10, found->p90};
}

} // namespace

StageDraws::StageDraws(models::ScenarioId scenario, models::StageId stage, const models::Facts& facts, const EstimateOptions& options)
    : m_scenario{std::move(scenario)},
      m_stage{std::move(stage)},
      m_facts{facts},
      m_basis{options.basis},
      m_draws{options.draws, options.seed} {}

models::Result<StageRuns> StageDraws::of(const models::Plan& plan) {
    const models::Scenario* scenario = plan.scenario(m_scenario);
    if (scenario == nullptr) return models::fail(models::Code::unknownScenario, plan.title, {m_scenario.text()});
    FOUREM_TRY(order, models::topologicalOrder(plan));
    const auto place = std::ranges::find(order, m_stage);
    if (place == order.end()) return models::fail(models::Code::unknownStage, plan.title, {m_stage.text()});
    auto prepared = PreparedScenario::of(plan, *scenario, order, m_facts, basisOf(plan, *scenario, m_facts, m_basis));
    const std::size_t row = rowOf(prepared, static_cast<std::size_t>(place - order.begin()));
    for (std::size_t other = 0; other < prepared.rows.size(); ++other)
        if (other != row) prepared.rows[other].stage.reset();

    const ScenarioRuns runs = calculate(prepared, drawnFactors(prepared, m_draws), m_draws.count());
    StageRuns found{runs.rows[row]->metrics, runs.rows[row]->infeasible};
    const std::size_t next = row + 1;
    if (next == prepared.rows.size() || !prepared.rows[next].development) return found;
    for (RunValues& values : found.values.values)
        for (double& value : values) value *= 1.0 + *prepared.rows[next].development;
    return found;
}

PerMetric<std::optional<RatioRange>> ratioRanges(const StageRuns& before, const StageRuns& improved) {
    PerMetric<std::optional<RatioRange>> ranges;
    for (const MetricInfo& row : allMetrics()) ranges[row.metric] = ratioRange(before, improved, row.metric);
    return ranges;
}

} // namespace estimator
