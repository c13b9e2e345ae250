#include "models/files/plan_json.h"

#include "models/files/object_reader_parts.h"
#include "models/files/overlay_json.h"
#include "models/files/plan_file.h"
#include "models/files/settings_json.h"

namespace models::files {
namespace {

using nlohmann::json;

json toJson(const Stage& stage) {
    json object{{"id", stage.id.text()},
                {"kind", info(stage.kind).key},
                {"name", stage.name},
                {"position", {{"x", stage.position.x}, {"y", stage.position.y}}}};
    if (!stage.note.empty()) object["note"] = stage.note;
    if (!stage.work.empty()) object["work"] = files::toJson(stage.work);
    restoreExtra(object, stage.extra);
    return object;
}

json toJson(const Link& link) {
    json object{{"id", link.id.text()}, {"from", link.from.text()}, {"to", link.to.text()}, {"carries", key(link.carries)}};
    restoreExtra(object, link.extra);
    return object;
}

json toJson(const Annotation& annotation) {
    json object{{"id", annotation.id.text()},
                {"kind", key(annotation.kind)},
                {"text", annotation.text},
                {"position", {{"x", annotation.position.x}, {"y", annotation.position.y}}},
                {"size", {{"width", annotation.size.width}, {"height", annotation.size.height}}}};
    restoreExtra(object, annotation.extra);
    return object;
}

json toJson(const Scenario& scenario) {
    json object{{"id", scenario.id.text()}, {"name", scenario.name}};
    if (!scenario.note.empty()) object["note"] = scenario.note;
    if (!scenario.colour.empty()) object["colour"] = scenario.colour;
    if (scenario.locked) object["locked"] = true;
    for (const auto& [scope, settings] : scenario.settings)
        if (!settings.empty()) object["settings"][scope.text()] = files::toJson(settings);
    restoreExtra(object, scenario.extra);
    return object;
}

json toJson(const Budget& budget) {
    json object{{"metric", budget.metric}, {"limit", budget.limit}};
    if (budget.scenario) object["scenario"] = budget.scenario->text();
    restoreExtra(object, budget.extra);
    return object;
}

json toJson(const MeasuredRun& run) {
    json object{{"id", run.id.text()}, {"begin", run.begin}, {"figures", run.figures}};
    if (run.stage) object["stage"] = run.stage->text();
    if (!run.end.empty()) object["end"] = run.end;
    if (!run.source.empty()) object["source"] = run.source;
    if (run.requests) object["requests"] = *run.requests;
    restoreExtra(object, run.extra);
    return object;
}

json toJson(const PlanEvent& event) {
    json object{{"id", event.id.text()}, {"kind", key(event.kind)}, {"date", event.date}, {"text", event.text}};
    if (event.stage) object["stage"] = event.stage->text();
    restoreExtra(object, event.extra);
    return object;
}

json toJson(const Review& review) {
    json object{{"preparer", review.preparer}, {"reviewer", review.reviewer}, {"status", key(review.status)}};
    if (!review.date.empty()) object["date"] = review.date;
    if (!review.digest.empty()) object["digest"] = review.digest;
    restoreExtra(object, review.extra);
    return object;
}

} // namespace

json toJson(const Plan& plan) {
    json document{{"format", "fourem-plan"}, {"version", kPlanFormatVersion}, {"title", plan.title},
                  {"stages", json::array()}, {"links", json::array()},        {"scenarios", json::array()}};
    if (!plan.notes.empty()) document["notes"] = plan.notes;
    if (!plan.work.empty()) document["work"] = toJson(plan.work);
    for (const auto& stage : plan.stages) document["stages"].push_back(toJson(*stage));
    for (const Link& link : plan.links) document["links"].push_back(toJson(link));
    for (const Annotation& annotation : plan.annotations) document["annotations"].push_back(toJson(annotation));
    for (const Scenario& scenario : plan.scenarios) document["scenarios"].push_back(toJson(scenario));
    for (const Budget& budget : plan.budgets) document["budgets"].push_back(toJson(budget));
    for (const MeasuredRun& run : plan.measured) document["measured"].push_back(toJson(run));
    for (const PlanEvent& event : plan.events) document["events"].push_back(toJson(event));
    if (plan.review) document["review"] = toJson(*plan.review);
    if (plan.own != nullptr && *plan.own != Overlay{}) document["own"] = toJson(*plan.own);
    if (plan.lock != nullptr) document["lock"] = toJson(*plan.lock);
    restoreExtra(document, plan.extra);
    return document;
}

} // namespace models::files
