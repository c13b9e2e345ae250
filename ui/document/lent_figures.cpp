#include "ui/document/lent_figures.h"

#include <algorithm>
#include <utility>

namespace ui {
namespace {

const estimator::ScenarioEstimate* sourceOf(const models::Scenario& wanted, const estimator::Estimate& earlier, const models::Plan& plan) {
    for (const models::Scenario& scenario : plan.scenarios) {
        if (scenario.id != wanted.id && scenario.settings == wanted.settings && earlier.scenario(scenario.id) != nullptr)
            return earlier.scenario(scenario.id);
    }
    return wanted.settings.empty() ? earlier.scenario(plan.baseline().id) : nullptr;
}

} // namespace

std::optional<estimator::Estimate> withNewScenarios(const estimator::Estimate& earlier, const models::Plan& plan) {
    estimator::Estimate lent = earlier;
    lent.scenarios.clear();
    bool isAny = false;
    for (const models::Scenario& scenario : plan.scenarios) {
        if (const estimator::ScenarioEstimate* known = earlier.scenario(scenario.id)) {
            lent.scenarios.push_back(*known);
        } else if (const estimator::ScenarioEstimate* source = sourceOf(scenario, earlier, plan)) {
            estimator::ScenarioEstimate& copy = lent.scenarios.emplace_back(*source);
            copy.id = scenario.id;
            copy.name = scenario.name;
            isAny = true;
        } else {
            estimator::ScenarioEstimate& place = lent.scenarios.emplace_back();
            place.id = scenario.id;
            place.name = scenario.name;
            isAny = true;
        }
    }
    return isAny ? std::optional{std::move(lent)} : std::nullopt;
}

} // namespace ui
