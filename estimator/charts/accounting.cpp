#include "estimator/charts/accounting.h"

#include "estimator/comparison.h"
#include "models/pipeline/resolve.h"

#include <string>
#include <string_view>

namespace estimator {
namespace {

constexpr std::string_view kEnteredIntensity = "known_intensity_g_kwh";

bool isAlike(const models::Plan& plan, const models::Scenario& scenario, const models::StageId& scope, std::string_view path) {
    const models::Field* field = models::findField(models::fieldsOf(plan, scope), path);
    if (field == nullptr) return true;
    return models::resolve(plan, scenario, scope, *field).setting == models::resolve(plan, plan.baseline(), scope, *field).setting;
}

} // namespace

Accounting accountingBetween(const models::Plan& plan, const models::Scenario& scenario, const Estimate& estimate, Metric metric) {
    const ScenarioEstimate* before = estimate.scenario(plan.baseline().id);
    const ScenarioEstimate* after = estimate.scenario(scenario.id);
    if (before == nullptr || after == nullptr) return Accounting::alike;
    const std::string counted = accountingOf(*before, metric);
    const std::string otherwise = accountingOf(*after, metric);
    if (counted.empty() || otherwise.empty()) return Accounting::alike;
    if (counted != otherwise) return Accounting::mixed;
    for (const auto& stage : plan.stages)
        if (!isAlike(plan, scenario, stage->id, kEnteredIntensity)) return Accounting::entered;
    return Accounting::alike;
}

} // namespace estimator
