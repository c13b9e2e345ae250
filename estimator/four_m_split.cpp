#include "estimator/four_m_split.h"

#include "estimator/draws.h"
#include "estimator/formulas/decomposition.h"
#include "estimator/hybrid_scenario.h"
#include "estimator/prepared_scenario.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string>

namespace estimator {
namespace {

using models::Result;
using models::Scenario;

constexpr std::string_view kSite = "site";
constexpr std::string_view kEnabled = "enabled";

// Doing a stage at all counts under the practice that the stage is.
FourMGroup groupOfStage(const models::Stage* stage) {
    if (stage == nullptr) return FourMGroup::operations;
    if (stage->kind == models::StageKind::compress) return FourMGroup::compression;
    return stage->kind == models::StageKind::distil ? FourMGroup::model : FourMGroup::operations;
}

FourMGroup groupOf(const models::Plan& plan, const ChangedSetting& change) {
    if (change.field->path == kEnabled) return groupOfStage(plan.stage(change.scope));
    for (const FourMGroupInfo& row : fourMGroups())
        if (row.key == change.field->group) return row.group;
    return change.field->role == models::FieldRole::work ? FourMGroup::work : FourMGroup::operations;
}

std::vector<FourMGroup> changedGroups(const models::Plan& plan, const std::vector<ChangedSetting>& changes) {
    std::array<bool, kFourMGroupCount> isChanged{};
    for (const ChangedSetting& change : changes) {
        isChanged[static_cast<std::size_t>(groupOf(plan, change))] = true;
        if (change.field->path == kSite) isChanged[static_cast<std::size_t>(FourMGroup::mechanization)] = true;
    }
    std::vector<FourMGroup> groups;
    for (const FourMGroupInfo& row : fourMGroups())
        if (isChanged[static_cast<std::size_t>(row.group)]) groups.push_back(row.group);
    return groups;
}

// Sizes that a mixture of two scenarios' choices may not allow are left to the estimator.
constexpr std::array<std::string_view, 4> kSizes{"count", "tensor_parallel", "batch", "replicas"};

void leaveSizesToAuto(const models::Plan& plan, Scenario& scenario) {
    for (const auto& stage : plan.stages)
        for (const std::string_view size : kSizes)
            if (const auto* field = models::findField(models::fieldsOf(stage->kind), size); field != nullptr && field->mayBeAuto)
                scenario.settings[stage->id].insert_or_assign(std::string{size}, models::Setting{models::Auto{}});
}

bool isFeasible(const PreparedScenario& scenario) {
    return std::none_of(scenario.rows.begin(), scenario.rows.end(), [](const PreparedScenario::Row& row) { return row.error.has_value(); });
}

/// Calculates the mixtures of two scenarios, each group from one or the other.
class Coalitions {
public:
    Coalitions(const models::Plan& plan, const models::Facts& facts, const Scenario& scenario, Metric metric, Basis basis,
               const SplitOptions& options)
        : m_plan{plan},
          m_facts{facts},
          m_metric{metric},
          m_basis{basis},
          m_options{options},
          m_changes{changedSettings(plan, plan.baseline(), scenario)},
          m_groups{changedGroups(plan, m_changes)},
          m_draws{options.draws, options.seed} {}

    [[nodiscard]] const std::vector<FourMGroup>& groups() const { return m_groups; }
    [[nodiscard]] std::size_t repaired() const { return m_repaired; }
    [[nodiscard]] std::size_t virtualOnes() const { return m_virtual; }

    /// The point first, then the draws.
    [[nodiscard]] Result<RunValues> of(Coalition members, const std::vector<models::StageId>& order) {
        const auto isMember = [&](FourMGroup group) {
            const auto place = std::find(m_groups.begin(), m_groups.end(), group);
            return place != m_groups.end() && (members >> (place - m_groups.begin()) & 1u) != 0;
        };
        // The site of the machines follows mechanization, that of the grid follows map.
        const auto taken = [&](bool isGrid) {
            return [&, isGrid](const ChangedSetting& change) {
                if (change.field->path != kSite) return isMember(groupOf(m_plan, change));
                return isMember(isGrid ? FourMGroup::map : FourMGroup::mechanization);
            };
        };
        Scenario machines = hybrid(m_plan.baseline(), m_changes, taken(false));
        const Scenario grid = hybrid(m_plan.baseline(), m_changes, taken(true));
        Lens lens{.map = &grid};
        auto prepared = PreparedScenario::of(m_plan, machines, order, m_facts, m_basis, lens);
        if (isFeasible(prepared)) return valuesOf(prepared);
        leaveSizesToAuto(m_plan, machines);
        prepared.rows.clear();
        auto resized = PreparedScenario::of(m_plan, machines, order, m_facts, m_basis, lens);
        if (isFeasible(resized)) {
            ++m_repaired;
            return valuesOf(resized);
        }
        lens.isVirtual = true;
        ++m_virtual;
        return valuesOf(PreparedScenario::of(m_plan, machines, order, m_facts, m_basis, lens));
    }

private:
    [[nodiscard]] Result<RunValues> valuesOf(const PreparedScenario& prepared) {
        std::vector<RunValues> factors(prepared.inputs.size());
        if (m_options.draws > 0) factors = drawnFactors(prepared, m_draws);
        for (RunValues& column : factors) column.insert(column.begin(), 1.0);
        ScenarioRuns runs = calculate(prepared, factors, m_options.draws + 1, m_options.threads);
        for (const PreparedScenario::Row& row : prepared.rows)
            if (row.error) return tl::unexpected{*row.error};
        RunValues values = std::move(runs.total[m_metric]);
        if (values.empty()) return models::fail(models::Code::missingData, m_plan.title, {m_plan.title, std::string{info(m_metric).label}});
        return values;
    }

    const models::Plan& m_plan;
    const models::Facts& m_facts;
    Metric m_metric;
    Basis m_basis;
    SplitOptions m_options;
    std::vector<ChangedSetting> m_changes;
    std::vector<FourMGroup> m_groups;
    NormalDraws m_draws;
    std::size_t m_repaired = 0;
    std::size_t m_virtual = 0;
};

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
    const std::vector<bool> none(totals.size(), false);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const auto found = percentiles(factors[group], none);
        if (!found) continue;
        GroupFactor& row = split.groups[static_cast<std::size_t>(groups[group])];
        row.p10 = found->p10;
        row.p90 = found->p90;
    }
    if (const auto found = percentiles(totals, none)) {
        split.totalP10 = found->p10;
        split.totalP90 = found->p90;
    }
}

Basis basisOf(const models::Plan& plan, const models::Facts& facts, const SplitOptions& options) {
    if (options.basis) return *options.basis;
    NoRecorder nothing;
    const Scope<NoRecorder> whole{plan, plan.baseline(), models::planScope(), facts, nothing};
    return basis(whole.option("basis")).value_or(Basis::location);
}

} // namespace

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

Result<FourMSplit> fourMSplit(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& id, Metric metric,
                              const SplitOptions& options) {
    const Scenario* scenario = plan.scenario(id);
    if (scenario == nullptr) return models::fail(models::Code::unknownScenario, plan.title, {id.text()});
    FOUREM_TRY(order, models::topologicalOrder(plan));
    FourMSplit split;
    split.metric = metric;
    split.basis = basisOf(plan, facts, options);
    for (const FourMGroupInfo& row : fourMGroups()) split.groups[static_cast<std::size_t>(row.group)].group = row.group;

    Coalitions coalitions{plan, facts, *scenario, metric, split.basis, options};
    const std::vector<FourMGroup> groups = coalitions.groups();
    std::vector<RunValues> values;
    for (Coalition members = 0; members < (Coalition{1} << groups.size()); ++members) {
        FOUREM_TRY(runs, coalitions.of(members, order));
        values.push_back(std::move(runs));
    }
    if (groups.empty()) return split;
    FOUREM_TRY(point, splitOfRun(values, groups.size(), 0));
    for (std::size_t group = 0; group < groups.size(); ++group) {
        GroupFactor& row = split.groups[static_cast<std::size_t>(groups[group])];
        row.factor = point.factors[group];
        row.isChanged = true;
        // A grid moves no energy: its band is one of emissions.
        const bool hasBand = metric != Metric::energyFacility || groups[group] != FourMGroup::map;
        if (const auto& band = fourMGroups()[static_cast<std::size_t>(groups[group])].band; band && hasBand)
            row.place = place(row.factor, *band);
    }
    split.total = point.total;
    split.repaired = coalitions.repaired();
    split.virtualCoalitions = coalitions.virtualOnes();
    if (options.draws > 0) addIntervals(values, groups, split);
    return split;
}

std::optional<ChainSplit> chainSplit(const ScenarioEstimate& baseline, const ScenarioEstimate& scenario) {
    const auto chain = [](const StageEstimate& stage) -> std::optional<std::vector<double>> {
        const auto& hours = stage.metrics[Metric::acceleratorHours].point;
        const auto& it = stage.metrics[Metric::energyIt].point;
        const auto& facility = stage.metrics[Metric::energyFacility].point;
        const auto& total = stage.metrics[Metric::total].point;
        if (!hours || !it || !facility || !total || *hours <= 0.0 || *it <= 0.0) return std::nullopt;
        return std::vector{*hours, *it / *hours, *facility / *it, *total / *facility};
    };
    std::vector<FactoredStage> stages;
    for (std::size_t index = 0; index < baseline.stages.size() && index < scenario.stages.size(); ++index) {
        const StageEstimate& before = baseline.stages[index];
        const StageEstimate& after = scenario.stages[index];
        if (before.id != after.id || before.enabled != after.enabled) return std::nullopt;
        if (!before.enabled) continue;
        const auto x0 = chain(before);
        const auto x1 = chain(after);
        if (x0 && x1) stages.push_back({*x0, *x1});
        else if (before.metrics[Metric::acceleratorHours].point != 0.0 || after.metrics[Metric::acceleratorHours].point != 0.0)
            return std::nullopt;
    }
    const auto split = lmdi(stages);
    if (!split) return std::nullopt;
    return ChainSplit{split->factors[0], split->factors[1], split->factors[2], split->factors[3], split->total};
}

} // namespace estimator
