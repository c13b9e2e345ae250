#include "estimator/charts/tornado.h"

#include "estimator/stages/try.h"

#include <algorithm>

namespace estimator {
namespace {

constexpr std::size_t kMostEffects = 12;
constexpr double kLeastSwing = 1e-3; // of the strongest

} // namespace

models::Result<Tornado> tornado(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& scenario, Metric metric,
                                const RankingOptions& ranking) {
    Tornado chart;
    chart.metric = metric;
    chart.scenario = scenario;
    FOUREM_TRY(effects, rankInputs(plan, facts, scenario, metric, ranking));
    EstimateOptions options;
    options.scenario = scenario;
    options.basis = ranking.basis;
    FOUREM_TRY(estimated, estimate(plan, facts, options));
    const ScenarioEstimate& own = estimated.scenarios.front();
    chart.scenarioName = own.name;
    if (!own.total[metric].point) return models::fail(models::Code::missingData, plan.title, {own.name, std::string{info(metric).label}});
    chart.point = *own.total[metric].point;
    // The strongest comes first; what moves nothing that can be seen needs no row.
    const auto isSeen = [&](const InputEffect& effect) { return effect.swing() >= kLeastSwing * effects.front().swing(); };
    const auto seen = static_cast<std::size_t>(std::ranges::count_if(effects, isSeen));
    const std::size_t shown = std::min(seen, kMostEffects);
    chart.others = effects.size() - shown;
    effects.resize(shown);
    chart.effects = std::move(effects);
    double low = chart.point;
    double high = chart.point;
    for (const InputEffect& effect : chart.effects) {
        low = std::min({low, effect.low, effect.high});
        high = std::max({high, effect.low, effect.high});
    }
    chart.axis = axisBetween(low, high, info(metric).unit);
    return chart;
}

} // namespace estimator
