#include "models/pipeline/apply.h"

#include "models/pipeline/resolve.h"

#include <map>
#include <set>

namespace models::detail {
namespace {

const Setting* own(const Scenario& scenario, const StageId& scope, const std::string& path) {
    const auto settings = scenario.settings.find(scope);
    if (settings == scenario.settings.end()) return nullptr;
    const auto found = settings->second.find(path);
    return found == settings->second.end() ? nullptr : &found->second;
}

/// What a scenario that says nothing itself takes, as a setting that says the same: the default of the field, or nothing.
Setting fallback(const Field* field) { return field != nullptr && field->standard ? *field->standard : Setting{Cleared{}}; }

/// Rewrites one field so that `next` can stand first: what was inherited is written out where it would change.
class Rewriting {
public:
    Rewriting(Plan& plan, const ScenarioId& next) : m_plan{plan}, m_next{next} {}

    Result<void> rewrite(const StageId& scope, const std::string& path) {
        const Field* field = findField(fieldsOf(m_plan, scope), path);
        const bool isWork = field != nullptr && field->role == FieldRole::work;
        return isWork ? rewriteWork(scope, *field) : rewriteChoice(scope, path, field);
    }

private:
    Scenario& old() { return m_plan.scenarios.front(); }
    Scenario& next() { return *std::ranges::find(m_plan.scenarios, m_next, &Scenario::id); }

    Result<void> rewriteChoice(const StageId& scope, const std::string& path, const Field* field) {
        const Setting* inherited = own(old(), scope, path);
        const Setting* chosen = own(next(), scope, path);
        if (chosen == nullptr) {
            // The new baseline inherited it: now it is the one that says it, and the old one inherits.
            if (inherited == nullptr) return {};
            const Setting setting = *inherited;
            put(next(), scope, path, setting);
            put(old(), scope, path, std::nullopt);
            return {};
        }
        const Setting before = inherited != nullptr ? *inherited : fallback(field);
        const Setting after = *chosen;
        if (before == after) put(old(), scope, path, std::nullopt);
        else writeOut(scope, path, before);
        return {};
    }

    /// Overrides of the work become the work itself, and the others keep what it was.
    Result<void> rewriteWork(const StageId& scope, const Field& field) {
        const std::string path{field.path};
        const Setting* chosen = own(next(), scope, path);
        if (chosen == nullptr) return {};
        const Setting after = *chosen;
        const Setting before = resolve(m_plan, Scenario{}, scope, field).setting;
        put(next(), scope, path, std::nullopt);
        if (before != after) writeOut(scope, path, before);
        if (scope == planScope()) {
            put(m_plan.work, path, after);
            return {};
        }
        return alterStage(m_plan, scope, [&](Stage& stage) { put(stage.work, path, after); });
    }

    void writeOut(const StageId& scope, const std::string& path, const Setting& setting) {
        for (Scenario& scenario : m_plan.scenarios)
            if (scenario.id != m_next && own(scenario, scope, path) == nullptr) put(scenario, scope, path, setting);
    }

    Plan& m_plan;
    const ScenarioId& m_next;
};

std::map<StageId, std::set<std::string>> settled(const Scenario& a, const Scenario& b) {
    std::map<StageId, std::set<std::string>> paths;
    for (const Scenario* scenario : {&a, &b})
        for (const auto& [scope, settings] : scenario->settings)
            for (const auto& each : settings) paths[scope].insert(each.first);
    return paths;
}

} // namespace

Result<void> change(Plan& plan, const MakeBaseline& edit) {
    const Scenario* next = plan.scenario(edit.scenario);
    if (next == nullptr) return noSuchScenario(plan, edit.scenario);
    if (plan.baseline().id == edit.scenario) return {};
    Rewriting rewriting{plan, edit.scenario};
    for (const auto& [scope, paths] : settled(plan.baseline(), *next))
        for (const std::string& path : paths)
            if (auto done = rewriting.rewrite(scope, path); !done) return done;
    const auto found = std::ranges::find(plan.scenarios, edit.scenario, &Scenario::id);
    std::rotate(plan.scenarios.begin(), found, found + 1);
    return {};
}

} // namespace models::detail
