#include "app/cli/output/json_parts.h"
#include "app/cli/output/levers_output.h"
#include "models/pipeline/field.h"

#include <nlohmann/json.hpp>

namespace app {
namespace {

using Json = nlohmann::ordered_json;

Json published(const estimator::PublishedGain& gain) {
    return {{"low", jsonNumber(gain.low)},
            {"high", jsonNumber(gain.high)},
            {"of", gain.of},
            {"source", gain.source},
            {"quality", gain.quality}};
}

Json editsOf(const estimator::LeverEffect& effect) {
    Json edits = Json::array();
    for (const models::Edit& edit : effect.edits)
        if (const auto* field = std::get_if<models::SetField>(&edit.asVariant()))
            edits.push_back({{"stage", field->scope.text()},
                             {"field", field->path},
                             {"value", field->setting ? models::settingText(*field->setting) : std::string{}}});
    return edits;
}

std::optional<double> end(const estimator::LeverEffect& effect, estimator::Metric metric, double estimator::RatioRange::* part) {
    const auto& range = effect.range[metric];
    return range ? std::optional{(*range).*part} : std::nullopt;
}

Json leverOf(const estimator::LeverEffect& effect) {
    const estimator::LeverCard& card = estimator::card(effect.lever);
    Json row{{"number", card.number}, {"id", card.id}, {"title", card.title}, {"what", card.what}, {"applies", effect.applies()}};
    row["why_not"] = effect.applies() ? Json{} : Json(models::english(effect.whyNot));
    Json ratio = Json::object();
    for (const estimator::MetricInfo& metric : estimator::allMetrics())
        ratio[std::string{metric.key}] = {{"before", jsonNumber(effect.before[metric.metric])},
                                          {"after", jsonNumber(effect.after[metric.metric])},
                                          {"ratio", jsonNumber(effect.ratio[metric.metric])},
                                          {"ratio_p10", jsonNumber(end(effect, metric.metric, &estimator::RatioRange::p10))},
                                          {"ratio_p90", jsonNumber(end(effect, metric.metric, &estimator::RatioRange::p90))},
                                          {"unit", metric.unit}};
    row["metrics"] = effect.applies() ? std::move(ratio) : Json{};
    row["edits"] = editsOf(effect);
    row["doubt"] = effect.doubt ? Json(models::english(*effect.doubt)) : Json{};
    row["published"] = published(effect.published);
    return row;
}

} // namespace

std::string leversJson(const PlanLevers& levers) {
    Json stages = Json::array();
    for (const StageLevers& stage : levers.stages) {
        Json rows = Json::array();
        for (const estimator::LeverEffect& effect : stage.effects) rows.push_back(leverOf(effect));
        stages.push_back({{"stage", stage.stage.text()}, {"name", stage.name}, {"levers", std::move(rows)}});
    }
    return jsonText({{"plan", levers.plan},
                     {"catalogue_version", levers.catalogueVersion},
                     {"scenario", levers.scenario},
                     {"stages", std::move(stages)}});
}

} // namespace app
