#include "models/pipeline/apply.h"

#include "models/core/words.h"

namespace models::detail {
namespace {

template <class Things>
std::string freeId(std::string_view name, const Things& things) {
    std::vector<std::string> taken;
    for (const auto& each : things) taken.push_back(each.id.text());
    return uniqueId(name, taken);
}

/// Replaces the thing of the same id, or adds it.
template <class Thing>
void putInto(std::vector<Thing>& things, Thing thing) {
    const auto found = std::ranges::find(things, thing.id, &Thing::id);
    if (found == things.end()) things.push_back(std::move(thing));
    else *found = std::move(thing);
}

template <class Thing, class Id>
Result<void> removeFrom(std::vector<Thing>& things, const std::vector<Id>& ids, std::string_view reason, std::string_view remedy) {
    for (const Id& id : ids)
        if (std::erase_if(things, [&id](const Thing& each) { return each.id == id; }) == 0)
            return fail(Code::badValue, {}, {id.text(), std::string{reason}, std::string{remedy}});
    return {};
}

} // namespace

Result<void> change(Plan& plan, const PutMeasuredRuns& edit) {
    for (MeasuredRun run : edit.runs) {
        if (run.id.isEmpty()) run.id = MeasuredRunId{freeId(run.begin.substr(0, 7), plan.measured)};
        if (auto fits = checkRun(plan, run); !fits) return fits;
        putInto(plan.measured, std::move(run));
    }
    return {};
}

Result<void> change(Plan& plan, const RemoveMeasuredRuns& edit) {
    return removeFrom(plan.measured, edit.runs, FOUREM_WORDS("reasons", "the plan has no such measured run"),
                      FOUREM_WORDS("reasons", "the id of a measured run of the plan"));
}

Result<void> change(Plan& plan, const PutEvent& edit) {
    PlanEvent event = edit.event;
    if (event.id.isEmpty()) event.id = EventId{freeId(key(event.kind), plan.events)};
    if (auto fits = checkEvent(plan, event); !fits) return fits;
    putInto(plan.events, std::move(event));
    return {};
}

Result<void> change(Plan& plan, const RemoveEvents& edit) {
    return removeFrom(plan.events, edit.events, FOUREM_WORDS("reasons", "the plan has no such event"),
                      FOUREM_WORDS("reasons", "the id of an event of the plan"));
}

Result<void> change(Plan& plan, const SetReview& edit) {
    plan.review = edit.review;
    return {};
}

} // namespace models::detail
