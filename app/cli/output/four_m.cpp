#include "app/cli/output/four_m.h"

#include "estimator/missing_total.h"

namespace app {
namespace {

std::optional<models::Error> whyNone(const estimator::Estimate& estimate, const models::ScenarioId& scenario, estimator::Metric metric) {
    return estimator::missingTotal(estimate, estimate.scenarios.front().id, scenario, metric);
}

} // namespace

std::vector<ScenarioSplit> splitsOf(const PreparedPlan& prepared, const estimator::Estimate& estimate, std::size_t draws) {
    const estimator::SplitOptions options{.basis = prepared.basis, .draws = draws, .seed = prepared.seed, .threads = threadCount()};
    std::vector<ScenarioSplit> splits;
    for (const estimator::ScenarioEstimate& scenario : estimate.scenarios) {
        ScenarioSplit split{scenario.id, {}, {}, {}, estimator::chainSplit(estimate.scenarios.front(), scenario)};
        const auto mixtures = estimator::FourMMixtures::of(prepared.plan, prepared.facts, scenario.id, options);
        const auto add = [&](estimator::Metric metric, std::optional<estimator::FourMSplit>& target) {
            auto found = mixtures ? mixtures->split(metric) : models::Result<estimator::FourMSplit>{tl::unexpected{mixtures.error()}};
            if (found) target = *std::move(found);
            else split.reason = whyNone(estimate, scenario.id, metric).value_or(found.error());
        };
        add(estimator::Metric::total, split.emissions);
        add(estimator::Metric::energyFacility, split.energy);
        splits.push_back(std::move(split));
    }
    return splits;
}

} // namespace app
