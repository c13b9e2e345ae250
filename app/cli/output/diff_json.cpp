#include "app/cli/output/diff_output.h"
#include "app/cli/output/json_parts.h"

#include <nlohmann/json.hpp>

namespace app {
namespace {

using Json = nlohmann::ordered_json;

/// {"value": ...}, so that what is cleared (null) differs from what is not there.
Json settingJson(const std::optional<models::Setting>& setting) {
    if (!setting) return nullptr;
    if (std::holds_alternative<models::Auto>(*setting)) return Json{{"value", "auto"}};
    if (std::holds_alternative<models::Cleared>(*setting)) return Json{{"value", nullptr}};
    return Json{{"value", toJson(std::get<models::FieldValue>(*setting))}};
}

Json changeJson(const models::Change& change) {
    return {{"part", models::key(change.place.part)}, {"thing", orNull(change.place.thing)},  {"scenario", orNull(change.place.scenario)},
            {"field", orNull(change.place.field)},    {"before", settingJson(change.before)}, {"after", settingJson(change.after)}};
}

Json differenceJson(const estimator::FigureDifference& figure) {
    const estimator::MetricInfo& metric = estimator::info(figure.metric);
    return {{"scenario", figure.scenario.text()},
            {"stage", figure.stage ? Json(figure.stage->text()) : Json{}},
            {"metric", metric.key},
            {"unit", metric.unit},
            {"before", jsonNumber(figure.effect.before)},
            {"after", jsonNumber(figure.effect.after)},
            {"delta", jsonNumber(figure.effect.delta)}};
}

} // namespace

std::string diffJson(const Differing& all) {
    Json changes = Json::array();
    for (const models::Change& change : all.changes) changes.push_back(changeJson(change));
    Json figures = Json::array();
    for (const estimator::FigureDifference& figure : all.figures) figures.push_back(differenceJson(figure));
    return jsonText(
        Json{{"before", all.beforeName}, {"after", all.afterName}, {"changes", std::move(changes)}, {"figures", std::move(figures)}});
}

} // namespace app
