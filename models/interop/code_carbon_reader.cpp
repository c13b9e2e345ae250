#include "models/core/words.h"
#include "models/interop/code_carbon_rows.h"
#include "models/interop/foreign_table.h"
#include "models/interop/formats.h"
#include "models/units/quantity.h"

#include <algorithm>
#include <map>

namespace models::interop {
namespace {

void put(ForeignRun& run, std::string_view metric, std::optional<double> value) {
    if (value) run.figures.emplace(metric, *value);
}

/// The time stamp is that of the end, in a zone that nobody names: only days are known.
void readTime(const TableRow& row, Duration duration, ForeignRun& run) {
    const auto end = row.requiredMoment("timestamp");
    if (!end) return;
    constexpr Duration most = years(10.0);
    const Moment begin{end->time - std::chrono::seconds{static_cast<long long>(inSeconds(std::min(duration, most)))}, end->precision};
    run.begin = momentText(begin);
    run.end = momentText(*end);
    if (run.end == run.begin) run.end.clear();
}

ForeignRun runOf(const TableRow& row) {
    ForeignRun run;
    const Duration duration = seconds(row.requiredAmount("duration"));
    readTime(row, duration, run);
    run.id = row.text("run_id");
    for (const char* column : {"task_name", "project_name", "experiment_id"})
        if (std::string label = row.text(column); !label.empty()) run.labels.push_back(std::move(label));
    const std::string version = row.text("codecarbon_version");
    run.source = row.place() + ", CodeCarbon" + (version.empty() ? "" : " " + version);

    // CodeCarbon multiplies its energies by the PUE that it was told, and by 1 where it was told none.
    const double pue = row.amount("pue").value_or(1.0);
    if (pue < 1.0) row.badValue("pue", FOUREM_WORDS("reasons", "a PUE is at least 1"), FOUREM_WORDS("reasons", "a number from 1 on"));
    const double energy = row.requiredAmount("energy_consumed");
    put(run, "time_h", inHours(duration));
    put(run, "energy_it_kwh", energy / pue);
    if (pue > 1.0) put(run, "energy_facility_kwh", energy);
    put(run, "operational_location_kgco2e", row.amount("emissions"));
    put(run, "water_site_l", row.amount("wue").value_or(0.0) > 0.0 ? row.amount("water_consumed") : std::nullopt);
    const auto chips = row.amount("gpu_count");
    if (chips.value_or(0.0) > 0.0) {
        put(run, "accelerator_hours", *chips * inHours(duration));
        if (const auto chipEnergy = row.amount("gpu_energy")) put(run, "energy_chip_kwh", *chipEnergy / pue);
    }
    return run;
}

} // namespace

bool isCodeCarbon(const CsvTable& table) {
    return hasColumns(table, {"duration", "emissions", "energy_consumed", "timestamp"}) &&
           (hasColumns(table, {"project_name"}) || hasColumns(table, {"run_id"}));
}

ForeignContent codeCarbon(const CsvTable& table, Problems& problems, Remarks& remarks) {
    const CsvTable rows = realigned(table, problems);
    std::vector<ForeignRun> runs;
    std::map<std::string, int> rowsOfRun;
    bool hasPue = true;
    for (const CsvRow& row : rows.rows) {
        runs.push_back(runOf(TableRow{rows, row, problems}));
        hasPue = hasPue && runs.back().figures.contains("energy_facility_kwh");
        ++rowsOfRun[runs.back().id];
    }
    if (std::ranges::any_of(table.rows, [&table](const CsvRow& row) { return row.cells.size() < table.columns.size(); }))
        remarks.push_back({FOUREM_WORDS("interop", "Rows without place were filled up with empty cells."), {}});
    if (!hasPue)
        remarks.push_back(
            {FOUREM_WORDS("interop", "The file knows no PUE: its energy and its emissions are those of the machines alone."), {}});
    for (const auto& [id, count] : rowsOfRun)
        if (count > 1 && !id.empty())
            remarks.push_back({FOUREM_WORDS("interop", "{0} rows share the run {1}: they can be added up to one run."),
                               {static_cast<double>(count), id}});
    return runs;
}

} // namespace models::interop
