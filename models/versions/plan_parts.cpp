#include "models/versions/plan_parts.h"

#include "models/files/plan_json.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace models::versions {
namespace {

using nlohmann::json;

/// The lists of a file whose elements stay whole, because their members belong together.
constexpr std::array kWholeLists{std::pair{Part::link, "links"}, std::pair{Part::run, "measured"}, std::pair{Part::event, "events"}};

const std::string kEntries = "entries/";

bool isTable(std::string_view name) { return std::ranges::find(allEntryKinds(), name, &pluralName) != allEntryKinds().end(); }

class TakingApart {
public:
    explicit TakingApart(const json& document) {
        takeMembers({Part::plan, {}, {}, {}}, document,
                    {"work", "stages", "links", "annotations", "scenarios", "budgets", "measured", "events", "review", "own", "lock"});
        if (const json* work = member(document, "work")) takeMembers({Part::work, planScope().text(), {}, {}}, *work, {});
        for (const json& stage : list(document, "stages")) takeStage(stage);
        for (const auto& [part, key] : kWholeLists)
            for (const json& each : list(document, key)) takeWhole({part, each["id"].get<std::string>(), {}, {}}, each);
        for (const json& annotation : list(document, "annotations")) takeThing(Part::annotation, annotation, annotation["kind"], {"kind"});
        for (const json& scenario : list(document, "scenarios")) takeScenario(scenario);
        for (const json& budget : list(document, "budgets")) takeBudget(budget);
        if (const json* review = member(document, "review")) m_parts.values[{Part::review, {}, {}, {}}] = *review;
        if (const json* own = member(document, "own")) takeOwn(*own);
        if (const json* lock = member(document, "lock")) {
            takeMembers({Part::lock, {}, {}, {}}, *lock, {"entries", "figures"});
            takeFigures(Part::lock, *lock);
            takeLockedEntries(*lock);
        }
    }
    PlanParts take() { return std::move(m_parts); }

private:
    static const json* member(const json& object, const char* key) {
        const auto found = object.find(key);
        return found == object.end() ? nullptr : &*found;
    }
    static const json& list(const json& document, const char* key) {
        static const json none = json::array();
        const json* found = member(document, key);
        return found == nullptr ? none : *found;
    }

    void takeMembers(Place place, const json& object, std::initializer_list<const char*> except, const std::string& prefix = {}) {
        for (const auto& [key, value] : object.items()) {
            if (std::ranges::find(except, key) != except.end()) continue;
            place.field = prefix + key;
            m_parts.values[place] = value;
        }
    }

    void takeWhole(const Place& place, const json& value) {
        m_parts.values[place] = value;
        m_parts.order[place.part].push_back(place);
    }

    void takeThing(Part part, const json& object, json value, std::initializer_list<const char*> except) {
        const Place place{part, object["id"].get<std::string>(), {}, {}};
        takeMembers(place, object, except);
        m_parts.values.erase({part, place.thing, {}, "id"});
        takeWhole(place, value);
    }

    void takeStage(const json& stage) {
        takeThing(Part::stage, stage, stage["kind"], {"kind", "work"});
        if (const json* work = member(stage, "work")) takeMembers({Part::work, stage["id"].get<std::string>(), {}, {}}, *work, {});
    }

    void takeScenario(const json& scenario) {
        takeThing(Part::scenario, scenario, true, {"settings"});
        if (const json* settings = member(scenario, "settings"))
            for (const auto& [scope, choices] : settings->items())
                takeMembers({Part::choice, scope, scenario["id"].get<std::string>(), {}}, choices, {});
    }

    void takeBudget(const json& budget) {
        Place place{Part::budget, budget["metric"].get<std::string>(), budget.value("scenario", std::string{}), {}};
        // Nothing forbids two budgets for the same.
        while (m_parts.values.contains(place)) place.thing += '\'';
        takeWhole(place, budget);
    }

    void takeOwn(const json& own) {
        takeMembers({Part::entry, {}, {}, {}}, own, {"entries", "figures"});
        takeFigures(Part::figure, own);
        const json* tables = member(own, "entries");
        if (tables == nullptr) return;
        for (const auto& [table, entries] : tables->items()) {
            // A table of a later version stays as it is.
            if (!isTable(table)) m_parts.values[{Part::entry, {}, {}, kEntries + table}] = entries;
            else
                for (const auto& [id, entry] : entries.items()) takeEntry({Part::entry, table + "/" + id, {}, {}}, entry);
        }
    }

    void takeEntry(const Place& place, const json& entry) {
        m_parts.values[place] = true;
        takeMembers(place, entry, {"texts", "figures"});
        for (const char* group : {"texts", "figures"})
            if (const json* members = member(entry, group)) takeMembers(place, *members, {}, std::string{group} + "/");
    }

    void takeFigures(Part part, const json& holder) {
        const json* figures = member(holder, "figures");
        if (figures == nullptr) return;
        for (const auto& [path, figure] : figures->items()) m_parts.values[{part, path, {}, {}}] = figure;
    }

    /// Each whole: what the catalogue tells of an entry belongs together.
    void takeLockedEntries(const json& lock) {
        const json* tables = member(lock, "entries");
        if (tables == nullptr) return;
        for (const auto& [table, entries] : tables->items())
            for (const auto& [id, entry] : entries.items()) m_parts.values[{Part::lock, {}, {}, kEntries + table + "/" + id}] = entry;
    }

    PlanParts m_parts;
};

class PuttingTogether {
public:
    explicit PuttingTogether(const PlanParts& parts) : m_parts{parts} {
        for (const char* key : {"stages", "links", "scenarios"}) m_document[key] = json::array();
        for (const auto& [place, value] : parts.values)
            if (place != baselinePlace()) put(place, value);
        appendLists();
    }
    json take() { return std::move(m_document); }

private:
    void put(const Place& place, const json& value) {
        switch (place.part) {
        case Part::plan: m_document[place.field] = value; break;
        case Part::scenario:
        case Part::stage:
        case Part::annotation: putMember(place, value); break;
        case Part::work: work(place)[place.field] = value; break;
        case Part::choice: m_things[{Part::scenario, place.scenario, {}, {}}]["settings"][place.thing][place.field] = value; break;
        case Part::link:
        case Part::budget:
        case Part::run:
        case Part::event: m_things[place] = value; break;
        case Part::entry: putOwn(place, value); break;
        case Part::figure: m_document["own"]["figures"][place.thing] = value; break;
        case Part::review: m_document["review"] = value; break;
        case Part::lock: putLocked(place, value); break;
        }
    }

    json& work(const Place& place) {
        return place.stage().isEmpty() ? m_document["work"] : m_things[{Part::stage, place.thing, {}, {}}]["work"];
    }

    void putMember(const Place& place, const json& value) {
        json& object = m_things[{place.part, place.thing, {}, {}}];
        object["id"] = place.thing;
        if (!place.isThing()) object[place.field] = value;
        else if (place.part != Part::scenario) object["kind"] = value;
    }

    void putLocked(const Place& place, const json& value) {
        json& lock = m_document["lock"];
        if (place.isThing()) {
            lock["figures"][place.thing] = value;
        } else if (place.field.starts_with(kEntries)) {
            const std::size_t slash = place.field.find('/', kEntries.size());
            lock["entries"][place.field.substr(kEntries.size(), slash - kEntries.size())][place.field.substr(slash + 1)] = value;
        } else {
            lock[place.field] = value;
        }
    }

    void putOwn(const Place& place, const json& value) {
        json& own = m_document["own"];
        if (place.thing.empty()) {
            (place.field.starts_with(kEntries) ? own["entries"][place.field.substr(kEntries.size())] : own[place.field]) = value;
            return;
        }
        const std::size_t slash = place.thing.find('/');
        json& entry = own["entries"][place.thing.substr(0, slash)][place.thing.substr(slash + 1)];
        if (place.isThing()) {
            if (entry.is_null()) entry = json::object();
            return;
        }
        for (const std::string group : {"texts", "figures"}) {
            if (!place.field.starts_with(group + "/")) continue;
            entry[group][place.field.substr(group.size() + 1)] = value;
            return;
        }
        entry[place.field] = value;
    }

    void appendLists() {
        constexpr std::array lists{std::pair{Part::stage, "stages"}, std::pair{Part::annotation, "annotations"},
                                   std::pair{Part::scenario, "scenarios"}, std::pair{Part::budget, "budgets"}};
        for (const auto& [part, key] : lists) append(part, key);
        for (const auto& [part, key] : kWholeLists) append(part, key);
    }

    void append(Part part, const char* key) {
        const auto order = m_parts.order.find(part);
        if (order == m_parts.order.end()) return;
        for (const Place& place : order->second)
            if (const auto thing = m_things.find(place); thing != m_things.end()) m_document[key].push_back(thing->second);
    }

    const PlanParts& m_parts;
    json m_document = json::object();
    std::map<Place, json> m_things;
};

} // namespace

const json* PlanParts::at(const Place& place) const {
    const auto found = values.find(place);
    return found == values.end() ? nullptr : &found->second;
}

const Place& baselinePlace() {
    static const Place place{Part::scenario, {}, {}, "baseline"};
    return place;
}

PlanParts takenApart(const Plan& plan) {
    PlanParts parts = TakingApart{files::toJson(plan)}.take();
    for (const Part part : kListedParts) parts.order.try_emplace(part);
    parts.values[baselinePlace()] = plan.baseline().id.text();
    return parts;
}

json putTogether(const PlanParts& parts) { return PuttingTogether{parts}.take(); }

std::vector<std::string> stagesIn(const Place& place, const json& value) {
    std::vector<std::string> stages;
    const bool isLink = place.part == Part::link;
    if (!isLink && place.part != Part::run && place.part != Part::event) return stages;
    for (const char* key : {"from", "to", "stage"}) {
        const auto found = value.find(key);
        if (found != value.end() && (key == std::string_view{"stage"}) != isLink) stages.push_back(found->get<std::string>());
    }
    return stages;
}

} // namespace models::versions
