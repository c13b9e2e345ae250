#include "estimator/report/applied_lever.h"

#include "estimator/levers/trial.h"
#include "models/pipeline/resolve.h"

#include <algorithm>

namespace estimator {
namespace {

constexpr double kLeastGain = 1.005; // what brings less is no lever that was pulled

/// What holds where it is not what the field would say by itself.
std::optional<models::Setting> pulled(const models::Plan& plan, const models::Scenario& scenario, const models::StageId& stage,
                                      const models::Field& field) {
    if (field.lever.empty() || field.role != models::FieldRole::choice || !field.standard) return std::nullopt;
    models::Resolved held = models::resolve(plan, scenario, stage, field);
    const bool isChosen = held.origin == models::Origin::own || held.origin == models::Origin::baseline;
    if (!isChosen || held.setting == *field.standard || std::holds_alternative<models::Cleared>(*field.standard)) return std::nullopt;
    return std::move(held.setting);
}

} // namespace

std::vector<AppliedLever> appliedLevers(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& scenario,
                                        const EstimateOptions& options) {
    std::vector<AppliedLever> levers;
    const models::Scenario* chosen = plan.scenario(scenario.id);
    if (chosen == nullptr) return levers;
    const auto edited = chosen == &plan.baseline() ? std::optional<models::ScenarioId>{} : scenario.id;
    for (const StageEstimate& stage : scenario.stages) {
        if (!stage.enabled || plan.stage(stage.id) == nullptr || options.stop.stop_requested()) continue;
        const auto now = outcomeOf(scenario, stage.id).figures[Metric::total];
        if (!now || *now <= 0.0) continue;
        const Trial trial{plan, facts, scenario.id, stage.id, options};
        for (const models::Field& field : models::fieldsOf(stage.kind)) {
            const auto setting = pulled(plan, *chosen, stage.id, field);
            if (!setting) continue;
            const auto without =
                trial.after({models::SetField{edited, stage.id, std::string{field.path}, *field.standard}}).figures[Metric::total];
            if (without && *without > *now * kLeastGain)
                levers.push_back({stage.id, std::string{field.path}, *setting, *field.standard, *without, *now});
        }
    }
    std::ranges::stable_sort(levers, std::ranges::greater{}, [](const AppliedLever& lever) { return lever.without - lever.with; });
    return levers;
}

} // namespace estimator
