#include "estimator/levers/stage_draws.h"

#include "estimator/formulas/development.h"
#include "estimator/percentiles.h"
#include "estimator/plan_basis.h"

#include <span>
#include <utility>

namespace estimator {
namespace {

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
    if (plan.stage(m_stage) == nullptr) return models::fail(models::Code::unknownStage, plan.title, {m_stage.text()});
    const auto prepared =
        PreparedScenario::of(plan, *scenario, std::span{&m_stage, 1}, m_facts, basisOf(plan, *scenario, m_facts, m_basis));
    const ScenarioRuns runs = calculate(prepared, drawnFactors(prepared, m_draws), m_draws.count());
    StageRuns found{runs.rows.front()->metrics, runs.rows.front()->infeasible};
    const PreparedScenario::Row& last = prepared.rows.back();
    if (!last.development) return found;
    for (RunValues& values : found.values.values)
        for (double& value : values) value *= 1.0 + *last.development;
    return found;
}

PerMetric<std::optional<RatioRange>> ratioRanges(const StageRuns& before, const StageRuns& improved) {
    PerMetric<std::optional<RatioRange>> ranges;
    for (const MetricInfo& row : allMetrics()) ranges[row.metric] = ratioRange(before, improved, row.metric);
    return ranges;
}

} // namespace estimator
