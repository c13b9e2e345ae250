#include "estimator/interop/export_parts.h"
#include "estimator/interop/yaml_writer.h"
#include "estimator/stages/try.h"
#include "models/units/quantity.h"

#include <algorithm>
#include <array>
#include <utility>

namespace estimator::interop {
namespace {

using models::Result;

/// Parameters of the manifest, which a functional unit may not be called.
constexpr std::array kParameters{
    "timestamp", "duration",           "energy",          "energy-it", "pue", "grid/carbon-intensity", "carbon",
    "sci",       "carbon-operational", "carbon-embodied", "sci-share"};

/// Lower case with dashes: the name of a parameter.
std::string parameterName(const std::string& unit) {
    std::string name = models::uniqueId(unit, {});
    if (name.empty()) name = "unit";
    return std::ranges::find(kParameters, name) == kParameters.end() ? name : "units-of-" + name;
}

/// A step of the pipeline, by a plugin that Impact Framework brings along.
struct Step {
    const char* name;
    const char* method;
    std::vector<std::string> inputs;
    const char* output;
    const char* unit;
};

std::vector<Step> steps() {
    return {{"energy-at-the-meter", "Multiply", {"energy-it", "pue"}, "energy", "kWh"},
            {"operational-carbon", "Multiply", {"energy", "grid/carbon-intensity"}, "carbon-operational", "gCO2e"},
            {"carbon-of-stage", "Sum", {"carbon-operational", "carbon-embodied"}, "carbon-of-stage", "gCO2e"},
            {"carbon-of-horizon", "Multiply", {"carbon-of-stage", "sci-share"}, "carbon", "gCO2e"}};
}

void writeOutput(YamlWriter& yaml, const char* parameter, const char* unit, const char* description) {
    yaml.map("parameter-metadata", [&] {
        yaml.map("outputs", [&] {
            yaml.map(parameter, [&] {
                yaml.text("unit", unit).text("description", description);
                yaml.map("aggregation-method", [&] { yaml.text("time", "sum").text("component", "sum"); });
            });
        });
    });
}

void writePlugins(YamlWriter& yaml, const std::string& unitName) {
    for (const Step& step : steps())
        yaml.map(step.name, [&] {
            yaml.text("path", "builtin").text("method", step.method);
            yaml.map("config", [&] { yaml.texts("input-parameters", step.inputs).text("output-parameter", step.output); });
            writeOutput(yaml, step.output, step.unit, step.name);
        });
    if (unitName.empty()) return;
    yaml.map("score", [&] {
        yaml.text("path", "builtin").text("method", "Sci");
        yaml.map("config", [&] { yaml.text("functional-unit", unitName); });
        writeOutput(yaml, "sci", "gCO2e", "emissions of the horizon a functional unit");
    });
}

/// What a child of the tree starts from.
struct Inputs {
    double seconds = 1.0;
    double itEnergy = 0.0, pue = 1.0, intensity = 0.0, embodied = 0.0, share = 1.0;
};

Result<Inputs> inputsOf(const ExportSource& source, const StageEstimate& stage) {
    FOUREM_TRY(meter, source.figure(stage, Metric::energyFacility));
    FOUREM_TRY(carbon, source.figure(stage, Metric::operationalLocation));
    FOUREM_TRY(embodied, source.figure(stage, Metric::embodied));
    const double machines = stage.metrics[Metric::energyIt].point.value_or(0.0);
    Inputs inputs;
    // Impact Framework refuses shorter observations.
    inputs.seconds = std::max(1.0, models::inSeconds(models::hours(stage.metrics[Metric::time].point.value_or(0.0))));
    inputs.itEnergy = machines > 0.0 ? machines : meter;
    inputs.pue = machines > 0.0 ? meter / machines : 1.0;
    inputs.intensity = meter > 0.0 ? models::inGramsPerKilowattHour(models::kilograms(carbon) / models::kilowattHours(meter)) : 0.0;
    inputs.embodied = models::inGrams(models::kilograms(embodied));
    inputs.share = source.share(stage);
    return inputs;
}

void writeChild(YamlWriter& yaml, const ExportSource& source, const StageEstimate& stage, const Inputs& inputs,
                const std::string& unitName) {
    std::vector<std::string> pipeline;
    for (const Step& step : steps()) pipeline.emplace_back(step.name);
    if (!unitName.empty()) pipeline.emplace_back("score");
    yaml.map(stage.id.text(), [&] {
        yaml.map("pipeline", [&] { yaml.texts("compute", pipeline); });
        yaml.listOfOne("inputs", [&] {
            yaml.text("timestamp", source.start()).number("duration", inputs.seconds).text("stage", stage.name);
            yaml.number("energy-it", inputs.itEnergy).number("pue", inputs.pue).number("grid/carbon-intensity", inputs.intensity);
            yaml.number("carbon-embodied", inputs.embodied).number("sci-share", inputs.share);
            if (!unitName.empty()) yaml.number(unitName, *source.units());
        });
    });
}

} // namespace

/// One child a stage; `if-run` computes energy at the meter, emissions and the score from what the machines draw, PUE and grid.
Result<std::string> impactFramework(const ExportSource& source) {
    const std::string unit = source.option("functional_unit");
    const std::string unitName = source.units() ? parameterName(unit) : std::string{};
    std::vector<std::pair<const StageEstimate*, Inputs>> children;
    for (const StageEstimate* stage : source.stages()) {
        FOUREM_TRY(inputs, inputsOf(source, *stage));
        children.emplace_back(stage, inputs);
    }
    std::vector<std::string> metrics{"energy", "carbon-operational", "carbon"};
    if (!unitName.empty()) metrics.emplace_back("sci");
    YamlWriter yaml;
    yaml.text("name", source.plan().title);
    yaml.text("description", "Estimated by Fourem before the run, scenario " + source.scenario().name +
                                 ". Emissions are location-based; the unit of the score is: " + unit + ".");
    yaml.map("tags", [&] { yaml.text("kind", "machine-learning").text("complexity", "pipeline").text("category", "plan"); });
    yaml.map("aggregation", [&] { yaml.texts("metrics", metrics).text("type", "both"); });
    yaml.map("initialize", [&] { yaml.map("plugins", [&] { writePlugins(yaml, unitName); }); });
    yaml.map("tree", [&] {
        yaml.map("children", [&] {
            for (const auto& [stage, inputs] : children) writeChild(yaml, source, *stage, inputs, unitName);
        });
    });
    return yaml.finish();
}

} // namespace estimator::interop
