#include "app/cli/output/estimate_output.h"
#include "app/cli/output/json_parts.h"

#include <nlohmann/json.hpp>

namespace app {
namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::string& text) { return text.empty() ? Json{} : Json(text); }

Json derivedJson(const std::vector<estimator::Derived>& sizes) {
    Json array = Json::array();
    for (const estimator::Derived& derived : sizes)
        array.push_back({{"field", derived.field}, {"value", toJson(derived.value)}, {"why", models::english(derived.why)}});
    return array;
}

Json stageJson(const estimator::StageEstimate& stage) {
    Json object{{"id", stage.id.text()},     {"kind", models::info(stage.kind).key}, {"name", stage.name},
                {"enabled", stage.enabled},  {"model", orNull(stage.model)},         {"accelerator", orNull(stage.accelerator)},
                {"site", orNull(stage.site)}};
    addMetrics(object, stage.metrics);
    object["derived"] = derivedJson(stage.derived);
    object["findings"] = toJson(stage.findings);
    return object;
}

Json scenarioJson(const estimator::ScenarioEstimate& scenario) {
    Json total = Json::object();
    addMetrics(total, scenario.total);
    Json object{{"id", scenario.id.text()}, {"name", scenario.name}, {"basis", estimator::key(scenario.basis)}};
    object["total"] = std::move(total);
    object["stages"] = Json::array();
    for (const estimator::StageEstimate& stage : scenario.stages) object["stages"].push_back(stageJson(stage));
    object["findings"] = toJson(scenario.findings);
    return object;
}

} // namespace

std::string estimateJson(const models::Plan& plan, const estimator::Estimate& estimate) {
    Json document{
        {"plan", plan.title}, {"catalogue_version", estimate.catalogueVersion}, {"estimator_version", estimator::kEstimatorVersion}};
    document["scenarios"] = Json::array();
    for (const estimator::ScenarioEstimate& scenario : estimate.scenarios) document["scenarios"].push_back(scenarioJson(scenario));
    document["findings"] = toJson(estimate.findings);
    return jsonText(document);
}

} // namespace app
