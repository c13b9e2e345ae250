#include "models/core/words.h"
#include "models/interop/foreign_table.h"
#include "models/interop/formats.h"
#include "models/interop/plausible.h"
#include "models/units/quantity.h"

namespace models::interop {
bool isEco2ai(const CsvTable& table) { return hasColumns(table, {"duration(s)", "power_consumption(kwh)", "co2_emissions(kg)"}); }

ForeignContent eco2ai(const CsvTable& table, Problems& problems, Remarks& remarks) {
    std::vector<ForeignRun> runs;
    for (const CsvRow& each : table.rows) {
        const TableRow row{table, each, problems};
        ForeignRun run;
        run.id = row.text("id");
        for (const char* column : {"experiment_description", "project_name"})
            if (std::string label = row.text(column); !label.empty()) run.labels.push_back(std::move(label));
        if (const auto begin = row.moment("start_time")) run.begin = momentText(*begin);
        run.source = row.place() + ", eco2AI";
        const double energy = row.requiredAmount("power_consumption(kwh)");
        const double emissions = row.requiredAmount("co2_emissions(kg)");
        checkEmissions(row, "co2_emissions(kg)", emissions, energy);
        run.figures = {{"time_h", inHours(seconds(row.requiredAmount("duration(s)")))},
                       {"energy_it_kwh", energy},
                       {"operational_location_kgco2e", emissions}};
        runs.push_back(std::move(run));
    }
    remarks.push_back(machinesAlone());
    return runs;
}

} // namespace models::interop
