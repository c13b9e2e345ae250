#include "models/core/words.h"
#include "models/interop/foreign_table.h"
#include "models/interop/formats.h"
#include "models/units/quantity.h"

namespace models::interop {
namespace {} // namespace

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
        run.figures = {{"time_h", inHours(seconds(row.requiredAmount("duration(s)")))},
                       {"energy_it_kwh", row.requiredAmount("power_consumption(kwh)")},
                       {"operational_location_kgco2e", row.requiredAmount("co2_emissions(kg)")}};
        runs.push_back(std::move(run));
    }
    remarks.push_back(
        {FOUREM_WORDS("interop", "The file knows no PUE: its energy and its emissions are those of the machines alone."), {}});
    return runs;
}

} // namespace models::interop
