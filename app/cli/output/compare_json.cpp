#include "app/cli/output/compare_output.h"
#include "app/cli/output/json_parts.h"
#include "estimator/gathered_finding.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace app {
namespace {

using Json = nlohmann::ordered_json;

void addFactors(Json& object, const estimator::FourMSplit& split) {
    for (const estimator::FourMGroupInfo& row : estimator::fourMGroups())
        object[std::string{row.key}] = jsonNumber(split.groups[static_cast<std::size_t>(row.group)].factor);
    object["total"] = jsonNumber(split.total);
}

void addNoFactors(Json& object) {
    for (const estimator::FourMGroupInfo& row : estimator::fourMGroups()) object[std::string{row.key}] = nullptr;
    object["total"] = nullptr;
}

Json intervalsJson(const estimator::FourMSplit& split) {
    Json object = Json::object();
    for (const estimator::FourMGroupInfo& row : estimator::fourMGroups()) {
        const estimator::GroupFactor& factor = split.groups[static_cast<std::size_t>(row.group)];
        if (factor.p10) object[std::string{row.key}] = {{"p10", jsonNumber(factor.p10)}, {"p90", jsonNumber(factor.p90)}};
    }
    if (split.totalP10) object["total"] = {{"p10", jsonNumber(split.totalP10)}, {"p90", jsonNumber(split.totalP90)}};
    return object;
}

Json metricSplit(const std::optional<estimator::FourMSplit>& split) {
    if (!split) return nullptr;
    Json object = Json::object();
    addFactors(object, *split);
    if (split->totalP10) object["intervals"] = intervalsJson(*split);
    object["repaired_coalitions"] = split->repaired;
    object["virtual_coalitions"] = split->virtualCoalitions;
    return object;
}

Json bandsJson(const ScenarioSplit& split) {
    Json bands = Json::object();
    for (const estimator::FourMGroupInfo& row : estimator::fourMGroups()) {
        if (!row.band) continue;
        Json band{{"low", row.band->low}, {"high", row.band->high}};
        const auto place = split.emissions ? split.emissions->groups[static_cast<std::size_t>(row.group)].place : std::nullopt;
        band["place"] = place ? Json(estimator::label(*place)) : Json{};
        bands[std::string{row.key}] = std::move(band);
    }
    bands["source"] = estimator::bandSource();
    return bands;
}

/// The factors of the emissions, and beside them those of the energy.
Json fourMJson(const ScenarioSplit& split, const std::string& name) {
    // The same keys whatever is known, so that nobody has to ask which are there.
    Json object = Json::object();
    if (split.emissions) addFactors(object, *split.emissions);
    else addNoFactors(object);
    const auto& known = split.energy ? split.energy : split.emissions;
    object["basis"] = known ? Json(estimator::key(known->basis)) : Json{};
    object["scenario_basis"] = known ? Json(estimator::key(known->scenarioBasis)) : Json{};
    object["reason"] = split.reason ? Json(models::english(split.reason->message())) : Json{};
    object["emissions"] = metricSplit(split.emissions);
    object["energy"] = metricSplit(split.energy);
    object["bands"] = bandsJson(split);
    object["method"] = "log-Shapley";
    object["lmdi"] = split.chain ? Json{{"accelerator_hours", jsonNumber(split.chain->acceleratorHours)},
                                        {"power", jsonNumber(split.chain->power)},
                                        {"facility", jsonNumber(split.chain->facility)},
                                        {"intensity", jsonNumber(split.chain->intensity)},
                                        {"total", jsonNumber(split.chain->total)}}
                                 : Json{};
    object["lmdi_reason"] = split.chain ? Json{} : Json(models::english(estimator::noChain(name).message()));
    return object;
}

Json scenarioJson(const estimator::ComparedScenario& compared, const estimator::ScenarioEstimate& scenario, const ScenarioSplit* split) {
    Json object{{"id", scenario.id.text()}, {"name", scenario.name}, {"basis", estimator::key(scenario.basis)}};
    Json total = Json::object();
    addMetrics(total, scenario.total);
    object["total"] = std::move(total);
    Json differences = Json::object();
    for (const estimator::MetricInfo& row : estimator::allMetrics()) {
        const estimator::Difference& difference = compared.metrics[row.metric];
        differences[std::string{row.key}] = {{"delta", jsonNumber(difference.delta)},
                                             {"ratio", jsonNumber(difference.ratio)},
                                             {"ratio_p10", jsonNumber(difference.ratioP10)},
                                             {"ratio_p90", jsonNumber(difference.ratioP90)},
                                             {"below_baseline", jsonNumber(difference.below)}};
    }
    object["difference"] = std::move(differences);
    object["four_m"] = split == nullptr ? Json{} : fourMJson(*split, scenario.name);
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

std::string compareJson(const Compared& all) {
    const auto& [plan, estimate, comparison, splits] = all;
    Json document{{"plan", plan.title}, {"catalogue_version", estimate.catalogueVersion}};
    document["scenarios"] = Json::array();
    for (const estimator::ComparedScenario& compared : comparison.scenarios)
        if (const auto* scenario = estimate.scenario(compared.id)) {
            const auto split = std::ranges::find(splits, compared.id, &ScenarioSplit::id);
            document["scenarios"].push_back(scenarioJson(compared, *scenario, split == splits.end() ? nullptr : &*split));
        }
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
