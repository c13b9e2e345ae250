#include "estimator/interop/export_parts.h"
#include "estimator/interop/yaml_writer.h"
#include "estimator/sci_share.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"
#include "models/units/quantity.h"

#include <algorithm>

namespace estimator::interop {
namespace {

/// What a card asks for: everything that is not the training of the model that it describes stays out.
struct Training {
    double grams = 0.0;
    std::string type, hardware, places;
};

void addOnce(std::string& list, const std::string& text) {
    if (text.empty() || list.find(text) != std::string::npos) return;
    list += (list.empty() ? "" : ", ") + text;
}

std::string hardwareOf(const ExportSource& source, const StageEstimate& stage) {
    const auto count = source.accelerators(stage);
    const std::string name = source.accelerator(stage);
    return count && !name.empty() ? std::to_string(static_cast<long long>(*count)) + " x " + name : name;
}

models::Result<Training> trainingOf(const ExportSource& source) {
    Training training;
    bool isAny = false;
    for (const StageEstimate* stage : source.stages()) {
        if (!isTraining(stage->kind) || stage->kind == models::StageKind::prepareData) continue;
        FOUREM_TRY(kilograms, source.figure(*stage, Metric::operationalLocation));
        training.grams += models::inGrams(models::kilograms(kilograms));
        addOnce(training.type, stage->kind == models::StageKind::pretrain ? "pre-training" : "fine-tuning");
        addOnce(training.hardware, hardwareOf(source, *stage));
        if (const models::Entry* site = source.site(*stage)) addOnce(training.places, site->name);
        isAny = true;
    }
    if (!isAny)
        return models::fail(models::Code::notApplicable, {},
                            {"co2_eq_emissions", source.plan().title, FOUREM_WORDS("messages", "no stage of it trains a model")});
    return training;
}

} // namespace

/// The front matter of a model card. Emissions stand in grams there.
models::Result<std::string> huggingFaceCard(const ExportSource& source) {
    FOUREM_TRY(training, trainingOf(source));
    YamlWriter yaml;
    yaml.map("co2_eq_emissions", [&] {
        yaml.number("emissions", training.grams);
        yaml.text("source", "Fourem, estimated before the run, location-based");
        yaml.text("training_type", training.type);
        if (!training.places.empty()) yaml.text("geographical_location", training.places);
        if (!training.hardware.empty()) yaml.text("hardware_used", training.hardware);
    });
    return "---\n" + yaml.finish() + "---\n";
}

} // namespace estimator::interop
