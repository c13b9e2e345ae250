#include "estimator/figure_difference.h"

#include <algorithm>

namespace estimator {
namespace {

using Metrics = PerMetric<Measure>;

/// Ids of both, those of the second first.
template <class Id, class Things>
std::vector<Id> idsOf(const Things* after, const Things* before) {
    std::vector<Id> ids;
    for (const Things* things : {after, before}) {
        if (things == nullptr) continue;
        for (const auto& thing : *things)
            if (std::ranges::find(ids, thing.id) == ids.end()) ids.push_back(thing.id);
    }
    return ids;
}

class Differences {
public:
    void add(const models::ScenarioId& scenario, const std::optional<models::StageId>& stage, const Metrics* before, const Metrics* after) {
        for (const MetricInfo& row : allMetrics()) {
            const Effect effect = effectBetween(before != nullptr ? (*before)[row.metric].point : std::nullopt,
                                                after != nullptr ? (*after)[row.metric].point : std::nullopt);
            if (effect.before == effect.after) continue;
            std::optional<double> share;
            if (effect.delta && *effect.before != 0.0) share = *effect.delta / *effect.before;
            m_found.push_back({scenario, stage, row.metric, effect, share});
        }
    }
    std::vector<FigureDifference> take() { return std::move(m_found); }

private:
    std::vector<FigureDifference> m_found;
};

} // namespace

std::vector<FigureDifference> figureDifferences(const Estimate& before, const Estimate& after) {
    Differences differences;
    for (const auto& id : idsOf<models::ScenarioId>(&after.scenarios, &before.scenarios)) {
        const ScenarioEstimate* old = before.scenario(id);
        const ScenarioEstimate* next = after.scenario(id);
        differences.add(id, std::nullopt, old ? &old->total : nullptr, next ? &next->total : nullptr);
        for (const auto& stage : idsOf<models::StageId>(next ? &next->stages : nullptr, old ? &old->stages : nullptr)) {
            const StageEstimate* was = old ? old->stage(stage) : nullptr;
            const StageEstimate* is = next ? next->stage(stage) : nullptr;
            differences.add(id, stage, was ? &was->metrics : nullptr, is ? &is->metrics : nullptr);
        }
    }
    return differences.take();
}

} // namespace estimator
