#pragma once

#include "estimator/prepared_scenario.h"

#include <array>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace estimator {

/// What a stage asks of its accelerators, run by run.
using UsageRuns = std::vector<models::Result<Usage<NoRecorder>>>;
/// The inputs behind `kUsageUnknowns`; none where nothing is drawn.
using UsageInputs = std::array<std::optional<PreparedScenario::Input>, kUsageUnknowns.size()>;

/// Usage of accelerators by the draws of an estimate, so that scenarios that do the same work on the same chips at another place need not
/// calculate it again. Equal inputs must mean equal factors, as with the common random numbers of `NormalDraws`. Safe to ask from threads.
class SharedUsage {
public:
    using Work = decltype(AcceleratorStage<NoRecorder>::work);

    /// Forgets what neither of the last two scenarios asked for.
    void startScenario();

    /// Null where so many runs would take more memory than their time is worth.
    ///
    /// @param usageAt  run → `Result<Usage>`
    template <class UsageAt>
    [[nodiscard]] std::shared_ptr<const UsageRuns> of(const Work& work, const UsageInputs& inputs, std::size_t runs,
                                                      const UsageAt& usageAt) {
        if (runs > kMostRuns) return nullptr;
        if (auto known = find(work, inputs, runs)) return known;
        auto calculated = std::make_shared<UsageRuns>();
        calculated->reserve(runs);
        for (std::size_t run = 0; run < runs; ++run) calculated->push_back(usageAt(run));
        keep(work, inputs, calculated);
        return calculated;
    }

private:
    static constexpr std::size_t kMostRuns = 4096; // about half a megabyte a stage

    struct Known {
        Work work;
        UsageInputs inputs;
        std::shared_ptr<const UsageRuns> runs;
        int askedIn = 0; ///< scenario that asked last
    };

    [[nodiscard]] std::shared_ptr<const UsageRuns> find(const Work& work, const UsageInputs& inputs, std::size_t runs);
    void keep(const Work& work, const UsageInputs& inputs, std::shared_ptr<const UsageRuns> runs);

    std::mutex m_mutex;
    std::list<Known> m_known;
    int m_scenario = 0;
};

} // namespace estimator
