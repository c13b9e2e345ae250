#include "models/versions/fitting_links.h"

#include "models/pipeline/structure.h"

namespace models::versions {
namespace {

using nlohmann::json;

/// Stages with their kinds, and nothing else.
Plan skeleton(const PlanParts& parts) {
    Plan plan = emptyPlan({});
    for (const auto& [place, value] : parts.values) {
        if (place.part != Part::stage || !place.isThing()) continue;
        Stage stage;
        stage.id = StageId{place.thing};
        stage.kind = stageKind(value.get<std::string>()).value_or(StageKind::prepareData);
        plan.stages.push_back(std::make_shared<const Stage>(std::move(stage)));
    }
    return plan;
}

Link linkOf(const Place& place, const json& value) {
    return {LinkId{place.thing},
            StageId{value["from"].get<std::string>()},
            StageId{value["to"].get<std::string>()},
            carries(value["carries"].get<std::string>()).value_or(Carries::dataset),
            {}};
}

} // namespace

std::set<Place> fittingLinks(const PlanParts& parts) {
    std::set<Place> fitting;
    Plan plan = skeleton(parts);
    for (const auto& [place, value] : parts.values) {
        if (place.part != Part::link) continue;
        const Link link = linkOf(place, value);
        const Stage* from = plan.stage(link.from);
        const Stage* to = plan.stage(link.to);
        if (from == nullptr || to == nullptr || !checkConnectable(*from, *to, link.carries)) continue;
        plan.links.push_back(link);
        if (topologicalOrder(plan)) fitting.insert(place);
        else plan.links.pop_back();
    }
    return fitting;
}

} // namespace models::versions
