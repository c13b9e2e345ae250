#include "estimator/mixtures.h"

#include "estimator/prepared_scenario.h"

#include <algorithm>
#include <array>
#include <string>

namespace estimator {
namespace {

using models::Result;
using models::Scenario;

constexpr std::array<std::string_view, 4> kSizes{"count", "tensor_parallel", "batch", "replicas"};

// Sizes that a mixture of two scenarios' choices may not allow are left to the estimator.
void leaveSizesToAuto(const models::Plan& plan, Scenario& scenario) {
    for (const auto& stage : plan.stages)
        for (const std::string_view size : kSizes)
            if (const auto* field = models::findField(models::fieldsOf(stage->kind), size); field != nullptr && field->mayBeAuto)
                scenario.settings[stage->id].insert_or_assign(std::string{size}, models::Setting{models::Auto{}});
}

bool isFeasible(const PreparedScenario& scenario) {
    return std::none_of(scenario.rows.begin(), scenario.rows.end(), [](const PreparedScenario::Row& row) { return row.error.has_value(); });
}

} // namespace

Basis basisOf(const models::Plan& plan, const models::Facts& facts, const std::optional<Basis>& asked) {
    if (asked) return *asked;
    NoRecorder nothing;
    const Scope<NoRecorder> whole{plan, plan.baseline(), models::planScope(), facts, nothing};
    return basis(whole.option("basis")).value_or(Basis::location);
}

Mixtures::Mixtures(const models::Plan& plan, const models::Facts& facts, const Scenario& scenario, std::span<const models::StageId> order,
                   Metric metric, Basis basis, const SplitOptions& options)
    : m_plan{plan},
      m_facts{facts},
      m_order{order},
      m_metric{metric},
      m_basis{basis},
      m_options{options},
      m_changes{changedSettings(plan, plan.baseline(), scenario)},
      m_draws{options.draws, options.seed} {}

Result<RunValues> Mixtures::with(const IsTaken& isTaken) {
    const auto on = [&](Side side) {
        return hybrid(m_plan.baseline(), m_changes, [&](const ChangedSetting& change) { return isTaken(change, side); });
    };
    Scenario machines = on(Side::machines);
    const Scenario grid = on(Side::grid);
    Lens lens{.map = &grid};
    if (const auto prepared = PreparedScenario::of(m_plan, machines, m_order, m_facts, m_basis, lens); isFeasible(prepared))
        return valuesOf(prepared);
    leaveSizesToAuto(m_plan, machines);
    if (const auto resized = PreparedScenario::of(m_plan, machines, m_order, m_facts, m_basis, lens); isFeasible(resized)) {
        ++m_repaired;
        return valuesOf(resized);
    }
    lens.isVirtual = true;
    ++m_virtual;
    return valuesOf(PreparedScenario::of(m_plan, machines, m_order, m_facts, m_basis, lens));
}

Result<RunValues> Mixtures::valuesOf(const PreparedScenario& prepared) {
    for (const PreparedScenario::Row& row : prepared.rows)
        if (row.error) return tl::unexpected{*row.error};
    std::vector<RunValues> factors(prepared.inputs.size());
    if (m_options.draws > 0) factors = drawnFactors(prepared, m_draws);
    for (RunValues& column : factors) column.insert(column.begin(), 1.0);
    ScenarioRuns runs = calculate(prepared, factors, m_options.draws + 1, m_options.threads);
    RunValues values = std::move(runs.total[m_metric]);
    if (values.empty()) return models::fail(models::Code::missingData, m_plan.title, {m_plan.title, std::string{info(m_metric).label}});
    return values;
}

} // namespace estimator
