#include "app/cli/output/compare_output.h"
#include "app/cli/output/json_parts.h"
#include "estimator/gathered_finding.h"

#include <nlohmann/json.hpp>

namespace app {
namespace {

using Json = nlohmann::ordered_json;

Json scenarioJson(const estimator::ComparedScenario& compared, const estimator::ScenarioEstimate& scenario) {
    Json object{{"id", scenario.id.text()}, {"name", scenario.name}, {"basis", estimator::key(scenario.basis)}};
    Json total = Json::object();
    addMetrics(total, scenario.total);
    object["total"] = std::move(total);
    Json differences = Json::object();
    for (const estimator::MetricInfo& row : estimator::allMetrics()) {
        const estimator::Difference& difference = compared.metrics[row.metric];
        differences[std::string{row.key}] = {{"delta", jsonNumber(difference.delta)}, {"ratio", jsonNumber(difference.ratio)}};
    }
    object["difference"] = std::move(differences);
    object["same_work"] = compared.sameWork();
    object["other_work"] = Json::array();
    for (const models::StageId& stage : compared.otherWork) object["other_work"].push_back(stage.text());
    return object;
}

Json choiceJson(const estimator::ComparedChoice& choice, const estimator::Comparison& comparison) {
    Json values = Json::object();
    for (std::size_t i = 0; i < choice.texts.size(); ++i) values[comparison.scenarios[i].id.text()] = choice.texts[i];
    return {{"stage", choice.scope.text()}, {"field", choice.field}, {"work", choice.isWork}, {"values", std::move(values)}};
}

} // namespace

std::string compareJson(const models::Plan& plan, const estimator::Estimate& estimate, const estimator::Comparison& comparison) {
    Json document{{"plan", plan.title}, {"catalogue_version", estimate.catalogueVersion}};
    document["scenarios"] = Json::array();
    for (const estimator::ComparedScenario& compared : comparison.scenarios)
        if (const auto* scenario = estimate.scenario(compared.id)) document["scenarios"].push_back(scenarioJson(compared, *scenario));
    document["choices"] = Json::array();
    for (const estimator::ComparedChoice& choice : comparison.choices) document["choices"].push_back(choiceJson(choice, comparison));
    document["findings"] = Json::array();
    for (const estimator::GatheredFinding& gathered : estimator::gatherFindings(estimate, comparison)) {
        Json finding = toJson(gathered.finding);
        finding["scenarios"] = Json::array();
        for (const models::ScenarioId& id : gathered.scenarios) finding["scenarios"].push_back(id.text());
        document["findings"].push_back(std::move(finding));
    }
    return jsonText(document);
}

} // namespace app
