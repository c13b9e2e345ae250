#pragma once

#include "estimator/estimate.h"
#include "estimator/prepared_scenario.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Uncertainty by Latin hypercube draws.
namespace estimator {

/// Standard normal draws by physical unknown. Each has a stream of its own, seeded by its name, so that the same unknown draws the same
/// values in every scenario, stage and plan (common random numbers), whatever else is drawn.
/// @source METHODOLOGY.md M-8.2
class NormalDraws {
public:
    NormalDraws(std::size_t count, std::uint64_t seed) : m_count{count}, m_seed{seed} {}

    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] const RunValues& of(std::string_view key);
    /// Draws of the same seed, another number of them.
    [[nodiscard]] NormalDraws withCount(std::size_t count) const { return {count, m_seed}; }

private:
    std::size_t m_count;
    std::uint64_t m_seed;
    std::map<std::string, RunValues, std::less<>> m_columns;
};

/// Lognormal factors of median 1 from standard normal draws.
/// @source METHODOLOGY.md M-8.1
[[nodiscard]] RunValues lognormalFactors(RunValues normal, double sigma);

/// Every stride-th draw from `first` on.
struct Stratum {
    std::size_t first = 0;
    std::size_t stride = 1;
};

/// The same for each input of the scenario, of all draws or of a stratum.
/// @source METHODOLOGY.md M-8.1
[[nodiscard]] std::vector<RunValues> drawnFactors(const PreparedScenario& scenario, NormalDraws& draws, const Stratum& stratum = {});

/// Writes P10, P50 and P90 beside the points of a scenario, and the draws of its totals.
void addPercentiles(ScenarioRuns&& runs, std::size_t threads, ScenarioEstimate& scenario);

} // namespace estimator
