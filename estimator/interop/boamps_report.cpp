#include "estimator/interop/export_parts.h"
#include "estimator/stages/try.h"
#include "models/units/quantity.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace estimator::interop {
namespace {

using Json = nlohmann::ordered_json;
using models::Result;
using models::StageKind;

/// The words that BoAmps gives as examples.
const char* taskStage(StageKind kind) {
    switch (kind) {
    case StageKind::prepareData:
    case StageKind::store:
    case StageKind::transfer: return "preprocessing";
    case StageKind::pretrain:
    case StageKind::distil:
    case StageKind::searchHyperparameters: return "training";
    case StageKind::fineTune:
    case StageKind::compress: return "finetuning";
    case StageKind::retrainOnDrift: return "retraining";
    case StageKind::evaluate:
    case StageKind::inferBatch:
    case StageKind::serveOnline:
    case StageKind::managedSolution: return "inference";
    }
    return "inference";
}

struct Task {
    const char* task; ///< of the catalogue
    const char* family;
    const char* data; ///< one of the kinds that the schema allows
};
constexpr std::array kTasks{Task{"llm", "text generation", "token"},           Task{"encoder", "text classification", "token"},
                            Task{"embedding", "embeddings creation", "token"}, Task{"translation", "translation", "token"},
                            Task{"asr", "speech recognition", "audio"},        Task{"vision", "image classification", "image"},
                            Task{"diffusion", "image generation", "image"},    Task{"geospatial", "image segmentation", "image"},
                            Task{"forecast", "forecasting", "tabular"}};

Task taskOf(const models::Entry* model) {
    const std::string_view task = model == nullptr ? std::string_view{} : model->text("task");
    const auto found = std::ranges::find_if(kTasks, [task](const Task& each) { return task == each.task; });
    return found == kTasks.end() ? Task{"", "other", "other"} : *found;
}

constexpr double kRounding = 1e-9; ///< of a count that was a quotient

/// Adds an object that is not there yet.
void addOnce(Json& list, Json object) {
    if (std::ranges::find(list, object) == list.end()) list.push_back(std::move(object));
}

/// A report on one stage is found again by its name.
std::string describing(const ExportSource& source) {
    const auto stages = source.stages();
    return stages.size() == 1 ? stages.front()->name : source.plan().title + ", scenario " + source.scenario().name;
}

Json taskJson(const ExportSource& source) {
    std::string stages;
    Json algorithms = Json::array();
    Json datasets = Json::array();
    std::string family;
    for (const StageEstimate* stage : source.stages()) {
        const std::string name = taskStage(stage->kind);
        if (stages.find(name) == std::string::npos) stages += (stages.empty() ? "" : " + ") + name;
        const models::Entry* model = source.model(*stage);
        const Task task = taskOf(model);
        if (family.empty() && model != nullptr) family = task.family;
        addOnce(datasets, {{"dataUsage", "input"}, {"dataType", task.data}});
        if (model == nullptr) continue;
        Json algorithm{{"algorithmType", "neural network"}, {"foundationModelName", model->name}};
        if (const auto size = source.told(*model, "params_total_b")) algorithm["parametersNumber"] = *size;
        addOnce(algorithms, std::move(algorithm));
    }
    if (algorithms.empty()) algorithms.push_back({{"algorithmName", "none"}});
    return {{"taskStage", stages},
            {"taskFamily", family.empty() ? "other" : family},
            {"algorithms", std::move(algorithms)},
            {"dataset", std::move(datasets)},
            {"taskDescription", describing(source)}};
}

Result<Json> measureJson(const ExportSource& source) {
    double energy = 0.0;
    for (const StageEstimate* stage : source.stages()) {
        FOUREM_TRY(machines, source.figure(*stage, Metric::energyIt));
        energy += machines;
    }
    const std::string method = "Fourem estimate of " + source.plan().title + ", scenario " + source.scenario().name + ", before the run";
    Json measure{{"measurementMethod", method}, {"powerConsumption", energy}};
    if (const auto& hours = source.scenario().total[Metric::time].point)
        measure["measurementDuration"] = models::inSeconds(models::hours(*hours));
    std::string start = source.start().substr(0, 19);
    std::ranges::replace(start, 'T', ' ');
    measure["measurementDateTime"] = start;
    return measure;
}

/// Stages do not run all the time: the share is that of the report's duration in which the accelerators are at work.
Json componentJson(const ExportSource& source, const StageEstimate& stage) {
    const auto chipHours = stage.metrics[Metric::acceleratorHours].point;
    const auto hours = stage.metrics[Metric::time].point;
    const auto whole = source.scenario().total[Metric::time].point;
    if (stage.accelerator.empty() || !chipHours || !hours || !whole || *chipHours <= 0.0 || *hours <= 0.0) return nullptr;
    const double count = std::ceil(*chipHours / *hours * (1.0 - kRounding));
    return {{"componentName", source.accelerator(stage)},
            {"componentType", source.isProcessor(stage) ? "cpu" : "gpu"},
            {"nbComponent", static_cast<long long>(count)},
            {"share", std::min(1.0, *chipHours / (count * *whole))}};
}

Json infrastructureJson(const ExportSource& source) {
    Json components = Json::array();
    std::string provider;
    bool isOwn = false;
    for (const StageEstimate* stage : source.stages()) {
        if (const models::Entry* site = source.site(*stage)) {
            const std::string name{site->text("provider")};
            isOwn = isOwn || name.empty() || name == "on-prem";
            if (provider.empty()) provider = name;
        }
        if (Json component = componentJson(source, *stage); !component.is_null()) components.push_back(std::move(component));
    }
    if (components.empty()) components.push_back({{"componentType", "cpu"}, {"nbComponent", 1}});
    Json infrastructure{{"infraType", isOwn ? "onPremise" : provider.empty() ? "other" : "publicCloud"}};
    if (!provider.empty() && !isOwn) infrastructure["cloudProvider"] = provider;
    infrastructure["components"] = std::move(components);
    return infrastructure;
}

/// Of the first site: a report has one.
Json environmentJson(const ExportSource& source) {
    for (const StageEstimate* stage : source.stages()) {
        const models::Entry* site = source.site(*stage);
        if (site == nullptr || site->text("country").empty()) continue;
        Json environment{{"country", std::string{site->text("country")}}, {"location", site->name}};
        const auto meter = source.scenario().total[Metric::energyFacility].point;
        const auto carbon = source.scenario().total[Metric::operationalLocation].point;
        if (meter && carbon && *meter > 0.0)
            environment["powerSourceCarbonIntensity"] =
                models::inGramsPerKilowattHour(models::kilograms(*carbon) / models::kilowattHours(*meter));
        return environment;
    }
    return nullptr;
}

/// The half width of the interval from P10 to P90 over the median, in the schema's steps.
const char* qualityOf(const Measure& energy) {
    if (!energy.p10 || !energy.p50 || !energy.p90 || *energy.p50 <= 0.0) return nullptr;
    const double error = (*energy.p90 - *energy.p10) / 2.0 / *energy.p50;
    return error <= 0.10 ? "high" : error <= 0.25 ? "medium" : "low";
}

} // namespace

/// One report on the scenario as a whole; the schema joins several stages with a plus.
Result<std::string> boampsReport(const ExportSource& source) {
    FOUREM_TRY(measure, measureJson(source));
    const auto& review = source.plan().review;
    const bool isFinal = review && review->status == models::Review::Status::approved;
    Json report{{"header",
                 {{"formatVersion", "0.1"},
                  {"formatVersionSpecificationUri", "https://github.com/Boavizta/BoAmps/tree/main/model"},
                  {"reportDatetime", source.date() + " 00:00:00"},
                  {"reportStatus", isFinal ? "final" : "draft"}}}};
    report["task"] = taskJson(source);
    report["measures"] = Json::array({measure});
    report["infrastructure"] = infrastructureJson(source);
    if (Json environment = environmentJson(source); !environment.is_null()) report["environment"] = std::move(environment);
    if (const char* quality = qualityOf(source.scenario().total[Metric::energyIt])) report["quality"] = quality;
    return report.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace estimator::interop
