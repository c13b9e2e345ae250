#include "models/versions/merging.h"

#include "models/files/plan_json.h"
#include "models/pipeline/edit.h"
#include "models/pipeline/structure.h"
#include "models/versions/difference.h"
#include "models/versions/fitting_links.h"
#include "models/versions/merged_order.h"
#include "models/versions/shown_value.h"

#include <algorithm>
#include <array>

namespace models::versions {
namespace {

using nlohmann::json;

const Place kLinks{Part::link, {}, {}, {}};

bool same(const json* a, const json* b) { return a == nullptr || b == nullptr ? a == b : *a == *b; }

/// Things that others depend on.
bool isOwner(const Place& place) {
    const bool canOwn =
        place.part == Part::stage || place.part == Part::scenario || place.part == Part::annotation || place.part == Part::entry;
    return canOwn && place.isThing() && !place.thing.empty();
}

/// The baseline that all choices are written against while they are compared.
ScenarioId frameOf(const Versions& versions) { return (versions.base == nullptr ? versions.ours : *versions.base).baseline().id; }

/// Nothing that a person decided: the next save writes it anew.
bool isWrittenAnew(const Place& place) { return place.part == Part::lock && !place.isThing(); }

} // namespace

Merging::Merging(const Versions& versions)
    : m_base{versions.base == nullptr ? nothing() : versionOf(*versions.base, frameOf(versions))},
      m_ours{versionOf(versions.ours, frameOf(versions))},
      m_theirs{versionOf(versions.theirs, frameOf(versions))} {
    for (const Version* version : {&m_base, &m_ours, &m_theirs})
        for (const auto& each : version->parts.values) m_places.insert(each.first);
    findOwners();
    compareThings();
    compareValues();
    compareLinks();
}

Merging::Version Merging::nothing() {
    Version version{emptyPlan({}), {}};
    for (const Part part : kListedParts) version.parts.order.try_emplace(part);
    return version;
}

Merging::Version Merging::versionOf(const Plan& plan, const ScenarioId& baseline) {
    Version version{seenFrom(plan, baseline), {}};
    version.parts = takenApart(version.plan);
    version.parts.values[baselinePlace()] = plan.baseline().id.text();
    return version;
}

void Merging::findOwners() {
    for (const Place& place : m_places) {
        for (const Place& owner : ownersOf(place)) {
            m_owners[place].push_back(owner);
            m_owned[owner].push_back(place);
        }
    }
}

std::vector<Place> Merging::ownersOf(const Place& place) const {
    std::set<Place> owners;
    if (const StageId stage = place.stage(); !stage.isEmpty()) owners.insert({Part::stage, stage.text(), {}, {}});
    if (!place.scenario.empty()) owners.insert({Part::scenario, place.scenario, {}, {}});
    if (isOwner({place.part, place.thing, {}, {}})) owners.insert({place.part, place.thing, {}, {}});
    for (const Version* version : {&m_base, &m_ours, &m_theirs}) {
        const json* value = version->parts.at(place);
        if (value == nullptr) continue;
        for (const std::string& stage : stagesIn(place, *value)) owners.insert({Part::stage, stage, {}, {}});
    }
    std::erase_if(owners, [&](const Place& owner) { return owner == place || !m_places.contains(owner); });
    return {owners.begin(), owners.end()};
}

bool Merging::isRemovedByOne(const Place& thing) const {
    const bool isInOurs = m_ours.parts.at(thing) != nullptr;
    const bool isInTheirs = m_theirs.parts.at(thing) != nullptr;
    return m_base.parts.at(thing) != nullptr && isInOurs != isInTheirs;
}

/// Whether the version that kept the thing changed it or something that needs it.
bool Merging::isTouched(const Place& thing) const {
    const PlanParts& keeper = m_ours.parts.at(thing) != nullptr ? m_ours.parts : m_theirs.parts;
    const auto isChanged = [&](const Place& place) {
        return !isGeometry(place) && keeper.at(place) != nullptr && !same(keeper.at(place), m_base.parts.at(place));
    };
    const auto owned = m_owned.find(thing);
    return isChanged(thing) || (owned != m_owned.end() && std::ranges::any_of(owned->second, isChanged));
}

void Merging::compareThings() {
    for (const Place& place : m_places) {
        if (!isOwner(place)) continue;
        const json* ours = m_ours.parts.at(place);
        const json* theirs = m_theirs.parts.at(place);
        const bool isAddedTwice = m_base.parts.at(place) == nullptr && ours != nullptr && theirs != nullptr && *ours != *theirs;
        if (isAddedTwice || (isRemovedByOne(place) && isTouched(place))) m_open.push_back(place);
        else if (isRemovedByOne(place)) m_removed.insert(place);
    }
    keepAScenario();
}

/// Each removed what the other left alone: together they would leave no scenario.
void Merging::keepAScenario() {
    const auto isScenario = [](const Place& place) { return place.part == Part::scenario && isOwner(place); };
    const auto stays = [&](const Place& place) {
        return isScenario(place) && !m_removed.contains(place) &&
               (m_ours.parts.at(place) != nullptr || m_theirs.parts.at(place) != nullptr);
    };
    if (std::ranges::any_of(m_places, stays)) return;
    std::ranges::copy_if(m_removed, std::back_inserter(m_open), isScenario);
    std::erase_if(m_removed, isScenario);
}

bool Merging::isOpen(const Place& place) const { return std::ranges::find(m_open, place) != m_open.end(); }

void Merging::compareValues() {
    std::vector<Place> found;
    for (const Place& place : m_places) {
        const auto owners = m_owners.find(place);
        const auto decides = [this](const Place& owner) { return m_removed.contains(owner) || isOpen(owner); };
        if (decides(place) || (owners != m_owners.end() && std::ranges::any_of(owners->second, decides))) continue;
        if (decided(place).isOpen) found.push_back(place);
    }
    m_open.insert(m_open.end(), found.begin(), found.end());
    std::ranges::sort(m_open);
}

/// Links of the one and of the other may close a cycle together, or not fit the kind that a stage has now.
void Merging::compareLinks() {
    Sides sides;
    for (const Place& place : m_open) sides[place] = Side::ours;
    const PlanParts parts = assembled(sides);
    const auto links = std::ranges::count(parts.values, Part::link, [](const auto& each) { return each.first.part; });
    if (std::ssize(fittingLinks(parts)) < links) m_open.push_back(kLinks);
}

/// By the three versions alone.
Merging::Decision Merging::decided(const Place& place) const {
    const json* base = m_base.parts.at(place);
    const json* ours = m_ours.parts.at(place);
    const json* theirs = m_theirs.parts.at(place);
    // A figure that one version does not read any more may still be what the other reads.
    if (place.part == Part::lock && (ours == nullptr || theirs == nullptr)) return {ours == nullptr ? theirs : ours, false};
    if (same(ours, theirs) || same(base, theirs)) return {ours, false};
    if (same(base, ours)) return {theirs, false};
    if (isGeometry(place) || isWrittenAnew(place)) return {ours != nullptr ? ours : theirs, false};
    return {nullptr, true};
}

const json* Merging::value(const Place& place, const Sides& sides) const {
    if (const auto own = sides.find(place); own != sides.end()) return side(own->second).parts.at(place);
    if (m_removed.contains(place)) return nullptr;
    const Version* chosen = nullptr;
    const auto owners = m_owners.find(place);
    for (const Place& owner : owners == m_owners.end() ? std::vector<Place>{} : owners->second) {
        if (m_removed.contains(owner)) return nullptr;
        const auto decision = sides.find(owner);
        if (decision == sides.end()) continue;
        chosen = &side(decision->second);
        if (chosen->parts.at(owner) == nullptr) return nullptr;
    }
    return chosen != nullptr ? chosen->parts.at(place) : decided(place).value;
}

PlanParts Merging::assembled(const Sides& sides) const {
    PlanParts parts;
    for (const Place& place : m_places)
        if (const json* found = value(place, sides)) parts.values.emplace(place, *found);
    for (const Part part : kListedParts)
        parts.order[part] = mergedOrder(m_base.parts.order.at(part), m_ours.parts.order.at(part), m_theirs.parts.order.at(part));
    return parts;
}

Result<Plan> Merging::planOf(const Sides& sides) const {
    PlanParts parts = assembled(sides);
    if (const auto links = sides.find(kLinks); links != sides.end()) {
        const auto isLink = [](const auto& each) { return each.first.part == Part::link; };
        std::erase_if(parts.values, isLink);
        for (const auto& each : side(links->second).parts.values)
            if (isLink(each)) parts.values.insert(each);
        const auto fitting = fittingLinks(parts);
        std::erase_if(parts.values, [&](const auto& each) { return isLink(each) && !fitting.contains(each.first); });
    }
    auto plan = files::planFromJson(putTogether(parts), {});
    if (!plan) return plan;
    const json* baseline = parts.at(baselinePlace());
    return baseline == nullptr ? *std::move(plan) : seenFrom(*plan, ScenarioId{baseline->get<std::string>()});
}

Result<Plan> Merging::resolved(std::span<const Side> sides) const {
    Sides decisions;
    for (std::size_t i = 0; i < m_open.size(); ++i) decisions[m_open[i]] = sides[i];
    return planOf(decisions);
}

Conflict Merging::conflict(const Place& place) const {
    const auto shown = [&](const Version& version) {
        return place == kLinks ? shownLinks(version.plan, version.parts) : shownValue(version.plan, version.parts, place);
    };
    return {place, shown(m_base), shown(m_ours), shown(m_theirs)};
}

} // namespace models::versions
