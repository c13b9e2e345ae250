#include "estimator/interop/export_parts.h"
#include "estimator/interop/markdown_statement.h"
#include "estimator/sci_share.h"
#include "estimator/stages/try.h"
#include "models/units/quantity.h"

#include <optional>
#include <set>

namespace estimator::interop {
namespace {

using models::Result;
using models::StageKind;

/// The phases of the specification that a stage belongs to.
const char* lifecycleStage(StageKind kind) {
    switch (models::info(kind).phase) {
    case models::Phase::data:
    case models::Phase::training:
    case models::Phase::adaptation: return "design and development";
    case models::Phase::delivery: return "deployment";
    case models::Phase::operation: return "operation and monitoring";
    }
    return "operation and monitoring";
}

struct Side {
    double grams = 0.0;
    std::set<std::string> phases;
    std::string stages;
};

/// A consumer answers for operation and monitoring, a provider for everything before.
Result<Side> sideOf(const ExportSource& source, bool isProvider) {
    Side side;
    for (const StageEstimate* stage : source.stages()) {
        if (isTraining(stage->kind) != isProvider) continue;
        FOUREM_TRY(operational, source.figure(*stage, Metric::operationalLocation));
        FOUREM_TRY(embodied, source.figure(*stage, Metric::embodied));
        side.grams += models::inGrams(models::kilograms(operational + embodied));
        side.phases.insert(isProvider ? lifecycleStage(stage->kind) : "operation and monitoring");
        side.stages += (side.stages.empty() ? "" : ", ") + stage->name;
    }
    return side;
}

std::string joined(const std::set<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : ", ") + text;
    return all;
}

void writeSide(Statement& text, const Side& side) {
    text.item("Stages of the life cycle", joined(side.phases));
    text.item("Stages of the plan", side.stages);
    text.item("Emissions", side.grams, "gCO2e");
}

/// Parameters of what is trained: the provider's unit that a plan always knows.
std::optional<double> trainedBillions(const ExportSource& source) {
    for (const StageEstimate* stage : source.stages())
        if (const models::Entry* model = isTraining(stage->kind) ? source.model(*stage) : nullptr)
            if (const auto size = source.told(*model, "params_total_b")) return size;
    return std::nullopt;
}

void writeAssumptions(Statement& text, const ExportSource& source) {
    text.heading("Values, strategies and assumptions");
    text.item("Values", "gross; what the horizon is charged with of a service life stands in the SCI statement");
    text.item("Method", "calculated before the run, not measured; reserved hardware counts as a whole");
    text.item("Intensity", "location-based annual average of the site's grid, series " + source.option("series"));
    text.item("Offsets and market instruments", "none enter the scores");
    text.item("Date", source.date());
}

} // namespace

/// The two scores of SCI for AI, which are reported apart and never added.
Result<std::string> sciAiStatement(const ExportSource& source) {
    FOUREM_TRY(provider, sideOf(source, true));
    FOUREM_TRY(consumer, sideOf(source, false));
    Statement text{"SCI for AI statement: " + source.plan().title};
    text.item("Scenario", source.scenario().name);
    if (!consumer.stages.empty()) {
        FOUREM_TRY(units, unitsOrMissing(source));
        text.heading("Consumer score");
        text.item("Persona", "consumer");
        writeSide(text, consumer);
        text.item("Unit", source.option("functional_unit"));
        text.item("Amount", units, "units over the horizon");
        text.item("Score", consumer.grams / units, "gCO2e per unit");
    }
    if (!provider.stages.empty()) {
        text.heading("Provider score");
        text.item("Persona", "provider");
        writeSide(text, provider);
        if (const auto billions = trainedBillions(source)) {
            text.item("Unit", "parameter");
            text.item("Amount", *billions, "billion parameters");
            text.item("Score", provider.grams / *billions, "gCO2e per billion parameters");
        }
    }
    writeHardware(text, source);
    writeAssumptions(text, source);
    return text.text();
}

} // namespace estimator::interop
