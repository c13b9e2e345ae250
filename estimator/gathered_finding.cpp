#include "estimator/gathered_finding.h"

#include <algorithm>
#include <utility>

namespace estimator {
namespace {

class Gatherer {
public:
    void add(models::Finding finding, std::optional<models::ScenarioId> scenario, std::optional<models::StageId> stage) {
        if (!finding.scenario) finding.scenario = std::move(scenario);
        if (!finding.stage) finding.stage = std::move(stage);
        const auto said = std::find_if(m_gathered.begin(), m_gathered.end(), [&](const GatheredFinding& other) {
            return other.finding.message == finding.message && other.finding.stage == finding.stage && other.finding.field == finding.field;
        });
        if (said == m_gathered.end()) {
            GatheredFinding gathered{std::move(finding), {}, false};
            if (gathered.finding.scenario) gathered.scenarios.push_back(*gathered.finding.scenario);
            m_gathered.push_back(std::move(gathered));
            return;
        }
        if (!finding.scenario) return;
        auto& scenarios = said->scenarios;
        if (std::find(scenarios.begin(), scenarios.end(), *finding.scenario) == scenarios.end()) scenarios.push_back(*finding.scenario);
    }

    [[nodiscard]] std::vector<GatheredFinding> take(std::size_t scenarioCount) {
        for (GatheredFinding& gathered : m_gathered)
            gathered.everywhere = gathered.scenarios.empty() || gathered.scenarios.size() == scenarioCount;
        std::stable_sort(m_gathered.begin(), m_gathered.end(),
                         [](const GatheredFinding& a, const GatheredFinding& b) { return a.finding.severity() > b.finding.severity(); });
        return std::move(m_gathered);
    }

private:
    std::vector<GatheredFinding> m_gathered;
};

} // namespace

std::vector<GatheredFinding> gatherFindings(const Estimate& estimate, const Comparison& comparison) {
    Gatherer gatherer;
    for (const models::Finding& finding : estimate.findings) gatherer.add(finding, {}, {});
    for (const models::Finding& finding : comparison.findings) gatherer.add(finding, {}, {});
    for (const ScenarioEstimate& scenario : estimate.scenarios) {
        for (const models::Finding& finding : scenario.findings) gatherer.add(finding, scenario.id, {});
        for (const StageEstimate& stage : scenario.stages)
            for (const models::Finding& finding : stage.findings) gatherer.add(finding, scenario.id, stage.id);
    }
    return gatherer.take(estimate.scenarios.size());
}

} // namespace estimator
