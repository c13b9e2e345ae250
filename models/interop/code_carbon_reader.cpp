#include "models/core/words.h"
#include "models/interop/code_carbon_rows.h"
#include "models/interop/foreign_table.h"
#include "models/interop/formats.h"
#include "models/interop/plausible.h"
#include "models/units/quantity.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <utility>

namespace models::interop {
namespace {

void put(ForeignRun& run, std::string_view metric, std::optional<double> value) {
    if (value) run.figures.emplace(metric, *value);
}

struct Row {
    ForeignRun run;
    Moment begin;
    double hours = 0.0;
    double energy = 0.0; ///< kWh at the meter, as far as the tool was told
    double emissions = 0.0;
    bool hasPue = false;
};

/// The time stamp is that of the end, in a zone that nobody names: only days are known.
void readTime(const TableRow& row, Row& read) {
    const Duration duration = seconds(row.requiredAmount("duration"));
    read.hours = inHours(duration);
    if (read.hours > kMostHours)
        return row.badValue("duration", FOUREM_WORDS("reasons", "no run lasts so long"), FOUREM_WORDS("reasons", "seconds"));
    const auto end = row.requiredMoment("timestamp");
    if (!end) return;
    read.begin = {end->time - std::chrono::seconds{static_cast<long long>(inSeconds(duration))}, end->precision};
    read.run.begin = momentText(read.begin);
    read.run.end = momentText(*end);
    if (read.run.end == read.run.begin) read.run.end.clear();
}

void checkParts(const TableRow& row, double whole) {
    constexpr double rounding = 1.01;
    double sum = 0.0;
    double most = -1.0;
    const char* largest = "gpu_energy";
    for (const char* column : {"gpu_energy", "cpu_energy", "ram_energy"}) {
        const double part = row.amount(column).value_or(0.0);
        sum += part;
        if (part > most) largest = column;
        most = std::max(most, part);
    }
    if (sum > whole * rounding)
        row.badValue(largest, FOUREM_WORDS("reasons", "with the other parts it is more than energy_consumed"),
                     FOUREM_WORDS("reasons", "the energies as CodeCarbon measured them"));
}

std::optional<double> accelerators(const TableRow& row, const Row& read) {
    const auto count = row.amount("gpu_count");
    if (count.value_or(0.0) <= 0.0) return std::nullopt;
    if (*count > kMostAccelerators || *count != std::floor(*count))
        row.badValue("gpu_count", FOUREM_WORDS("reasons", "no run has so many accelerators"),
                     FOUREM_WORDS("reasons", "how many were measured, as a whole number"));
    if (inJoules(kilowattHours(read.energy)) > kMostPowerEach * *count * inSeconds(hours(read.hours)))
        row.badValue("energy_consumed", FOUREM_WORDS("reasons", "no accelerators draw so much in the duration of the row"),
                     FOUREM_WORDS("reasons", "kilowatt-hours, beside seconds"));
    return count;
}

Row rowOf(const TableRow& row) {
    Row read;
    ForeignRun& run = read.run;
    readTime(row, read);
    run.id = row.text("run_id");
    for (const char* column : {"task_name", "experiment_id", "project_name"})
        if (std::string label = row.text(column); !label.empty()) run.labels.push_back(std::move(label));
    const std::string version = row.text("codecarbon_version");
    run.source = row.place() + ", CodeCarbon" + (version.empty() ? "" : " " + version);

    // CodeCarbon multiplies its energies by the PUE that it was told, and by 1 where it was told none.
    const double pue = row.amount("pue").value_or(1.0);
    read.hasPue = pue > 1.0;
    if (pue < 1.0 || pue > kMostPue)
        row.badValue("pue", FOUREM_WORDS("reasons", "a PUE is at least 1, and no data centre has 10"),
                     FOUREM_WORDS("reasons", "a number such as 1.2"));
    read.energy = row.requiredAmount("energy_consumed");
    read.emissions = row.amount("emissions").value_or(0.0);
    checkParts(row, read.energy);
    checkEmissions(row, "emissions", read.emissions, read.energy);
    put(run, "time_h", read.hours);
    put(run, "energy_it_kwh", read.energy / pue);
    if (read.hasPue) put(run, "energy_facility_kwh", read.energy);
    put(run, "operational_location_kgco2e", row.amount("emissions"));
    put(run, "water_site_l", row.amount("wue").value_or(0.0) > 0.0 ? row.amount("water_consumed") : std::nullopt);
    if (const auto chips = accelerators(row, read)) {
        put(run, "accelerator_hours", *chips * read.hours);
        if (const auto chipEnergy = row.amount("gpu_energy")) put(run, "energy_chip_kwh", *chipEnergy / pue);
    }
    return read;
}

/// Each flush of a tracker writes a row with all since its beginning. Processes of a run begin together as well: the rows do not tell
/// which of the two they are when the later one is nowhere less.
bool mayContain(const Row& later, const Row& earlier) {
    constexpr std::chrono::seconds together{2}; // stamps are whole seconds, durations are not
    return std::chrono::abs(later.begin.time - earlier.begin.time) <= together && later.hours > earlier.hours &&
           later.energy >= earlier.energy && later.emissions >= earlier.emissions;
}

/// @returns how many rows each run has that has several
std::map<std::string, double> joinRows(std::vector<Row>& rows) {
    std::map<std::pair<std::string, std::vector<std::string>>, const Row*> last;
    std::map<std::string, double> count;
    for (Row& row : rows) {
        if (row.run.id.empty()) continue;
        ++count[row.run.id];
        const Row*& before = last[{row.run.id, row.run.labels}];
        row.run.mayContainOthers = before != nullptr && mayContain(row, *before);
        before = &row;
    }
    std::erase_if(count, [](const auto& each) { return each.second < 2.0; });
    return count;
}

/// Tonnes in a column of kilograms.
bool isTooClean(const Row& row) {
    constexpr double leastGrams = 1.0; // per kWh: well below any grid
    return row.emissions > 0.0 && inGrams(kilograms(row.emissions)) < leastGrams * row.energy;
}

} // namespace

bool isCodeCarbon(const CsvTable& table) {
    return hasColumns(table, {"duration", "emissions", "energy_consumed", "timestamp"}) &&
           (hasColumns(table, {"project_name"}) || hasColumns(table, {"run_id"}));
}

ForeignContent codeCarbon(const CsvTable& table, Problems& problems, Remarks& remarks) {
    const CsvTable full = realigned(table, problems);
    std::vector<Row> rows;
    for (const CsvRow& row : full.rows) rows.push_back(rowOf(TableRow{full, row, problems}));
    if (std::ranges::any_of(table.rows, [&table](const CsvRow& row) { return row.cells.size() < table.columns.size(); }))
        remarks.push_back({FOUREM_WORDS("interop", "Rows without place were filled up with empty cells."), {}});
    if (!std::ranges::all_of(rows, &Row::hasPue)) remarks.push_back(machinesAlone());
    if (const auto clean = std::ranges::count_if(rows, isTooClean); clean > 0)
        remarks.push_back({FOUREM_WORDS("interop", "Rows that emit less than 1 g/kWh, as if their emissions were in tonnes: {0}."),
                           {static_cast<double>(clean)}});
    for (const auto& [id, count] : joinRows(rows))
        remarks.push_back({FOUREM_WORDS("interop", "{0} rows share the run {1}: they can be added up to one run."), {count, id}});
    std::vector<ForeignRun> runs;
    for (Row& row : rows) runs.push_back(std::move(row.run));
    return runs;
}

} // namespace models::interop
