#include "estimator/shared_usage.h"

#include <algorithm>
#include <utility>

namespace estimator {

void SharedUsage::startScenario() {
    ++m_scenario;
    std::erase_if(m_known, [this](const Known& known) { return known.askedIn + 2 < m_scenario; });
}

std::shared_ptr<const UsageRuns> SharedUsage::find(const Work& work, const UsageInputs& inputs, std::size_t runs) {
    const std::lock_guard lock{m_mutex};
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const Known& known) {
        return known.runs->size() == runs && known.inputs == inputs && known.work == work;
    });
    if (found == m_known.end()) return nullptr;
    found->askedIn = m_scenario;
    return found->runs;
}

void SharedUsage::keep(const Work& work, const UsageInputs& inputs, std::shared_ptr<const UsageRuns> runs) {
    const std::lock_guard lock{m_mutex};
    m_known.push_back({work, inputs, std::move(runs), m_scenario});
}

} // namespace estimator
