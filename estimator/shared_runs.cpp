#include "estimator/shared_runs.h"

#include <algorithm>
#include <utility>

namespace estimator {

void SharedRuns::startScenario() {
    ++m_scenario;
    std::size_t kept = 0;
    for (const KnownStage& known : m_stages) kept += known.runs->infeasible.size();
    if (kept < kManyRuns) return;
    const auto isForgotten = [this](const auto& known) { return known.askedIn + 2 < m_scenario; };
    std::erase_if(m_stages, isForgotten);
    std::erase_if(m_works, isForgotten);
}

template <class Known, class IsSame>
auto SharedRuns::asked(std::list<Known>& known, const IsSame& isSame) -> decltype(Known::runs) {
    const std::lock_guard lock{m_mutex};
    const auto found = std::ranges::find_if(known, isSame);
    if (found == known.end()) return nullptr;
    found->askedIn = m_scenario;
    return found->runs;
}

SharedRow SharedRuns::find(const Stage& stage, std::size_t runs) {
    return asked(m_stages, [&](const KnownStage& known) { return known.runs->infeasible.size() == runs && known.stage == stage; });
}

SharedRow SharedRuns::keep(const Stage& stage, SharedRow runs) {
    const std::lock_guard lock{m_mutex};
    return m_stages.emplace_back(stage, std::move(runs), m_scenario).runs;
}

std::shared_ptr<const UsageRuns> SharedRuns::find(const Work& work, const UsageInputs& inputs, std::size_t runs) {
    return asked(m_works,
                 [&](const KnownWork& known) { return known.runs->size() == runs && known.inputs == inputs && known.work == work; });
}

void SharedRuns::keep(const Work& work, const UsageInputs& inputs, std::shared_ptr<const UsageRuns> runs) {
    const std::lock_guard lock{m_mutex};
    m_works.push_back({work, inputs, std::move(runs), m_scenario});
}

} // namespace estimator
