#pragma once

#include "estimator/draws.h"
#include "estimator/hybrid_scenario.h"
#include "estimator/shared_runs.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace estimator {

struct SplitOptions {
    std::optional<Basis> basis = {};
    std::size_t draws = 0; ///< for the intervals of the factors
    std::uint64_t seed = kSeed;
    std::size_t threads = 1;
};

/// A site is two things: the machines that stand there, and the grid that feeds them.
enum class Side { machines, grid };

/// Calculates scenarios half-way between the baseline and another: some of its changes taken, others not.
class Mixtures {
public:
    using IsTaken = std::function<bool(const ChangedSetting&, Side)>;

    /// Keeps references to all that it is given. Where the scenarios count by different bases, the basis is a change like any other.
    Mixtures(const models::Plan& plan, const models::Facts& facts, const models::Scenario& scenario, std::span<const models::StageId> order,
             const SplitOptions& options);

    [[nodiscard]] const std::vector<ChangedSetting>& changes() const { return m_changes; }
    [[nodiscard]] std::size_t repaired() const { return m_repaired; }   ///< had to be sized anew, because the choices do not fit together
    [[nodiscard]] std::size_t virtualOnes() const { return m_virtual; } ///< fit no machine at all: calculated without their limit

    /// The totals by metric: the point first, then the draws, not a number in a draw that cannot do the work. Empty where a total is not
    /// known. Only what lies between the two scenarios is sized anew or calculated without a limit, never one of them.
    /// @error those of a stage that cannot be estimated
    [[nodiscard]] models::Result<PerMetric<RunValues>> with(const IsTaken& isTaken);

private:
    [[nodiscard]] PerMetric<RunValues> totalsOf(const PreparedScenario& prepared);

    const models::Plan& m_plan;
    const models::Facts& m_facts;
    std::span<const models::StageId> m_order;
    SplitOptions m_options;
    std::vector<ChangedSetting> m_changes;
    NormalDraws m_draws;
    SharedRuns m_shared;
    std::size_t m_repaired = 0;
    std::size_t m_virtual = 0;
};

} // namespace estimator
