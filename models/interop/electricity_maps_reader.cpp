#include "models/core/text.h"
#include "models/core/words.h"
#include "models/interop/foreign_object.h"
#include "models/interop/foreign_table.h"
#include "models/interop/formats.h"
#include "models/interop/hourly_mean.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace models::interop {
namespace {

constexpr std::string_view kTime = "datetime (utc)";
constexpr std::string_view kName = "carbon intensity";

HourlyIntensity finished(std::vector<IntensityValue> values, const std::set<std::string>& zones, Problems& problems) {
    HourlyIntensity series = seriesOf(std::move(values), zones, problems);
    series.source = problems.fileName() + ", Electricity Maps";
    return series;
}

const char* listKey(const json& document) {
    for (const char* key : {"history", "forecast", "data"})
        if (document.contains(key) && document[key].is_array()) return key;
    return nullptr;
}

/// Downloads name the column "Carbon intensity gCO₂eq/kWh (Life cycle)", older ones "Carbon Intensity gCO₂eq/kWh (LCA)".
std::string intensityColumn(const CsvTable& table) {
    std::string direct;
    for (const std::string& column : table.columns) {
        if (!column.starts_with(kName)) continue;
        if (contains(column, "life cycle") || contains(column, "lca")) return column;
        if (direct.empty()) direct = column;
    }
    return direct;
}

} // namespace

bool isElectricityMaps(const json& document) { return document.is_object() && document.contains("zone") && listKey(document) != nullptr; }

/// An answer of the API. Its factors are those of the life cycle unless it says otherwise.
ForeignContent electricityMaps(const json& document, Problems& problems, Remarks&) {
    const ForeignObject file{document, {}, problems};
    std::vector<IntensityValue> values;
    std::set<bool> areDirect;
    std::set<std::string> zones{file.text("zone")};
    const std::string key = listKey(document);
    file.each(key, [&](const ForeignObject& point) {
        if (point.has("carbonIntensity")) areDirect.insert(point.text("emissionFactorType") == "direct");
        if (point.has("zone")) zones.insert(point.text("zone"));
        const auto begin = point.moment("datetime");
        if (begin && point.has("carbonIntensity")) values.push_back({*begin, point.requiredAmount("carbonIntensity"), 1.0});
    });
    if (areDirect.size() > 1)
        problems.notUsable({}, FOUREM_WORDS("reasons", "it mixes direct and life-cycle intensities"),
                           FOUREM_WORDS("reasons", "split it, one file a kind"));
    HourlyIntensity series = finished(std::move(values), zones, problems);
    series.isDirect = areDirect.contains(true);
    series.isForecast = key == "forecast";
    return series;
}

bool isElectricityMapsTable(const CsvTable& table) { return hasColumns(table, {kTime}) && !intensityColumn(table).empty(); }

ForeignContent electricityMapsTable(const CsvTable& table, Problems& problems, Remarks&) {
    const std::string column = intensityColumn(table);
    const std::string zoneColumn = hasColumns(table, {"zone id"}) ? "zone id" : "zone name";
    std::vector<IntensityValue> values;
    std::set<std::string> zones;
    for (const CsvRow& each : table.rows) {
        const TableRow row{table, each, problems};
        const auto begin = row.requiredMoment(kTime);
        const auto grams = row.amount(column);
        zones.insert(row.text(zoneColumn));
        if (begin && grams) values.push_back({*begin, *grams});
    }
    HourlyIntensity series = finished(std::move(values), zones, problems);
    series.isDirect = contains(column, "direct");
    return series;
}

} // namespace models::interop
