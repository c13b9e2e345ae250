#include "estimator/interop/country_codes.h"
#include "estimator/interop/export_parts.h"
#include "estimator/stages/try.h"
#include "models/core/moment.h"
#include "models/files/csv_text.h"
#include "models/units/quantity.h"
#include "models/units/unit_text.h"

#include <array>
#include <map>

namespace estimator::interop {
namespace {

using models::Result;
using Cells = std::map<std::string_view, std::string>;

/// The columns of CodeCarbon 3.3.0, in its order.
constexpr std::array<std::string_view, 38> kColumns{"timestamp",
                                                    "project_name",
                                                    "run_id",
                                                    "experiment_id",
                                                    "duration",
                                                    "emissions",
                                                    "emissions_rate",
                                                    "cpu_power",
                                                    "gpu_power",
                                                    "ram_power",
                                                    "cpu_energy",
                                                    "gpu_energy",
                                                    "ram_energy",
                                                    "energy_consumed",
                                                    "water_consumed",
                                                    "country_name",
                                                    "country_iso_code",
                                                    "region",
                                                    "cloud_provider",
                                                    "cloud_region",
                                                    "os",
                                                    "python_version",
                                                    "codecarbon_version",
                                                    "cpu_count",
                                                    "cpu_model",
                                                    "gpu_count",
                                                    "gpu_model",
                                                    "longitude",
                                                    "latitude",
                                                    "ram_total_size",
                                                    "tracking_mode",
                                                    "cpu_utilization_percent",
                                                    "gpu_utilization_percent",
                                                    "ram_utilization_percent",
                                                    "ram_used_gb",
                                                    "on_cloud",
                                                    "pue",
                                                    "wue"};

std::string number(double value) { return models::numberText(value); }

void writePlace(const ExportSource& source, const StageEstimate& stage, Cells& cells) {
    const models::Entry* site = source.site(stage);
    if (site == nullptr) return;
    const std::string provider{site->text("provider")};
    const bool isCloud = !provider.empty() && provider != "on-prem";
    cells["country_name"] = site->text("country");
    cells["country_iso_code"] = threeLetterCode(site->text("iso_country"));
    cells["region"] = isCloud ? std::string_view{} : site->text("location");
    cells["cloud_provider"] = isCloud ? provider : std::string{};
    cells["cloud_region"] = isCloud ? site->text("region") : std::string_view{};
    cells["on_cloud"] = isCloud ? "Y" : "N";
    for (const char* axis : {"longitude", "latitude"})
        if (const auto degrees = source.told(*site, axis)) cells[axis] = number(*degrees);
}

/// Energies are those of the meter, as CodeCarbon multiplies what it measures by the PUE. What the accelerators do not draw counts as CPU.
Result<Cells> cellsOf(const ExportSource& source, const StageEstimate& stage) {
    FOUREM_TRY(hours, source.figure(stage, Metric::time));
    FOUREM_TRY(meter, source.figure(stage, Metric::energyFacility));
    FOUREM_TRY(carbon, source.figure(stage, Metric::operationalLocation));
    const double seconds = models::inSeconds(models::hours(hours));
    const double machines = stage.metrics[Metric::energyIt].point.value_or(0.0);
    const double pue = machines > 0.0 ? meter / machines : 1.0;
    const bool isProcessor = source.isProcessor(stage);
    const double chips = isProcessor ? 0.0 : stage.metrics[Metric::energyChip].point.value_or(0.0) * pue;
    const double water = stage.metrics[Metric::waterSite].point.value_or(0.0);
    const auto power = [hours](double energy) {
        return hours > 0.0 ? number(models::inWatts(models::kilowattHours(energy) / models::hours(hours))) : "0";
    };
    auto end = models::momentOf(source.start());
    if (end) end->time += std::chrono::seconds{static_cast<long long>(seconds)};
    Cells cells{{"timestamp", end ? momentText(*end).substr(0, 19) : std::string{}},
                {"project_name", source.plan().title},
                {"run_id", source.scenario().id.text() + "/" + stage.id.text()},
                {"experiment_id", stage.id.text()},
                {"duration", number(seconds)},
                {"emissions", number(carbon)},
                {"emissions_rate", number(seconds > 0.0 ? carbon / seconds : 0.0)},
                {"cpu_power", power((meter - chips) / pue)},
                {"gpu_power", power(chips / pue)},
                {"ram_power", "0"},
                {"cpu_energy", number(meter - chips)},
                {"gpu_energy", number(chips)},
                {"ram_energy", "0"},
                {"energy_consumed", number(meter)},
                {"water_consumed", number(water)},
                {"tracking_mode", "machine"},
                {"on_cloud", "N"},
                {"pue", number(pue)},
                {"wue", number(meter > 0.0 ? water / meter : 0.0)}};
    if (const auto count = source.accelerators(stage); count && *count > 0.0) {
        cells[isProcessor ? "cpu_count" : "gpu_count"] = number(*count);
        cells[isProcessor ? "cpu_model" : "gpu_model"] =
            isProcessor ? source.accelerator(stage) : number(*count) + " x " + source.accelerator(stage);
    }
    writePlace(source, stage, cells);
    return cells;
}

} // namespace

/// The plan as if it had run: a project with an experiment a stage.
Result<std::string> codeCarbonTable(const ExportSource& source) {
    std::string table = models::csvRow({kColumns.begin(), kColumns.end()});
    for (const StageEstimate* stage : source.stages()) {
        FOUREM_TRY(cells, cellsOf(source, *stage));
        std::vector<std::string> row;
        for (const std::string_view column : kColumns) {
            const auto cell = cells.find(column);
            row.push_back(cell == cells.end() ? std::string{} : cell->second);
        }
        table += models::csvRow(row);
    }
    return table;
}

} // namespace estimator::interop
