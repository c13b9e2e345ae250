#include "models/core/words.h"
#include "models/interop/foreign_table.h"
#include "models/interop/formats.h"
#include "models/units/quantity.h"

namespace models::interop {
namespace {

/// @param prefix  of the columns: the page for AI has a training and an inference part
ForeignRun runOf(const TableRow& row, const std::string& prefix) {
    const auto amount = [&](const char* column) { return row.amount(prefix + column); };
    ForeignRun run;
    const std::string version = row.text(prefix + "appversion");
    run.source = row.place() + ", Green Algorithms" + (version.empty() ? "" : " " + version) + ", calculated";
    if (!prefix.empty()) run.labels.push_back(prefix.substr(0, prefix.size() - 1));
    const double time = inHours(hours(amount("runtime_hour").value_or(0.0)) + minutes(amount("runtime_min").value_or(0.0)));
    const double energy = row.requiredAmount(prefix + "energy_needed");
    const auto pue = amount("pue");
    if (time > 0.0) run.figures.emplace("time_h", time);
    run.figures.emplace("energy_facility_kwh", energy);
    if (pue && *pue >= 1.0) run.figures.emplace("energy_it_kwh", energy / *pue);
    run.figures.emplace("operational_location_kgco2e", inKilograms(grams(row.requiredAmount(prefix + "carbonemissions"))));
    const std::string core = row.text(prefix + "coretype");
    const double chips = core == "CPU" ? 0.0 : amount("numbergpus").value_or(0.0);
    if (chips > 0.0 && time > 0.0) run.figures.emplace("accelerator_hours", chips * time);
    return run;
}

} // namespace

bool isGreenAlgorithms(const CsvTable& table) {
    return hasColumns(table, {"energy_needed", "carbonemissions", "coretype"}) ||
           hasColumns(table, {"training-energy_needed", "training-carbonemissions"});
}

/// What the calculator says about one run, without a date.
ForeignContent greenAlgorithms(const CsvTable& table, Problems& problems, Remarks& remarks) {
    std::vector<ForeignRun> runs;
    for (const CsvRow& each : table.rows) {
        const TableRow row{table, each, problems};
        if (hasColumns(table, {"energy_needed"})) runs.push_back(runOf(row, {}));
        for (const char* prefix : {"training-", "inference-"})
            if (!row.text(std::string{prefix} + "energy_needed").empty()) runs.push_back(runOf(row, prefix));
    }
    remarks.push_back({FOUREM_WORDS("interop", "Green Algorithms calculates from rated power: these are no measurements."), {}});
    return runs;
}

} // namespace models::interop
