#include "models/pipeline/structure.h"

#include "models/core/moment.h"
#include "models/core/words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace models {
namespace {

Result<void> checkId(std::string_view text) {
    if (isId(text)) return {};
    return fail(Code::badValue, {},
                {std::string{text}, FOUREM_WORDS("reasons", "it cannot be an id"),
                 FOUREM_WORDS("reasons", "lower-case letters, digits, dashes and underscores")});
}

// Farther out a canvas has no place, and a step of its grid no effect.
constexpr double kFarthest = 1e6;

/// Ids of one kind: well formed, each once.
class UniqueIds {
public:
    Result<void> add(const std::string& id) {
        if (auto valid = checkId(id); !valid) return valid;
        if (!m_seen.insert(id).second) return fail(Code::duplicateId, {}, {id});
        return {};
    }

private:
    std::set<std::string> m_seen;
};

Result<void> checkStages(const Plan& plan) {
    UniqueIds ids;
    for (const auto& stage : plan.stages) {
        if (auto valid = ids.add(stage->id.text()); !valid) return valid;
        if (stage->id == planScope()) return fail(Code::duplicateId, {}, {stage->id.text()});
        if (auto valid = checkPosition(stage->position, stage->id.text()); !valid) return valid;
    }
    return {};
}

Result<void> checkLinks(const Plan& plan) {
    std::map<StageId, const Stage*> stages;
    for (const auto& stage : plan.stages) stages.emplace(stage->id, stage.get());
    UniqueIds ids;
    for (const Link& link : plan.links) {
        if (auto valid = ids.add(link.id.text()); !valid) return valid;
        const auto from = stages.find(link.from);
        const auto to = stages.find(link.to);
        if (from == stages.end()) return noSuchStage(plan, link.from);
        if (to == stages.end()) return noSuchStage(plan, link.to);
        if (auto fits = checkConnectable(*from->second, *to->second, link.carries); !fits) return fits;
    }
    if (const auto order = topologicalOrder(plan); !order) return tl::unexpected{order.error()};
    return {};
}

Result<void> checkAnnotations(const Plan& plan) {
    UniqueIds ids;
    for (const Annotation& annotation : plan.annotations) {
        if (auto valid = ids.add(annotation.id.text()); !valid) return valid;
        if (auto fits = checkAnnotation(annotation); !fits) return fits;
    }
    return {};
}

Result<void> checkMeasured(const Plan& plan) {
    UniqueIds runs;
    for (const MeasuredRun& run : plan.measured) {
        if (auto valid = runs.add(run.id.text()); !valid) return valid;
        if (auto fits = checkRun(plan, run); !fits) return fits;
    }
    UniqueIds events;
    for (const PlanEvent& event : plan.events) {
        if (auto valid = events.add(event.id.text()); !valid) return valid;
        if (auto fits = checkEvent(plan, event); !fits) return fits;
    }
    return {};
}

Result<void> checkMoment(const std::string& where, const std::string& text) {
    if (isMoment(text)) return {};
    return fail(Code::badValue, where,
                {text, FOUREM_WORDS("reasons", "it is not a date"),
                 FOUREM_WORDS("reasons", "a month, a day or a time such as 2026-03, 2026-03-01, 2026-03-01T08:00:00Z")});
}

Result<void> checkScenarios(const Plan& plan) {
    if (plan.scenarios.empty()) return fail(Code::lastScenario, {});
    UniqueIds ids;
    for (const Scenario& scenario : plan.scenarios) {
        if (auto valid = ids.add(scenario.id.text()); !valid) return valid;
        if (auto valid = checkColour(scenario.id, scenario.colour); !valid) return valid;
    }
    return {};
}

template <class Things>
std::string listedIds(const Things& things) {
    // A list that nobody would read to its end is cut.
    constexpr std::size_t kShown = 20;
    std::string text;
    for (std::size_t i = 0; i < things.size() && i < kShown; ++i) text += (i == 0 ? "" : ", ") + things[i];
    return things.size() > kShown ? text + ", ..." : text;
}

} // namespace

Result<void> checkPosition(const Point& position, const std::string& where) {
    if (std::abs(position.x) <= kFarthest && std::abs(position.y) <= kFarthest) return {};
    return fail(Code::badValue, where,
                {"position", FOUREM_WORDS("reasons", "it lies outside every canvas"),
                 FOUREM_WORDS("reasons", "two numbers between -1,000,000 and 1,000,000")});
}

bool isId(std::string_view text) {
    const auto isAllowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_'; };
    return !text.empty() && std::ranges::all_of(text, isAllowed);
}

Result<void> checkStructure(const Plan& plan) {
    return checkScenarios(plan)
        .and_then([&plan] { return checkStages(plan); })
        .and_then([&plan] { return checkLinks(plan); })
        .and_then([&plan] { return checkAnnotations(plan); })
        .and_then([&plan] { return checkMeasured(plan); })
        .and_then([&plan] { return plan.own == nullptr ? Result<void>{} : checkOverlay(*plan.own); });
}

Result<void> checkConnectable(const Stage& from, const Stage& to, Carries carries) {
    const StageKindInfo& source = info(from.kind);
    const StageKindInfo& target = info(to.kind);
    const bool isModel = carries == Carries::model;
    const auto refuse = [&](std::string_view reason) { return fail(Code::notConnectable, {}, {from.name, to.name, std::string{reason}}); };
    if (from.id == to.id) return refuse(FOUREM_WORDS("reasons", "a stage cannot feed itself"));
    if (!(isModel ? source.givesModel : source.givesDataset))
        return refuse(isModel ? FOUREM_WORDS("reasons", "it gives no model") : FOUREM_WORDS("reasons", "it gives no dataset"));
    if (!(isModel ? target.takesModel : target.takesDataset))
        return refuse(isModel ? FOUREM_WORDS("reasons", "the other takes no model")
                              : FOUREM_WORDS("reasons", "the other takes no dataset"));
    return {};
}

Result<void> checkAnnotation(const Annotation& annotation) {
    const auto [width, height] = annotation.size;
    if (auto valid = checkId(annotation.id.text()); !valid) return valid;
    if (auto valid = checkPosition(annotation.position, annotation.id.text()); !valid) return valid;
    if (!std::isfinite(width) || !std::isfinite(height) || width <= 0.0 || height <= 0.0)
        return fail(Code::badValue, annotation.id.text(),
                    {"size", FOUREM_WORDS("reasons", "it covers nothing"), FOUREM_WORDS("reasons", "a width and a height above 0")});
    return {};
}

Result<void> checkRun(const Plan& plan, const MeasuredRun& run) {
    const std::string& id = run.id.text();
    if (auto valid = checkId(id); !valid) return valid;
    if (run.stage && plan.stage(*run.stage) == nullptr) return noSuchStage(plan, *run.stage);
    if (auto readable = checkMoment(id, run.begin); !readable) return readable;
    if (auto readable = run.end.empty() ? Result<void>{} : checkMoment(id, run.end); !readable) return readable;
    for (const auto& [metric, figure] : run.figures)
        if (!std::isfinite(figure) || figure < 0.0)
            return fail(Code::badValue, id,
                        {metric,
                         std::isfinite(figure) ? FOUREM_WORDS("reasons", "less than nothing was measured")
                                               : FOUREM_WORDS("reasons", "it is not a number"),
                         FOUREM_WORDS("reasons", "finite figures of 0 or more")});
    if (run.requests && !(std::isfinite(*run.requests) && *run.requests > 0.0))
        return fail(Code::badValue, id,
                    {"requests", FOUREM_WORDS("reasons", "nothing was answered"), FOUREM_WORDS("reasons", "a number above 0, or none")});
    return {};
}

Result<void> checkEvent(const Plan& plan, const PlanEvent& event) {
    if (auto valid = checkId(event.id.text()); !valid) return valid;
    if (event.stage && plan.stage(*event.stage) == nullptr) return noSuchStage(plan, *event.stage);
    return checkMoment(event.id.text(), event.date);
}

Result<void> checkColour(const ScenarioId& scenario, std::string_view colour) {
    const bool isKnown = colour.empty() || (colour.size() == 1 && colour.front() >= '1' && colour.front() <= '8');
    if (isKnown) return {};
    return fail(Code::badValue, scenario.text(),
                {std::string{colour}, FOUREM_WORDS("reasons", "there is no such colour"), FOUREM_WORDS("reasons", "1 to 8, or none")});
}

Result<void> checkOverlay(const Overlay& own) {
    std::set<std::pair<EntryKind, std::string>> seen;
    const auto isFigure = [](const auto& keyed) { return std::isfinite(keyed.second.value) && std::isfinite(keyed.second.sigma); };
    for (const Entry& entry : own.entries) {
        if (entry.id.empty())
            return fail(Code::badValue, {},
                        {entry.id, FOUREM_WORDS("reasons", "it cannot be an id"), FOUREM_WORDS("reasons", "an id for the entry")});
        if (!seen.emplace(entry.kind, entry.id).second) return fail(Code::duplicateId, {}, {entry.id});
        if (!std::ranges::all_of(entry.figures, isFigure))
            return fail(Code::badValue, entry.id,
                        {entry.name, FOUREM_WORDS("reasons", "it is not a number"), FOUREM_WORDS("reasons", "finite figures")});
    }
    if (!std::ranges::all_of(own.figures, isFigure))
        return fail(Code::badValue, {},
                    {FOUREM_WORDS("reasons", "own figures"), FOUREM_WORDS("reasons", "it is not a number"),
                     FOUREM_WORDS("reasons", "finite figures")});
    return {};
}

tl::unexpected<Error> noSuchStage(const Plan& plan, const StageId& id) {
    std::vector<std::string> ids;
    for (const auto& stage : plan.stages) ids.push_back(stage->id.text());
    return fail(Code::unknownStage, {}, {id.text(), listedIds(ids)});
}

tl::unexpected<Error> noSuchScenario(const Plan& plan, const ScenarioId& id) {
    std::vector<std::string> ids;
    for (const Scenario& scenario : plan.scenarios) ids.push_back(scenario.id.text());
    return fail(Code::unknownScenario, {}, {id.text(), listedIds(ids)});
}

} // namespace models
