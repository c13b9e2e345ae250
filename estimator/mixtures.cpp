#include "estimator/mixtures.h"

#include "estimator/plan_basis.h"
#include "estimator/prepared_scenario.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
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

/// Whether all of the changes are taken, or none: one of the two scenarios themselves.
bool isAnEnd(const std::vector<ChangedSetting>& changes, const Mixtures::IsTaken& isTaken) {
    const auto isWholly = [&](bool taken) {
        return std::ranges::all_of(changes, [&](const ChangedSetting& change) {
            return isTaken(change, Side::machines) == taken && isTaken(change, Side::grid) == taken;
        });
    };
    return isWholly(true) || isWholly(false);
}

/// Why the scenario cannot be estimated; none: it can.
std::optional<models::Error> obstacleOf(const PreparedScenario& scenario) {
    const auto found =
        std::find_if(scenario.rows.begin(), scenario.rows.end(), [](const PreparedScenario::Row& row) { return row.error.has_value(); });
    return found == scenario.rows.end() ? std::nullopt : found->error;
}

} // namespace

Mixtures::Mixtures(const models::Plan& plan, const models::Facts& facts, const Scenario& scenario, std::span<const models::StageId> order,
                   const SplitOptions& options)
    : m_plan{plan},
      m_facts{facts},
      m_order{order},
      m_options{options},
      m_changes{changedSettings(plan, plan.baseline(), scenario)},
      m_draws{options.draws, options.seed} {}

Result<PerMetric<RunValues>> Mixtures::with(const IsTaken& isTaken) {
    const auto on = [&](Side side) {
        return hybrid(m_plan.baseline(), m_changes, [&](const ChangedSetting& change) { return isTaken(change, side); });
    };
    Scenario machines = on(Side::machines);
    const Scenario grid = on(Side::grid);
    const Basis basis = basisOf(m_plan, grid, m_facts, m_options.basis);
    Lens lens{.map = &grid};
    const auto prepared = PreparedScenario::of(m_plan, machines, m_order, m_facts, basis, lens);
    auto obstacle = obstacleOf(prepared);
    if (!obstacle) return totalsOf(prepared);
    if (isAnEnd(m_changes, isTaken)) return tl::unexpected{*std::move(obstacle)};
    leaveSizesToAuto(m_plan, machines);
    if (const auto resized = PreparedScenario::of(m_plan, machines, m_order, m_facts, basis, lens); !obstacleOf(resized)) {
        ++m_repaired;
        return totalsOf(resized);
    }
    lens.isVirtual = true;
    ++m_virtual;
    const auto possible = PreparedScenario::of(m_plan, machines, m_order, m_facts, basis, lens);
    obstacle = obstacleOf(possible);
    if (obstacle) return tl::unexpected{*std::move(obstacle)};
    return totalsOf(possible);
}

PerMetric<RunValues> Mixtures::totalsOf(const PreparedScenario& prepared) {
    std::vector<RunValues> factors(prepared.inputs.size());
    if (m_options.draws > 0) factors = drawnFactors(prepared, m_draws);
    for (RunValues& column : factors) column.insert(column.begin(), 1.0);
    m_shared.startScenario();
    ScenarioRuns runs = calculate(prepared, factors, m_options.draws + 1, {.threads = m_options.threads, .stop = {}, .shared = &m_shared});
    for (RunValues& values : runs.total.values)
        for (std::size_t run = 0; run < values.size(); ++run)
            if (runs.infeasible[run]) values[run] = std::numeric_limits<double>::quiet_NaN();
    return std::move(runs.total);
}

} // namespace estimator
