#include "estimator/choice_split.h"

#include "estimator/formulas/decomposition.h"
#include "estimator/percentiles.h"
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
    Footprints(Mixtures& mixtures, Metric metric, const std::string& title, std::stop_token stop = {})
        : m_mixtures{mixtures},
          m_metric{metric},
          m_title{title},
          m_stop{std::move(stop)} {}

    /// In the run that is looked at.
    Result<double> operator()(const std::vector<bool>& members) {
        FOUREM_TRY(runs, of(members));
        const double value = (*runs)[m_run];
        m_isAnyEmpty = m_isAnyEmpty || value <= 0.0;
        return value;
    }
    /// @param run  0: the point, then the draws
    void lookAt(std::size_t run) {
        m_run = run;
        m_isAnyEmpty = false;
    }
    /// One of those that were asked for comes to nothing.
    [[nodiscard]] bool isAnyEmpty() const { return m_isAnyEmpty; }

private:
    Result<const RunValues*> of(const std::vector<bool>& members) {
        if (const auto found = m_known.find(members); found != m_known.end()) return &found->second;
        if (m_stop.stop_requested()) return models::fail(models::Code::stopped, m_title);
        const ChangedSetting* first = m_mixtures.changes().data();
        FOUREM_TRY(totals,
                   m_mixtures.with([&](const ChangedSetting& change, Side) { return members[static_cast<std::size_t>(&change - first)]; }));
        if (totals[m_metric].empty()) return models::fail(models::Code::missingData, m_title, {m_title, std::string{info(m_metric).label}});
        return &m_known.emplace(members, std::move(totals[m_metric])).first->second;
    }

    Mixtures& m_mixtures;
    Metric m_metric;
    const std::string& m_title;
    std::stop_token m_stop;
    std::map<std::vector<bool>, RunValues> m_known;
    std::size_t m_run = 0;
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

/// The choices that differ, in the plan's order, without their parts.
ChoiceSplit unsplit(const Mixtures& mixtures, Metric metric) {
    ChoiceSplit split;
    split.metric = metric;
    for (const ChangedSetting& change : mixtures.changes()) split.choices.push_back({change.scope, std::string{change.field->path}});
    split.isSampled = split.choices.size() > kMostExactGroups;
    return split;
}

Result<ChoiceSplit> byFactorsOrShares(Footprints& footprints, std::uint64_t seed, ChoiceSplit split) {
    auto made = byFactors(footprints, seed, split);
    return !made && footprints.isAnyEmpty() ? byShares(footprints, seed, std::move(split)) : made;
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
    ChoiceSplit split = unsplit(mixtures, metric);
    if (split.choices.empty()) {
        FOUREM_TRY(footprint, footprints({}));
        split.baseline = split.scenario = footprint;
        return split;
    }
    auto made = byFactorsOrShares(footprints, options.seed, std::move(split));
    if (made) std::ranges::stable_sort(made->choices, std::ranges::greater{}, [](const ChoicePart& part) { return std::abs(part.change); });
    return made;
}

Result<std::vector<ChoiceInterval>> choiceIntervals(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& id,
                                                    Metric metric, const SplitOptions& options, const std::stop_token& stop) {
    const models::Scenario* scenario = plan.scenario(id);
    if (scenario == nullptr) return models::fail(models::Code::unknownScenario, plan.title, {id.text()});
    FOUREM_TRY(order, models::topologicalOrder(plan));
    Mixtures mixtures{plan, facts, *scenario, order, options};
    Footprints footprints{mixtures, metric, plan.title, stop};
    const ChoiceSplit split = unsplit(mixtures, metric);
    std::vector<RunValues> changes(split.choices.size());
    for (std::size_t run = 1; !split.choices.empty() && run <= options.draws; ++run) {
        footprints.lookAt(run);
        const auto drawn = byFactorsOrShares(footprints, options.seed, split);
        if (!drawn && drawn.error().code == models::Code::stopped) return tl::unexpected{drawn.error()};
        // A draw in which a mixture cannot do its work counts nowhere.
        if (!drawn) continue;
        for (std::size_t i = 0; i < changes.size(); ++i) changes[i].push_back(drawn->choices[i].change);
    }
    std::vector<ChoiceInterval> intervals;
    for (std::size_t i = 0; i < changes.size(); ++i)
        if (const auto found = percentiles(changes[i]))
            intervals.push_back({split.choices[i].scope, split.choices[i].field, found->p10, found->p90});
    return intervals;
}

} // namespace estimator
