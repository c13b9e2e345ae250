#include "estimator/four_m_split.h"

#include "estimator/comparison.h"
#include "estimator/draws.h"
#include "estimator/formulas/decomposition.h"
#include "estimator/mixtures.h"
#include "estimator/percentiles.h"
#include "estimator/plan_basis.h"
#include "estimator/precision.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"
#include "models/units/unit_text.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace estimator {
namespace {

using models::Result;
using models::Scenario;

constexpr std::string_view kSite = "site";
constexpr std::string_view kEnabled = "enabled";

// Doing a stage at all counts under the practice that the stage is; one that is asked for is no practice.
FourMGroup groupOfStage(const models::Plan& plan, const Scenario& scenario, const models::Stage* stage) {
    if (stage == nullptr) return FourMGroup::operations;
    if (isWorkOfItsOwn(plan, plan.baseline(), scenario, *stage)) return FourMGroup::work;
    if (stage->kind == models::StageKind::compress) return FourMGroup::compression;
    return stage->kind == models::StageKind::distil ? FourMGroup::model : FourMGroup::operations;
}

FourMGroup groupOf(const models::Plan& plan, const Scenario& scenario, const models::StageId& scope, const models::Field& field) {
    if (field.path == kEnabled) return groupOfStage(plan, scenario, plan.stage(scope));
    for (const FourMGroupInfo& row : fourMGroups())
        if (row.key == field.group) return row.group;
    return field.role == models::FieldRole::work ? FourMGroup::work : FourMGroup::operations;
}

std::vector<FourMGroup> changedGroups(const models::Plan& plan, const Scenario& scenario, const std::vector<ChangedSetting>& changes) {
    std::array<bool, kFourMGroupCount> isChanged{};
    for (const ChangedSetting& change : changes) {
        for (const FourMGroup group : groupsOf(plan, scenario, change.scope, *change.field))
            isChanged[static_cast<std::size_t>(group)] = true;
    }
    std::vector<FourMGroup> groups;
    for (const FourMGroupInfo& row : fourMGroups())
        if (isChanged[static_cast<std::size_t>(row.group)]) groups.push_back(row.group);
    return groups;
}

Result<ShapleySplit> splitOfRun(const std::vector<RunValues>& values, std::size_t groups, std::size_t run) {
    return logShapley(groups, [&](Coalition members) -> Result<double> { return values[members][run]; });
}

// A draw in which a mixture cannot do its work counts nowhere.
void addIntervals(const std::vector<RunValues>& values, const std::vector<FourMGroup>& groups, FourMSplit& split) {
    const std::size_t runs = values.front().size();
    std::vector<RunValues> factors(groups.size());
    RunValues totals;
    for (std::size_t run = 1; run < runs; ++run) {
        const auto drawn = splitOfRun(values, groups.size(), run);
        if (!drawn) continue;
        for (std::size_t group = 0; group < groups.size(); ++group) factors[group].push_back(drawn->factors[group]);
        totals.push_back(drawn->total);
    }
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const auto found = percentiles(factors[group]);
        if (!found) continue;
        GroupFactor& row = split.groups[static_cast<std::size_t>(groups[group])];
        row.p10 = found->p10;
        row.p90 = found->p90;
    }
    if (const auto found = percentiles(totals)) {
        split.totalP10 = found->p10;
        split.totalP90 = found->p90;
    }
}

} // namespace

std::vector<FourMGroup> groupsOf(const models::Plan& plan, const Scenario& scenario, const models::StageId& scope,
                                 const models::Field& field) {
    if (field.path == kSite) return {FourMGroup::mechanization, FourMGroup::map};
    return {groupOf(plan, scenario, scope, field)};
}

const std::array<FourMGroupInfo, kFourMGroupCount>& fourMGroups() {
    static const std::array<FourMGroupInfo, kFourMGroupCount> groups{{
        {FourMGroup::model, "model", FOUREM_WORDS("groups", "Model"), kModelBand},
        {FourMGroup::machine, "machine", FOUREM_WORDS("groups", "Machine"), kMachineBand},
        {FourMGroup::mechanization, "mechanization", FOUREM_WORDS("groups", "Mechanization"), kMechanizationBand},
        {FourMGroup::map, "map", FOUREM_WORDS("groups", "Map"), kMapBand},
        {FourMGroup::compression, "compression", FOUREM_WORDS("groups", "Compression"), std::nullopt},
        {FourMGroup::operations, "operations", FOUREM_WORDS("groups", "Operations"), std::nullopt},
        {FourMGroup::schedule, "schedule", FOUREM_WORDS("groups", "Schedule"), std::nullopt},
        {FourMGroup::work, "work", FOUREM_WORDS("groups", "Other work"), std::nullopt},
    }};
    return groups;
}

std::string_view bandSource() {
    return "Google Cloud Well-Architected Framework, sustainability pillar (2026-01-28); Patterson et al. 2022 (arXiv:2204.05149)";
}

std::string_view label(BandPlace place) {
    switch (place) {
    case BandPlace::below: return FOUREM_WORDS("groups", "below");
    case BandPlace::inside: return FOUREM_WORDS("groups", "inside");
    case BandPlace::above: return FOUREM_WORDS("groups", "above");
    }
    return {};
}

int digitsApart(double factor, const Band& band) {
    constexpr int kFine = kDigitsWithoutSpread + 1;
    const std::string usual = models::roundedText(factor, kDigitsWithoutSpread);
    const auto isMistaken = [&](double end) { return factor != end && usual == models::roundedText(end, kDigitsWithoutSpread); };
    return isMistaken(band.low) || isMistaken(band.high) ? kFine : kDigitsWithoutSpread;
}

Result<FourMMixtures> FourMMixtures::of(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& id,
                                        const SplitOptions& options) {
    const Scenario* scenario = plan.scenario(id);
    if (scenario == nullptr) return models::fail(models::Code::unknownScenario, plan.title, {id.text()});
    FOUREM_TRY(order, models::topologicalOrder(plan));
    FourMMixtures made;
    made.m_title = plan.title;
    made.m_basis = basisOf(plan, plan.baseline(), facts, options.basis);
    made.m_scenarioBasis = basisOf(plan, *scenario, facts, options.basis);
    Mixtures mixtures{plan, facts, *scenario, order, options};
    const std::vector<FourMGroup> groups = changedGroups(plan, *scenario, mixtures.changes());
    for (Coalition members = 0; members < (Coalition{1} << groups.size()); ++members) {
        const auto isMember = [&](FourMGroup group) {
            const auto place = std::find(groups.begin(), groups.end(), group);
            return place != groups.end() && (members >> (place - groups.begin()) & 1u) != 0;
        };
        // The site of the machines follows mechanization, that of the grid follows map.
        FOUREM_TRY(totals, mixtures.with([&](const ChangedSetting& change, Side side) {
            if (change.field->path != kSite) return isMember(groupOf(plan, *scenario, change.scope, *change.field));
            return isMember(side == Side::grid ? FourMGroup::map : FourMGroup::mechanization);
        }));
        made.m_totals.push_back(std::move(totals));
    }
    made.m_groups = groups;
    made.m_repaired = mixtures.repaired();
    made.m_virtual = mixtures.virtualOnes();
    return made;
}

Result<FourMSplit> FourMMixtures::split(Metric metric) const {
    std::vector<RunValues> values;
    for (const PerMetric<RunValues>& totals : m_totals) {
        if (totals[metric].empty()) return models::fail(models::Code::missingData, m_title, {m_title, std::string{info(metric).label}});
        values.push_back(totals[metric]);
    }
    FourMSplit split;
    split.metric = metric;
    split.basis = m_basis;
    split.scenarioBasis = m_scenarioBasis;
    for (const FourMGroupInfo& row : fourMGroups()) split.groups[static_cast<std::size_t>(row.group)].group = row.group;
    if (m_groups.empty()) return split;
    const auto isNothing = [](const RunValues& runs) { return runs.front() == 0.0; };
    if (std::ranges::any_of(values, isNothing)) return models::fail(models::Code::noFactor, m_title, {std::string{info(metric).label}});
    FOUREM_TRY(point, splitOfRun(values, m_groups.size(), 0));
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        GroupFactor& row = split.groups[static_cast<std::size_t>(m_groups[group])];
        row.factor = point.factors[group];
        row.isChanged = true;
        // A grid moves no energy: its band is one of emissions.
        const bool hasBand = metric != Metric::energyFacility || m_groups[group] != FourMGroup::map;
        if (const auto& band = fourMGroups()[static_cast<std::size_t>(m_groups[group])].band; band && hasBand)
            row.place = place(row.factor, *band);
    }
    split.total = point.total;
    split.repaired = m_repaired;
    split.virtualCoalitions = m_virtual;
    if (values.front().size() > 1) addIntervals(values, m_groups, split);
    return split;
}

Result<FourMSplit> fourMSplit(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& scenario, Metric metric,
                              const SplitOptions& options) {
    FOUREM_TRY(mixtures, FourMMixtures::of(plan, facts, scenario, options));
    return mixtures.split(metric);
}

std::array<ChainFactor, 4> factorsOf(const ChainSplit& split) {
    return {{{FOUREM_WORDS("groups", "Accelerator-hours"), split.acceleratorHours},
             {FOUREM_WORDS("groups", "Power per accelerator"), split.power},
             {FOUREM_WORDS("groups", "Facility overhead"), split.facility},
             {FOUREM_WORDS("groups", "Emissions per kWh"), split.intensity}}};
}

std::optional<ChainSplit> chainSplit(const ScenarioEstimate& baseline, const ScenarioEstimate& scenario) {
    // Work without accelerators has no hours to divide by: its energy is the first factor that moves.
    const auto chain = [](const StageEstimate& stage, bool hasChips) -> std::optional<std::vector<double>> {
        const auto& hours = stage.metrics[Metric::acceleratorHours].point;
        const auto& it = stage.metrics[Metric::energyIt].point;
        const auto& facility = stage.metrics[Metric::energyFacility].point;
        const auto& total = stage.metrics[Metric::total].point;
        if (!hours || !it || !facility || !total || *it <= 0.0 || hasChips != (*hours > 0.0)) return std::nullopt;
        const double divisor = hasChips ? *hours : 1.0;
        return std::vector{divisor, *it / divisor, *facility / *it, *total / *facility};
    };
    std::vector<FactoredStage> stages;
    for (std::size_t index = 0; index < baseline.stages.size() && index < scenario.stages.size(); ++index) {
        const StageEstimate& before = baseline.stages[index];
        const StageEstimate& after = scenario.stages[index];
        if (before.id != after.id || before.enabled != after.enabled) return std::nullopt;
        if (!before.enabled) continue;
        const bool hasChips = before.metrics[Metric::acceleratorHours].point.value_or(0.0) > 0.0;
        const auto x0 = chain(before, hasChips);
        const auto x1 = chain(after, hasChips);
        if (x0 && x1) stages.push_back({*x0, *x1});
        else if (before.metrics[Metric::total].point != 0.0 || after.metrics[Metric::total].point != 0.0) return std::nullopt;
    }
    const auto split = lmdi(stages);
    if (!split) return std::nullopt;
    return ChainSplit{split->factors[0], split->factors[1], split->factors[2], split->factors[3], split->total};
}

models::Error noChain(const std::string& scenarioName) {
    return {models::Code::notApplicable,
            {},
            {FOUREM_WORDS("messages", "the chain"), scenarioName,
             FOUREM_WORDS("messages", "a stage is done, or has accelerators, in one of the two only, or has no figure")}};
}

} // namespace estimator
