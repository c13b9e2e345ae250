#pragma once

#include "estimator/estimate.h"
#include "models/catalogue/catalogue.h"
#include "models/pipeline/plan.h"

#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// Plans of any size for benchmarks, of a mix of stages that is the same everywhere.
namespace bench {

using models::StageKind;

inline models::Setting text(const char* value) { return models::FieldValue{std::string{value}}; }
inline models::Setting number(double value) { return models::FieldValue{value}; }

struct Sample {
    const char* id;
    StageKind kind;
    std::vector<std::pair<const char*, double>> work;
    std::vector<std::pair<const char*, const char*>> choices;
};

/// The named mix: training, fine-tuning, 24-hour serving of a dense model and of a mixture of experts, data preparation on processors.
inline const std::vector<Sample>& mix() {
    static const std::vector<Sample> samples{
        {"train", StageKind::pretrain, {{"tokens", 1e12}}, {{"model", "llama-3-1-8b"}, {"accelerator", "nvidia-h100-sxm5"}}},
        {"tune", StageKind::fineTune, {{"tokens", 1e8}}, {{"model", "llama-3-1-8b"}, {"accelerator", "nvidia-a100-sxm4-80gb"}}},
        {"dense",
         StageKind::serveOnline,
         {{"requests_per_s", 40.0}, {"prompt_tokens", 500.0}, {"output_tokens", 200.0}},
         {{"model", "llama-3-1-8b"}, {"accelerator", "nvidia-h100-sxm5"}}},
        {"experts",
         StageKind::serveOnline,
         {{"requests_per_s", 10.0}, {"prompt_tokens", 500.0}, {"output_tokens", 200.0}},
         {{"model", "mixtral-8x7b"}, {"accelerator", "nvidia-h100-sxm5"}}},
        {"prepare", StageKind::prepareData, {{"vcpu_hours", 1e4}}, {}},
    };
    return samples;
}

inline void addStage(models::Plan& plan, const Sample& sample, const std::string& id) {
    models::Stage stage;
    stage.id = models::StageId{id};
    stage.kind = sample.kind;
    stage.name = id;
    for (const auto& [field, value] : sample.work) stage.work[field] = number(value);
    for (const auto& [field, value] : sample.choices) plan.scenarios.front().settings[stage.id][field] = text(value);
    plan.stages.push_back(std::make_shared<const models::Stage>(std::move(stage)));
}

/// Stages of the mix in turn, as a chain; scenarios that differ in their site and count of replications.
inline models::Plan planOf(std::size_t stages, std::size_t scenarios) {
    constexpr std::array kSites{"gcp/us-central1", "gcp/europe-north1", "azure/swedencentral", "aws/us-east-1"};
    models::Plan plan = models::emptyPlan("Benchmark");
    plan.scenarios.front().settings[models::planScope()]["site"] = text(kSites.front());
    for (std::size_t index = 0; index < stages; ++index) {
        const Sample& sample = mix()[index % mix().size()];
        addStage(plan, sample, sample.id + std::to_string(index));
        if (index == 0) continue;
        plan.links.push_back({models::LinkId{std::to_string(index)}, plan.stages[index - 1]->id, plan.stages[index]->id, {}, {}});
    }
    for (std::size_t index = 1; index < scenarios; ++index) {
        models::Scenario scenario;
        scenario.id = models::ScenarioId{std::to_string(index)};
        scenario.name = scenario.id.text();
        scenario.settings[models::planScope()]["site"] = text(kSites[index % kSites.size()]);
        plan.scenarios.push_back(std::move(scenario));
    }
    return plan;
}

inline std::filesystem::path catalogueFolder() { return std::filesystem::path{FOUREM_RESOURCES} / "catalogue"; }

inline std::shared_ptr<const models::Catalogue> catalogue() {
    static const auto opened = models::Catalogue::open(catalogueFolder());
    return *opened;
}

inline models::Facts facts(const models::Plan& plan) { return estimator::factsFor(plan, catalogue()); }

} // namespace bench
