#include "models/pipeline/apply.h"

#include "models/pipeline/resolve.h"

namespace models::detail {
namespace {

std::string whereOf(const SetField& edit) { return edit.scope.text() + "." + edit.path; }

Result<void> checkField(const Plan& plan, const SetField& edit) {
    if (edit.scope != planScope() && plan.stage(edit.scope) == nullptr) return noSuchStage(plan, edit.scope);
    const auto fields = fieldsOf(plan, edit.scope);
    if (const Field* field = findField(fields, edit.path)) return check(*field, *edit.setting, whereOf(edit));
    std::string paths;
    for (const Field& field : fields) paths += (paths.empty() ? "" : ", ") + std::string{field.path};
    return fail(Code::unknownField, whereOf(edit), {edit.scope.text(), edit.path, paths});
}

bool isWork(const Plan& plan, const SetField& edit) {
    const Field* field = findField(fieldsOf(plan, edit.scope), edit.path);
    return field != nullptr && field->role == FieldRole::work;
}

Result<void> putWork(Plan& plan, const StageId& scope, const std::string& path, const std::optional<Setting>& setting) {
    if (scope == planScope()) {
        put(plan.work, path, setting);
        return {};
    }
    return alterStage(plan, scope, [&](Stage& stage) { put(stage.work, path, setting); });
}

/// Whatever stands under the path is taken away, even when scope or field are unknown: so a plan can be mended.
Result<void> resetInBaseline(Plan& plan, const SetField& edit) {
    put(plan.scenarios.front(), edit.scope, edit.path, std::nullopt);
    if (edit.scope != planScope() && plan.stage(edit.scope) == nullptr) return {};
    return putWork(plan, edit.scope, edit.path, std::nullopt);
}

} // namespace

void put(Settings& settings, const std::string& path, const std::optional<Setting>& setting) {
    if (setting) settings.insert_or_assign(path, *setting);
    else settings.erase(path);
}

void put(Scenario& scenario, const StageId& scope, const std::string& path, const std::optional<Setting>& setting) {
    const auto settings = scenario.settings.try_emplace(scope).first;
    put(settings->second, path, setting);
    if (settings->second.empty()) scenario.settings.erase(settings);
}

Result<void> change(Plan& plan, const SetField& edit) {
    if (edit.setting) {
        if (auto fits = checkField(plan, edit); !fits) return fits;
    }
    const bool isBaseline = !edit.scenario || *edit.scenario == plan.baseline().id;
    if (!isBaseline) {
        const auto scenario = scenarioIn(plan, *edit.scenario);
        if (!scenario) return tl::unexpected{scenario.error()};
        put(**scenario, edit.scope, edit.path, edit.setting);
        return {};
    }
    if (!edit.setting) return resetInBaseline(plan, edit);
    if (!isWork(plan, edit)) {
        put(plan.scenarios.front(), edit.scope, edit.path, edit.setting);
        return {};
    }
    // An override of the work in the baseline itself would hide the new value.
    put(plan.scenarios.front(), edit.scope, edit.path, std::nullopt);
    return putWork(plan, edit.scope, edit.path, edit.setting);
}

} // namespace models::detail
