#include "models/pipeline/presence.h"

#include "models/pipeline/resolve.h"

namespace models {

bool isEnabled(const Plan& plan, const Scenario& scenario, const Stage& stage) {
    const Field* field = findField(fieldsOf(stage.kind), "enabled");
    if (field == nullptr) return false;
    const Resolved held = resolve(plan, scenario, stage.id, *field);
    const auto* value = std::get_if<FieldValue>(&held.setting);
    const auto* flag = value == nullptr ? nullptr : std::get_if<bool>(value);
    return flag != nullptr && *flag;
}

bool isEnabled(const Plan& plan, const Scenario& scenario, const StageId& id) {
    const Stage* stage = plan.stage(id);
    return stage != nullptr && isEnabled(plan, scenario, *stage);
}

std::vector<ScenarioId> scenariosApart(const Plan& plan, const Scenario& scenario, const StageId& stage) {
    const bool isHere = isEnabled(plan, scenario, stage);
    std::vector<ScenarioId> apart;
    for (const Scenario& other : plan.scenarios)
        if (isEnabled(plan, other, stage) != isHere) apart.push_back(other.id);
    return apart;
}

} // namespace models
