#include "estimator/choice_split.h"

#include "estimator/formulas/decomposition.h"
#include "estimator/plan_basis.h"
#include "estimator/stages/try.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace estimator {
namespace {

using models::Result;

constexpr std::size_t kOrders = 64; // each walked both ways

/// Footprints of mixtures, as orders and coalitions meet the same ones again.
class Footprints {
public:
    Footprints(Mixtures& mixtures, Metric metric, const std::string& title) : m_mixtures{mixtures}, m_metric{metric}, m_title{title} {}

    Result<double> operator()(const std::vector<bool>& members) {
        if (const auto found = m_known.find(members); found != m_known.end()) return found->second;
        const ChangedSetting* first = m_mixtures.changes().data();
        FOUREM_TRY(totals,
                   m_mixtures.with([&](const ChangedSetting& change, Side) { return members[static_cast<std::size_t>(&change - first)]; }));
        if (totals[m_metric].empty()) return models::fail(models::Code::missingData, m_title, {m_title, std::string{info(m_metric).label}});
        const double value = totals[m_metric].front();
        m_isAnyEmpty = m_isAnyEmpty || value <= 0.0;
        return m_known.emplace(members, value).first->second;
    }
    /// One of those that were asked for comes to nothing.
    [[nodiscard]] bool isAnyEmpty() const { return m_isAnyEmpty; }

private:
    Mixtures& m_mixtures;
    Metric m_metric;
    const std::string& m_title;
    std::map<std::vector<bool>, double> m_known;
    bool m_isAnyEmpty = false;
};

/// By factors; fails where a mixture comes to nothing.
Result<ChoiceSplit> byFactors(Footprints& footprints, std::uint64_t seed, ChoiceSplit split) {
    const std::size_t count = split.choices.size();
    const auto footprint = [&](const std::vector<bool>& members) { return footprints(members); };
    std::vector<double> errors(count, 0.0); // of ln(factor)
    if (count <= kMostExactGroups) {
        FOUREM_TRY(exact, logShapley(count, [&](Coalition coalition) { return footprint(membersOf(coalition, count)); }));
        for (std::size_t i = 0; i < count; ++i) split.choices[i].factor = exact.factors[i];
        split.baseline = exact.baseline;
        split.scenario = exact.improved;
    } else {
        FOUREM_TRY(sampled, sampledShapley(count, kOrders, seed, footprint));
        for (std::size_t i = 0; i < count; ++i) split.choices[i].factor = sampled.factors[i];
        errors = sampled.standardErrors;
        split.baseline = sampled.baseline;
        split.scenario = sampled.improved;
    }
    const double mean = logarithmicMean(split.baseline, split.scenario);
    for (std::size_t i = 0; i < count; ++i) {
        split.choices[i].change = -std::log(*split.choices[i].factor) * mean;
        split.choices[i].standardError = errors[i] * mean;
    }
    return split;
}

Result<ChoiceSplit> byShares(Footprints& footprints, std::uint64_t seed, ChoiceSplit split) {
    const std::size_t count = split.choices.size();
    FOUREM_TRY(shares, additiveShapley(count, kOrders, seed, [&](const std::vector<bool>& members) { return footprints(members); }));
    for (std::size_t i = 0; i < count; ++i) {
        split.choices[i].factor.reset();
        split.choices[i].change = shares.changes[i];
        split.choices[i].standardError = shares.standardErrors[i];
    }
    split.baseline = shares.baseline;
    split.scenario = shares.improved;
    split.hasFactors = false;
    return split;
}

} // namespace

Result<ChoiceSplit> choiceSplit(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& id, Metric metric,
                                const SplitOptions& options) {
    const models::Scenario* scenario = plan.scenario(id);
    if (scenario == nullptr) return models::fail(models::Code::unknownScenario, plan.title, {id.text()});
    FOUREM_TRY(order, models::topologicalOrder(plan));
    SplitOptions points = options;
    points.draws = 0;
    Mixtures mixtures{plan, facts, *scenario, order, points};
    Footprints footprints{mixtures, metric, plan.title};
    ChoiceSplit split;
    split.metric = metric;
    for (const ChangedSetting& change : mixtures.changes()) split.choices.push_back({change.scope, std::string{change.field->path}});
    if (split.choices.empty()) {
        FOUREM_TRY(footprint, footprints({}));
        split.baseline = split.scenario = footprint;
        return split;
    }
    split.isSampled = split.choices.size() > kMostExactGroups;
    auto made = byFactors(footprints, options.seed, split);
    if (!made && footprints.isAnyEmpty()) made = byShares(footprints, options.seed, std::move(split));
    if (made) std::ranges::stable_sort(made->choices, std::ranges::greater{}, [](const ChoicePart& part) { return std::abs(part.change); });
    return made;
}

} // namespace estimator
