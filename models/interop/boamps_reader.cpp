#include "models/core/words.h"
#include "models/interop/foreign_object.h"
#include "models/interop/formats.h"
#include "models/interop/plausible.h"
#include "models/units/quantity.h"

#include <nlohmann/json.hpp>

namespace models::interop {
namespace {

void readLabels(const ForeignObject& report, ForeignRun& run) {
    const ForeignObject task = report.object("task");
    const auto add = [&run](std::string label) {
        if (!label.empty()) run.labels.push_back(std::move(label));
    };
    add(report.object("header").object("publisher").text("projectName"));
    add(task.text("taskStage"));
    task.each("algorithms", [&](const ForeignObject& algorithm) {
        add(algorithm.text("algorithmName"));
        add(algorithm.text("foundationModelName"));
    });
    add(task.text("taskDescription"));
}

/// Accelerators on average over the measure: each counts by the share of its time that the task had it.
double accelerators(const ForeignObject& report) {
    double mean = 0.0;
    report.object("infrastructure").each("components", [&mean](const ForeignObject& component) {
        const std::string type = component.text("componentType");
        if (type != "gpu" && type != "GPU") return;
        const double count = component.amount("nbComponent").value_or(0.0);
        const double share = component.amount("share").value_or(1.0);
        if (count > kMostAccelerators)
            component.badValue("nbComponent", FOUREM_WORDS("reasons", "no run has so many accelerators"),
                               FOUREM_WORDS("reasons", "how many were measured, as a whole number"));
        if (share > 1.0)
            component.badValue("share", FOUREM_WORDS("reasons", "it is more than the whole"),
                               FOUREM_WORDS("reasons", "a share from 0 to 1"));
        mean += count * share;
    });
    return mean;
}

/// Emissions are in no report: those of the machines' energy follow from the intensity.
void readIntensity(const ForeignObject& environment, ForeignRun& run, Remarks& remarks) {
    const auto intensity = environment.amount("powerSourceCarbonIntensity");
    const auto energy = run.figures.find("energy_it_kwh");
    if (!intensity || energy == run.figures.end()) return;
    if (*intensity > kMostGrams)
        environment.badValue("powerSourceCarbonIntensity", FOUREM_WORDS("reasons", "no grid emits so much"),
                             FOUREM_WORDS("reasons", "an intensity in gCO2e/kWh"));
    run.figures.emplace("operational_location_kgco2e", inKilograms(kilowattHours(energy->second) * gramsPerKilowattHour(*intensity)));
    remarks.push_back(machinesAlone());
}

void readMeasure(const ForeignObject& measure, double chips, ForeignRun& run) {
    if (!run.figures.empty()) return;
    run.figures.emplace("energy_it_kwh", measure.requiredAmount("powerConsumption"));
    if (const auto duration = measure.amount("measurementDuration")) {
        run.figures.emplace("time_h", inHours(seconds(*duration)));
        if (chips > 0.0) run.figures.emplace("accelerator_hours", chips * inHours(seconds(*duration)));
    }
    if (const auto begin = measure.moment("measurementDateTime")) run.begin = momentText(*begin);
    run.source += ", measured by " + measure.text("measurementMethod");
}

} // namespace

bool isBoamps(const json& document) { return document.is_object() && document.contains("task") && document.contains("measures"); }

/// `powerConsumption` is an energy in kWh. Several measures of a report are of the same task by different tools: they do not add up.
ForeignContent boamps(const json& document, Problems& problems, Remarks& remarks) {
    const ForeignObject report{document, {}, problems};
    ForeignRun run;
    run.id = report.object("header").text("reportId");
    run.source = problems.fileName() + ", BoAmps report";
    readLabels(report, run);
    if (const auto requests = report.object("task").amount("nbRequest"); requests && *requests > 0.0) run.requests = requests;
    const double chips = accelerators(report);
    double measures = 0.0;
    report.each("measures", [&](const ForeignObject& measure) {
        readMeasure(measure, chips, run);
        ++measures;
    });
    if (measures == 0.0)
        report.badValue("measures", FOUREM_WORDS("reasons", "nothing stands there"),
                        FOUREM_WORDS("reasons", "a list with at least one measure"));
    if (measures > 1.0) remarks.push_back({FOUREM_WORDS("interop", "Of {0} measures of the same task the first was taken."), {measures}});
    if (run.begin.empty())
        if (const auto written = report.object("header").moment("reportDatetime")) run.begin = momentText(*written);
    readIntensity(report.object("environment"), run, remarks);
    return std::vector{run};
}

} // namespace models::interop
