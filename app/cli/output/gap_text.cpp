#include "app/cli/output/gap_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace app {
namespace {

bool isSaid(const estimator::StageEstimate& stage, const models::Message& message) {
    return std::ranges::any_of(stage.findings, [&message](const models::Finding& finding) { return finding.message == message; });
}

struct SharedGap {
    std::string line;
    std::vector<std::string> scenarios; ///< names of those that it holds for
};

} // namespace

std::vector<std::string> gapLines(const estimator::ScenarioEstimate& scenario) {
    std::vector<std::string> lines;
    for (const estimator::MetricInfo& row : estimator::allMetrics()) {
        std::map<std::string, std::string> stages; // by the reason
        for (const models::StageId& id : scenario.total[row.metric].missingStages) {
            const estimator::StageEstimate* stage = scenario.stage(id);
            if (stage == nullptr) continue;
            const auto why = stage->whyMissing.find(row.metric);
            if (why == stage->whyMissing.end() || isSaid(*stage, why->second)) continue;
            std::string& ids = stages[models::english(why->second)];
            ids += (ids.empty() ? "" : ", ") + id.text();
        }
        for (const auto& [why, ids] : stages) lines.push_back(std::string{row.label} + " without " + ids + ": " + why);
    }
    return lines;
}

std::vector<std::string> gapLines(const estimator::Estimate& estimate) {
    std::vector<SharedGap> gaps;
    for (const estimator::ScenarioEstimate& scenario : estimate.scenarios)
        for (const std::string& line : gapLines(scenario)) {
            const auto known = std::ranges::find(gaps, line, &SharedGap::line);
            SharedGap& gap = known == gaps.end() ? gaps.emplace_back(SharedGap{line, {}}) : *known;
            gap.scenarios.push_back(scenario.name);
        }
    std::vector<std::string> lines;
    for (const SharedGap& gap : gaps)
        lines.push_back(gap.scenarios.size() == estimate.scenarios.size()
                            ? gap.line
                            : fmt::format("{} ({})", gap.line, fmt::join(gap.scenarios, ", ")));
    return lines;
}

} // namespace app
