#include "estimator/hybrid_scenario.h"

#include "models/pipeline/resolve.h"

namespace estimator {

std::vector<ChangedSetting> changedSettings(const models::Plan& plan, const models::Scenario& before, const models::Scenario& after) {
    std::vector<ChangedSetting> changes;
    const auto addScope = [&](const models::StageId& scope) {
        for (const models::Field& field : models::fieldsOf(plan, scope)) {
            auto held = models::resolve(plan, before, scope, field).setting;
            auto wanted = models::resolve(plan, after, scope, field).setting;
            if (held != wanted) changes.push_back({scope, &field, std::move(held), std::move(wanted)});
        }
    };
    addScope(models::planScope());
    for (const auto& stage : plan.stages) addScope(stage->id);
    return changes;
}

models::Scenario hybrid(const models::Scenario& before, const std::vector<ChangedSetting>& changes,
                        const std::function<bool(const ChangedSetting&)>& isTaken) {
    models::Scenario mixed = before;
    for (const ChangedSetting& change : changes)
        mixed.settings[change.scope].insert_or_assign(std::string{change.field->path}, isTaken(change) ? change.after : change.before);
    return mixed;
}

} // namespace estimator
