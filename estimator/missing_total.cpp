#include "estimator/missing_total.h"

#include "estimator/totals.h"
#include "models/core/words.h"

#include <algorithm>
#include <string>
#include <utility>

namespace estimator {
namespace {

std::optional<models::Message> whyWithout(const StageEstimate& stage, Metric metric) {
    if (const auto why = stage.whyMissing.find(metric); why != stage.whyMissing.end()) return why->second;
    const auto error = std::ranges::find(stage.findings, models::Severity::error, &models::Finding::severity);
    return error == stage.findings.end() ? std::nullopt : std::optional{error->message};
}

} // namespace

models::Message nothingTakesPart() {
    return {models::Code::notUsable,
            {FOUREM_WORDS("messages", "no stage of the scenario takes part"), FOUREM_WORDS("messages", "let a stage take part")}};
}

std::optional<models::Error> missingTotal(const ScenarioEstimate& scenario, Metric metric) {
    const Measure& total = scenario.total[metric];
    if (total.point) return std::nullopt;
    if (!doesSomething(scenario)) {
        auto why = nothingTakesPart();
        return models::Error{why.code, scenario.name, std::move(why.arguments)};
    }
    for (const models::StageId& id : total.missingStages) {
        const StageEstimate* stage = scenario.stage(id);
        if (stage == nullptr) continue;
        if (auto why = whyWithout(*stage, metric)) return models::Error{why->code, stage->name, std::move(why->arguments)};
    }
    return models::Error{models::Code::missingData, {}, {scenario.name, std::string{info(metric).label}}};
}

std::optional<models::Error> missingTotal(const Estimate& estimate, const models::ScenarioId& a, const models::ScenarioId& b,
                                          Metric metric) {
    for (const models::ScenarioId& id : {a, b})
        if (const ScenarioEstimate* scenario = estimate.scenario(id))
            if (auto why = missingTotal(*scenario, metric)) return why;
    return std::nullopt;
}

} // namespace estimator
