#include "models/core/words.h"
#include "models/interop/foreign_table.h"
#include "models/interop/formats.h"
#include "models/units/quantity.h"

namespace models::interop {
namespace {} // namespace

bool isAiEnergyScore(const CsvTable& table) { return hasColumns(table, {"model_name", "gpu_energy_wh", "total_duration_seconds"}); }

/// Energy of the accelerators over the prompts of a benchmark. Runs without a prompt that succeeded measured nothing.
ForeignContent aiEnergyScore(const CsvTable& table, Problems& problems, Remarks& remarks) {
    std::vector<ForeignRun> runs;
    double failed = 0.0;
    for (const CsvRow& each : table.rows) {
        const TableRow row{table, each, problems};
        if (row.amount("successful_prompts").value_or(1.0) == 0.0) {
            ++failed;
            continue;
        }
        ForeignRun run;
        run.labels = {row.text("model_name")};
        run.id = row.text("model_name") + " " + row.text("task") + " " + row.text("reasoning_state");
        if (const auto end = momentOf(row.text("timestamp"))) run.begin = momentText(*end);
        run.source = row.place() + ", AI Energy Score, " + row.text("task");
        run.figures = {{"time_h", inHours(seconds(row.requiredAmount("total_duration_seconds")))},
                       {"energy_chip_kwh", inKilowattHours(wattHours(row.requiredAmount("gpu_energy_wh")))}};
        if (const auto grams = row.amount("co2_emissions_g"))
            run.figures.emplace("operational_location_kgco2e", inKilograms(models::grams(*grams)));
        if (const auto prompts = row.amount("successful_prompts"); prompts && *prompts > 0.0) run.requests = prompts;
        runs.push_back(std::move(run));
    }
    if (failed > 0.0) remarks.push_back({FOUREM_WORDS("interop", "Runs without a successful prompt were left out: {0}."), {failed}});
    return runs;
}

} // namespace models::interop
