#include "estimator/charts/place_question.h"

#include "models/catalogue/lookup.h"

#include <utility>

namespace estimator {

models::Edit asNewScenario(const models::Plan& plan, const models::ScenarioId& of, const std::string& name,
                           std::vector<models::Edit> change) {
    models::Compound all;
    all.edits.push_back(models::AddScenario{name, of});
    // Which id the copy gets is known once it is made.
    const auto made = models::apply(plan, all.edits.front());
    if (!made) return all;
    for (models::Edit& edit : change) {
        if (auto* field = std::get_if<models::SetField>(&edit)) field->scenario = made->scenarios.back().id;
        all.edits.push_back(std::move(edit));
    }
    return all;
}

std::optional<models::StageId> askedOrHeaviest(const models::Plan& plan, const ScenarioEstimate& scenario,
                                               const std::optional<models::StageId>& asked, Metric metric, std::string_view field) {
    std::optional<models::StageId> heaviest;
    double most = -1.0;
    for (const StageEstimate& stage : scenario.stages) {
        const models::Stage* known = plan.stage(stage.id);
        if (!stage.enabled || known == nullptr || models::findField(models::fieldsOf(known->kind), field) == nullptr) continue;
        if (stage.id == asked) return asked;
        const double value = stage.metrics[metric].point.value_or(0.0);
        if (value <= most) continue;
        most = value;
        heaviest = stage.id;
    }
    return heaviest;
}

bool isAvailable(const models::Facts& facts, const models::Entry& site, std::string_view accelerator) {
    if (accelerator.empty() || models::isOnPremises(site)) return true;
    const auto offers = facts.catalogue().offers(accelerator, site.id);
    return offers && !offers->empty();
}

} // namespace estimator
