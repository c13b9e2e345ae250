#include "models/versions/difference.h"

#include "models/pipeline/edit.h"
#include "models/versions/plan_parts.h"
#include "models/versions/shown_value.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace models {
namespace {

using versions::PlanParts;

/// Where a change stands in the list.
class Sorting {
public:
    Sorting(const PlanParts& before, const PlanParts& after) {
        for (const PlanParts* parts : {&after, &before}) {
            for (const auto& [part, things] : parts->order)
                for (const Place& thing : things) m_ranks.emplace(thing, m_ranks.size());
        }
    }
    auto operator()(const Change& change) const {
        const Place& place = change.place;
        const StageId stage = place.stage();
        const bool isOfPlan = stage.isEmpty() && (place.part == Part::work || place.part == Part::choice);
        const Part group = isOfPlan ? Part::plan : stage.isEmpty() ? place.part : Part::stage;
        const Place thing = stage.isEmpty() ? Place{place.part, place.thing, {}, {}} : Place{Part::stage, stage.text(), {}, {}};
        return std::tuple{group, rankOf(thing), place.part, rankOf({Part::scenario, place.scenario, {}, {}}), place};
    }

private:
    std::size_t rankOf(const Place& thing) const {
        const auto found = m_ranks.find(thing);
        return found == m_ranks.end() ? 0 : found->second;
    }
    std::map<Place, std::size_t> m_ranks;
};

std::set<Place> placesOf(const PlanParts& before, const PlanParts& after) {
    std::set<Place> places;
    for (const PlanParts* parts : {&before, &after})
        for (const auto& each : parts->values) places.insert(each.first);
    return places;
}

/// What an estimate reads follows from the choices, which are listed themselves.
bool isOnlyRead(const Place& place, const PlanParts& before, const PlanParts& after) {
    return place.part == Part::lock && (before.at(place) == nullptr || after.at(place) == nullptr);
}

} // namespace

std::vector<Change> differences(const Plan& before, const Plan& after, Moves moves) {
    const Plan seen = seenFrom(after, before.baseline().id);
    const PlanParts old = versions::takenApart(before);
    PlanParts next = versions::takenApart(seen);
    next.values[versions::baselinePlace()] = after.baseline().id.text();
    std::vector<Change> changes;
    for (const Place& place : placesOf(old, next)) {
        const auto* a = old.at(place);
        const auto* b = next.at(place);
        const bool isSame = a != nullptr && b != nullptr && *a == *b;
        if (isSame || isOnlyRead(place, old, next) || (moves == Moves::ignored && isGeometry(place))) continue;
        changes.push_back({place, versions::shownValue(before, old, place), versions::shownValue(seen, next, place)});
    }
    std::ranges::sort(changes, {}, Sorting{old, next});
    return changes;
}

Plan seenFrom(const Plan& plan, const ScenarioId& baseline) { return apply(plan, MakeBaseline{baseline}).value_or(plan); }

} // namespace models
