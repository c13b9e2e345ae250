#include "estimator/interop/export_parts.h"
#include "estimator/interop/markdown_statement.h"
#include "estimator/sci_share.h"
#include "estimator/stages/try.h"
#include "models/units/quantity.h"

namespace estimator::interop {
namespace {

using models::Result;

/// What the score of a stage is made of.
struct Row {
    models::Energy energy;
    models::Carbon operational, embodied;
    double share;
};

models::CarbonIntensity intensity(const Row& row) {
    return row.energy > models::Energy{} ? row.operational / row.energy : models::CarbonIntensity{};
}

Result<Row> rowOf(const ExportSource& source, const StageEstimate& stage) {
    FOUREM_TRY(energy, source.figure(stage, Metric::energyFacility));
    FOUREM_TRY(operational, source.figure(stage, Metric::operationalLocation));
    FOUREM_TRY(embodied, source.figure(stage, Metric::embodied));
    return Row{models::kilowattHours(energy), models::kilograms(operational), models::kilograms(embodied), source.share(stage)};
}

} // namespace

Result<double> unitsOrMissing(const ExportSource& source) {
    if (const auto units = source.units()) return *units;
    return models::fail(models::Code::missingData, source.plan().title, {source.plan().title, "functional units over the horizon"});
}

/// A statement by ISO/IEC 21031:2024: SCI = (E·I + M) / R, each term named.
Result<std::string> sciStatement(const ExportSource& source) {
    FOUREM_TRY(units, unitsOrMissing(source));
    FOUREM_TRY(score, [&]() -> Result<double> {
        if (const auto& point = source.scenario().total[Metric::sci].point) return *point;
        return models::fail(models::Code::missingData, source.plan().title, {source.plan().title, std::string{info(Metric::sci).label}});
    }());
    Statement text{"SCI statement: " + source.plan().title};
    text.item("Scenario", source.scenario().name);
    text.item("Software boundary", "the stages of the pipeline that the table lists; reserved hardware counts as a whole");
    text.item("Functional unit R", source.option("functional_unit"));
    text.item("Amount of R", units, "units over the horizon");
    text.item("SCI", score, "gCO2e per unit");
    text.item("Method", "calculated before the run, not measured");
    text.item("I", "location-based annual average intensity of the site's grid, series " + source.option("series"));
    text.item("M", "TE · (TiR / EL) · (RR / ToR), by reserved hours of the accelerators and their hosts over the life of the hardware");
    text.item("Offsets and market instruments", "none enter the score");
    text.item("Date", source.date());
    text.table({"Stage", "E (kWh)", "I (gCO2e/kWh)", "O = E · I (gCO2e)", "M (gCO2e)", "Share of the horizon"});
    for (const StageEstimate* stage : source.stages()) {
        FOUREM_TRY(row, rowOf(source, *stage));
        text.row(stage->name, {inKilowattHours(row.energy), inGramsPerKilowattHour(intensity(row)), inGrams(row.operational),
                               inGrams(row.embodied), row.share});
    }
    writeHardware(text, source);
    return text.text();
}

} // namespace estimator::interop
