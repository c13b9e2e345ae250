#include "models/pipeline/resolve.h"

namespace models {
namespace {

const Setting* settingOf(const Settings& settings, std::string_view path) {
    const auto found = settings.find(path);
    return found == settings.end() ? nullptr : &found->second;
}

const Setting* settingOf(const Scenario& scenario, const StageId& scope, std::string_view path) {
    const auto settings = scenario.settings.find(scope);
    return settings == scenario.settings.end() ? nullptr : settingOf(settings->second, path);
}

const Setting* workOf(const Plan& plan, const StageId& scope, std::string_view path) {
    if (scope == planScope()) return settingOf(plan.work, path);
    const Stage* stage = plan.stage(scope);
    return stage == nullptr ? nullptr : settingOf(stage->work, path);
}

} // namespace

Resolved resolve(const Plan& plan, const Scenario& scenario, const StageId& scope, const Field& field) {
    if (const Setting* own = settingOf(scenario, scope, field.path)) return {*own, Origin::own};
    if (field.role == FieldRole::work) {
        if (const Setting* work = workOf(plan, scope, field.path)) return {*work, Origin::work};
    } else if (scenario.id != plan.baseline().id) {
        if (const Setting* inherited = settingOf(plan.baseline(), scope, field.path)) return {*inherited, Origin::baseline};
    }
    if (field.standard) return {*field.standard, Origin::standard};
    return {};
}

std::optional<double> numberOf(const Plan& plan, const Scenario& scenario, const StageId& scope, std::string_view path) {
    const Field* field = findField(fieldsOf(plan, scope), path);
    return field == nullptr ? std::nullopt : numberIn(*field, resolve(plan, scenario, scope, *field).setting);
}

std::span<const Field> fieldsOf(const Plan& plan, const StageId& scope) {
    if (scope == planScope()) return planFields();
    const Stage* stage = plan.stage(scope);
    return stage == nullptr ? std::span<const Field>{} : fieldsOf(stage->kind);
}

} // namespace models
