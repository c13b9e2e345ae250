#include "models/pipeline/scenario_edits.h"

#include "models/pipeline/resolve.h"

#include <string>
#include <utility>

namespace models {
namespace {

bool isBaseline(const Plan& plan, const Scenario& scenario) { return plan.baseline().id == scenario.id; }

/// What the scenario names itself; the baseline names all that is not a default.
std::optional<Setting> named(const Plan& plan, const Scenario& scenario, const StageId& scope, const Field& field) {
    if (isBaseline(plan, scenario)) {
        Resolved held = resolve(plan, scenario, scope, field);
        const bool isNamed = held.origin != Origin::standard && held.origin != Origin::missing;
        return isNamed ? std::optional{std::move(held.setting)} : std::nullopt;
    }
    const auto settings = scenario.settings.find(scope);
    if (settings == scenario.settings.end()) return std::nullopt;
    const auto found = settings->second.find(field.path);
    return found == settings->second.end() ? std::nullopt : std::optional{found->second};
}

/// Collects what changes anything.
class Edits {
public:
    explicit Edits(const Plan& plan) : m_plan{plan} {}

    void set(const Scenario& scenario, const StageId& scope, const Field& field, const std::optional<Setting>& setting) {
        if (scenario.locked || named(m_plan, scenario, scope, field) == setting) return;
        const auto where = isBaseline(m_plan, scenario) ? std::nullopt : std::optional{scenario.id};
        m_edits.emplace_back(SetField{where, scope, std::string{field.path}, setting});
    }

    std::optional<Edit> take() {
        if (m_edits.empty()) return std::nullopt;
        if (m_edits.size() == 1) return std::move(m_edits.front());
        return Edit{Compound{std::move(m_edits)}};
    }

private:
    const Plan& m_plan;
    std::vector<Edit> m_edits;
};

} // namespace

std::optional<Edit> appliedToAll(const Plan& plan, const Scenario& from, const std::vector<StageId>& scopes, std::string_view path) {
    const Scenario& baseline = plan.baseline();
    Edits edits{plan};
    for (const StageId& scope : scopes) {
        const Field* field = findField(fieldsOf(plan, scope), path);
        if (field == nullptr) continue;
        const auto held = [&](const Scenario& scenario) { return resolve(plan, scenario, scope, *field).setting; };
        const auto ownOrInherited = named(plan, from, scope, *field);
        edits.set(baseline, scope, *field, ownOrInherited ? ownOrInherited : named(plan, baseline, scope, *field));
        for (const Scenario& other : plan.scenarios) {
            if (isBaseline(plan, other)) continue;
            const bool inherits = !baseline.locked || held(baseline) == held(from);
            edits.set(other, scope, *field, inherits ? std::nullopt : std::optional{held(from)});
        }
    }
    return edits.take();
}

std::optional<Edit> promoted(const Plan& plan, const Scenario& from, const std::vector<StageId>& scopes, std::string_view path) {
    if (isBaseline(plan, from) || plan.baseline().locked) return std::nullopt;
    Edits edits{plan};
    for (const StageId& scope : scopes) {
        const Field* field = findField(fieldsOf(plan, scope), path);
        const auto setting = field == nullptr ? std::nullopt : named(plan, from, scope, *field);
        if (!setting) continue;
        edits.set(plan.baseline(), scope, *field, setting);
        edits.set(from, scope, *field, std::nullopt);
    }
    return edits.take();
}

std::optional<Edit> differencesCopied(const Plan& plan, const Scenario& from, const ScenarioId& to) {
    const Scenario* target = plan.scenario(to);
    if (target == nullptr || isBaseline(plan, from) || from.id == to) return std::nullopt;
    Edits edits{plan};
    for (const auto& [scope, settings] : from.settings)
        for (const auto& [path, setting] : settings)
            // Fields that this version does not know cannot be set.
            if (const Field* field = findField(fieldsOf(plan, scope), path)) edits.set(*target, scope, *field, setting);
    return edits.take();
}

} // namespace models
