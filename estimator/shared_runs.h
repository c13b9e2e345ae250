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

/// Runs by the draws of an estimate, so that what a scenario does as another does it is not calculated again: whole stages that are the
/// same, and the usage of accelerators that do the same work at another place. Equal inputs must mean equal factors, as with the common
/// random numbers of `NormalDraws`. Safe to ask from threads.
class SharedRuns {
public:
    using Stage = PreparedStage<NoRecorder>;
    using Work = decltype(AcceleratorStage<NoRecorder>::work);

    /// Where much is kept, forgets what neither of the last two scenarios asked for.
    void startScenario();

    /// @param calculated  () → `SharedRow` of `runs` runs
    template <class Calculated>
    [[nodiscard]] SharedRow ofStage(const Stage& stage, std::size_t runs, const Calculated& calculated) {
        if (!isWorthKeeping(runs)) return calculated();
        if (auto known = find(stage, runs)) return known;
        return keep(stage, calculated());
    }

    /// Null where so many runs would take more memory than their time is worth, or so few less time than to look for them.
    ///
    /// @param usageAt  run → `Result<Usage>`
    template <class UsageAt>
    [[nodiscard]] std::shared_ptr<const UsageRuns> ofWork(const Work& work, const UsageInputs& inputs, std::size_t runs,
                                                          const UsageAt& usageAt) {
        if (!isWorthKeeping(runs)) return nullptr;
        if (auto known = find(work, inputs, runs)) return known;
        auto calculated = std::make_shared<UsageRuns>();
        calculated->reserve(runs);
        for (std::size_t run = 0; run < runs; ++run) calculated->push_back(usageAt(run));
        keep(work, inputs, calculated);
        return calculated;
    }

private:
    static constexpr std::size_t kFewestRuns = 256;
    static constexpr std::size_t kMostRuns = 4096;      // of a stage, about a megabyte
    static constexpr std::size_t kManyRuns = 1'000'000; // of all stages, about a quarter of a gigabyte

    [[nodiscard]] static constexpr bool isWorthKeeping(std::size_t runs) { return runs >= kFewestRuns && runs <= kMostRuns; }

    struct KnownStage {
        Stage stage;
        SharedRow runs;
        int askedIn = 0; ///< scenario that asked last
    };
    struct KnownWork {
        Work work;
        UsageInputs inputs;
        std::shared_ptr<const UsageRuns> runs;
        int askedIn = 0; ///< scenario that asked last
    };

    /// The runs of whatever is the same, of which the present scenario then has asked; null where nothing is.
    template <class Known, class IsSame>
    [[nodiscard]] auto asked(std::list<Known>& known, const IsSame& isSame) -> decltype(Known::runs);
    [[nodiscard]] SharedRow find(const Stage& stage, std::size_t runs);
    [[nodiscard]] SharedRow keep(const Stage& stage, SharedRow runs);
    [[nodiscard]] std::shared_ptr<const UsageRuns> find(const Work& work, const UsageInputs& inputs, std::size_t runs);
    void keep(const Work& work, const UsageInputs& inputs, std::shared_ptr<const UsageRuns> runs);

    std::mutex m_mutex;
    std::list<KnownStage> m_stages;
    std::list<KnownWork> m_works;
    int m_scenario = 0;
};

} // namespace estimator
