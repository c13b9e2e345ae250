#include "app/cli/output/estimate_output.h"
#include "app/cli/output/json_parts.h"

#include <nlohmann/json.hpp>

namespace app {
namespace {

using Json = nlohmann::ordered_json;

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
    for (const auto& [metric, why] : stage.whyMissing) object[std::string{estimator::info(metric).key}]["why"] = models::english(why);
    object["derived"] = derivedJson(stage.derived);
    if (stage.api)
        object["api"] = {{"tokens", jsonNumber(stage.api->tokens)},
                         {"own_usd_per_million_tokens", jsonNumber(stage.api->ownPerMillion)},
                         {"api_usd_per_million_tokens", jsonNumber(stage.api->apiPerMillion)},
                         {"break_even_tokens", jsonNumber(stage.api->breakEvenTokens)}};
    if (stage.compute)
        object["compute"] = {{"exaflop", jsonNumber(stage.compute->exaflops)},
                             {"location_gco2e_per_exaflop", jsonNumber(stage.compute->grams)}};
    object["findings"] = toJson(stage.findings);
    return object;
}

Json rankingJson(const Ranking& ranking) {
    Json inputs = Json::array();
    for (const estimator::InputEffect& effect : ranking.effects)
        inputs.push_back({{"unknown", effect.name()},
                          {"of", effect.whose()},
                          {"sigma", jsonNumber(effect.sigma)},
                          {"low", jsonNumber(effect.low)},
                          {"high", jsonNumber(effect.high)},
                          {"swing", jsonNumber(effect.swing())},
                          {"first_order", jsonNumber(effect.first)},
                          {"first_order_error", jsonNumber(effect.firstError)},
                          {"total_order", jsonNumber(effect.total)},
                          {"total_order_error", jsonNumber(effect.totalError)}});
    return {{"metric", estimator::info(ranking.metric).key}, {"unit", estimator::info(ranking.metric).unit}, {"inputs", std::move(inputs)}};
}

Json drawsJson(const estimator::ScenarioEstimate& scenario) {
    if (!scenario.draws) return nullptr;
    return {{"count", scenario.draws->count}, {"infeasible_share", jsonNumber(scenario.draws->infeasibleShare)}};
}

Json scenarioJson(const estimator::ScenarioEstimate& scenario, const Rankings& rankings) {
    Json total = Json::object();
    addMetrics(total, scenario.total);
    Json object{{"id", scenario.id.text()}, {"name", scenario.name}, {"basis", estimator::key(scenario.basis)}};
    object["total"] = std::move(total);
    if (scenario.carbonCost.point)
        object["carbon_cost_usd"] = {{"point", jsonNumber(scenario.carbonCost.point)},
                                     {"p10", jsonNumber(scenario.carbonCost.p10)},
                                     {"p50", jsonNumber(scenario.carbonCost.p50)},
                                     {"p90", jsonNumber(scenario.carbonCost.p90)}};
    object["stages"] = Json::array();
    for (const estimator::StageEstimate& stage : scenario.stages) object["stages"].push_back(stageJson(stage));
    object["findings"] = toJson(scenario.findings);
    object["draws"] = drawsJson(scenario);
    if (const auto ranking = rankings.find(scenario.id); ranking != rankings.end()) object["sensitivity"] = rankingJson(ranking->second);
    return object;
}

} // namespace

std::string estimateJson(const models::Plan& plan, const estimator::Estimate& estimate, const Rankings& rankings) {
    Json document{
        {"plan", plan.title}, {"catalogue_version", estimate.catalogueVersion}, {"estimator_version", estimator::kEstimatorVersion}};
    document["scenarios"] = Json::array();
    for (const estimator::ScenarioEstimate& scenario : estimate.scenarios)
        document["scenarios"].push_back(scenarioJson(scenario, rankings));
    document["findings"] = toJson(estimate.findings);
    return jsonText(document);
}

} // namespace app
