#include "models/pipeline/plan.h"

#include <algorithm>
#include <map>
#include <set>

namespace models {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool sameInAnyCase(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

/// Looks a thing up by id, else by name; `things` are pointers.
template <class Thing>
Result<const Thing*> named(const std::vector<const Thing*>& things, std::string_view text, Code unknown) {
    std::vector<const Thing*> matches;
    std::string all;
    for (const Thing* thing : things) {
        if (thing->id.text() == text) return thing;
        if (sameInAnyCase(thing->name, text) || sameInAnyCase(thing->id.text(), text)) matches.push_back(thing);
        all += (all.empty() ? "" : ", ") + thing->id.text();
    }
    if (matches.empty()) return fail(unknown, {}, {std::string{text}, all});
    if (matches.size() == 1) return matches.front();
    std::string ids;
    for (const Thing* match : matches) ids += (ids.empty() ? "" : ", ") + match->id.text();
    return fail(Code::ambiguousName, {}, {std::string{text}, ids});
}

/// An absent overlay says as much as an empty one.
bool sameOverlay(const Overlay* a, const Overlay* b) {
    static const Overlay nothing;
    return (a == nullptr ? nothing : *a) == (b == nullptr ? nothing : *b);
}

template <class Thing>
bool samePointee(const std::shared_ptr<const Thing>& a, const std::shared_ptr<const Thing>& b) {
    return a == b || (a != nullptr && b != nullptr && *a == *b);
}

} // namespace

const Stage* Plan::stage(const StageId& id) const {
    const auto found = std::ranges::find_if(stages, [&id](const auto& each) { return each->id == id; });
    return found == stages.end() ? nullptr : found->get();
}

const Scenario* Plan::scenario(const ScenarioId& id) const {
    const auto found = std::ranges::find(scenarios, id, &Scenario::id);
    return found == scenarios.end() ? nullptr : &*found;
}

const Annotation* Plan::annotation(const AnnotationId& id) const {
    const auto found = std::ranges::find(annotations, id, &Annotation::id);
    return found == annotations.end() ? nullptr : &*found;
}

Result<const Scenario*> Plan::scenarioNamed(std::string_view text) const {
    std::vector<const Scenario*> all;
    for (const Scenario& each : scenarios) all.push_back(&each);
    return named(all, text, Code::unknownScenario);
}

Result<const Stage*> Plan::stageNamed(std::string_view text) const {
    std::vector<const Stage*> all;
    for (const auto& each : stages) all.push_back(each.get());
    return named(all, text, Code::unknownStage);
}

bool operator==(const Plan& a, const Plan& b) {
    return a.title == b.title && a.notes == b.notes && a.work == b.work && std::ranges::equal(a.stages, b.stages, samePointee<Stage>) &&
           a.links == b.links && a.annotations == b.annotations && a.scenarios == b.scenarios && a.budgets == b.budgets &&
           a.measured == b.measured && a.events == b.events && a.review == b.review && sameOverlay(a.own.get(), b.own.get()) &&
           samePointee(a.lock, b.lock) && a.extra == b.extra;
}

std::string_view key(Annotation::Kind kind) {
    switch (kind) {
    case Annotation::Kind::frame: return "frame";
    case Annotation::Kind::note: return "note";
    }
    return "note";
}

std::optional<Annotation::Kind> annotationKind(std::string_view text) {
    for (const auto candidate : {Annotation::Kind::frame, Annotation::Kind::note})
        if (key(candidate) == text) return candidate;
    return std::nullopt;
}

const StageId& planScope() {
    static const StageId scope{"plan"};
    return scope;
}

Plan emptyPlan(std::string title) {
    Plan plan;
    plan.title = std::move(title);
    plan.scenarios.push_back(Scenario{.id = ScenarioId{"baseline"}, .name = "Baseline", .note = {}, .settings = {}, .extra = {}});
    return plan;
}

Result<std::vector<StageId>> topologicalOrder(const Plan& plan) {
    std::map<StageId, std::size_t> position;
    for (std::size_t i = 0; i < plan.stages.size(); ++i) position.emplace(plan.stages[i]->id, i);
    std::vector<std::vector<std::size_t>> next(plan.stages.size());
    std::vector<std::size_t> openInputs(plan.stages.size(), 0);
    for (const Link& link : plan.links) {
        const auto from = position.find(link.from);
        const auto to = position.find(link.to);
        if (from == position.end() || to == position.end()) continue;
        next[from->second].push_back(to->second);
        ++openInputs[to->second];
    }

    // Among stages that are ready, the plan's own order decides, so that the result is stable.
    std::set<std::size_t> ready;
    for (std::size_t i = 0; i < openInputs.size(); ++i)
        if (openInputs[i] == 0) ready.insert(i);
    std::vector<StageId> order;
    while (!ready.empty()) {
        const std::size_t stage = *ready.begin();
        ready.erase(ready.begin());
        order.push_back(plan.stages[stage]->id);
        for (const std::size_t follower : next[stage])
            if (--openInputs[follower] == 0) ready.insert(follower);
    }
    if (order.size() == plan.stages.size()) return order;

    const auto isOpen = [&](const StageId& id) { return position.contains(id) && openInputs[position[id]] > 0; };
    const auto closing = std::ranges::find_if(plan.links, [&](const Link& link) { return isOpen(link.from) && isOpen(link.to); });
    return fail(Code::cycle, closing->id.text(), {closing->from.text(), closing->to.text()});
}

} // namespace models
