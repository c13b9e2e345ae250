#include "estimator/choice_split.h"

#include "estimator/formulas/decomposition.h"
#include "estimator/plan_basis.h"
#include "estimator/stages/try.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace estimator {
namespace {

using models::Result;

constexpr std::size_t kOrders = 64; // each walked both ways

} // namespace

Result<ChoiceSplit> choiceSplit(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& id, Metric metric,
                                const SplitOptions& options) {
    const models::Scenario* scenario = plan.scenario(id);
    if (scenario == nullptr) return models::fail(models::Code::unknownScenario, plan.title, {id.text()});
    FOUREM_TRY(order, models::topologicalOrder(plan));
    SplitOptions points = options;
    points.draws = 0;
    Mixtures mixtures{plan, facts, *scenario, order, points};
    const std::vector<ChangedSetting>& changes = mixtures.changes();
    ChoiceSplit split;
    split.metric = metric;
    for (const ChangedSetting& change : changes) split.choices.push_back({change.scope, std::string{change.field->path}});
    if (changes.empty()) return split;

    std::map<std::vector<bool>, double> known; // orders meet the same coalitions again
    const auto footprint = [&](const std::vector<bool>& members) -> Result<double> {
        if (const auto found = known.find(members); found != known.end()) return found->second;
        FOUREM_TRY(totals, mixtures.with([&](const ChangedSetting& change, Side) {
            return members[static_cast<std::size_t>(&change - changes.data())];
        }));
        if (totals[metric].empty())
            return models::fail(models::Code::missingData, plan.title, {plan.title, std::string{info(metric).label}});
        return known.emplace(members, totals[metric].front()).first->second;
    };
    if (changes.size() <= kMostExactGroups) {
        FOUREM_TRY(exact, logShapley(changes.size(), [&](Coalition coalition) {
                       std::vector<bool> members(changes.size());
                       for (std::size_t i = 0; i < members.size(); ++i) members[i] = (coalition >> i & 1u) != 0;
                       return footprint(members);
                   }));
        for (std::size_t i = 0; i < changes.size(); ++i) split.choices[i].factor = exact.factors[i];
        split.total = exact.total;
    } else {
        FOUREM_TRY(sampled, sampledShapley(changes.size(), kOrders, options.seed, footprint));
        for (std::size_t i = 0; i < changes.size(); ++i) {
            split.choices[i].factor = sampled.factors[i];
            split.choices[i].standardError = sampled.standardErrors[i];
        }
        split.total = sampled.total;
        split.isSampled = true;
    }
    std::stable_sort(split.choices.begin(), split.choices.end(), [](const ChoiceFactor& a, const ChoiceFactor& b) {
        return std::abs(std::log(a.factor)) > std::abs(std::log(b.factor));
    });
    return split;
}

} // namespace estimator
