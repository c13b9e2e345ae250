#include "models/core/words.h"
#include "models/interop/foreign_table.h"
#include "models/interop/formats.h"

#include <algorithm>
#include <array>
#include <map>

namespace models::interop {
namespace {

// BigQuery writes nested columns with dots, and with underscores into CSV.
constexpr std::string_view kMonth = "usage_month";
constexpr std::string_view kTotal = "carbon_footprint_total_kgco2e";
constexpr std::string_view kByScope = "carbon_footprint_kgco2e";

/// The columns under one name, whichever way they are written.
CsvTable flattened(const CsvTable& table) {
    CsvTable flat = table;
    for (std::string& column : flat.columns) std::ranges::replace(column, '.', '_');
    return flat;
}

std::string under(std::string_view group, std::string_view name) { return std::string{group} + "_" + std::string{name}; }

struct Target {
    std::string_view metric;
    std::array<std::string_view, 2> scopes; ///< that make it up
};

constexpr std::array kTargets{
    Target{"operational_location_kgco2e", {"scope1", "scope2_location_based"}},
    Target{"operational_market_kgco2e", {"scope1", "scope2_market_based"}},
    Target{"embodied_kgco2e", {"scope3", {}}},
};

void add(const TableRow& row, std::map<std::string, double, std::less<>>& figures) {
    for (const Target& target : kTargets)
        for (const std::string_view scope : target.scopes)
            if (const auto kilograms = scope.empty() ? std::nullopt : row.amount(under(kByScope, scope)))
                figures[std::string{target.metric}] += *kilograms;
    if (const auto total = row.amount(under(kTotal, "location_based"))) figures[std::string{kTotalLocation}] += *total;
    if (const auto total = row.amount(under(kTotal, "market_based"))) figures[std::string{kTotalMarket}] += *total;
}

} // namespace

bool isGoogleCarbon(const CsvTable& table) {
    const CsvTable flat = flattened(table);
    return hasColumns(flat, {kMonth}) &&
           (hasColumns(flat, {under(kTotal, "location_based")}) || hasColumns(flat, {under(kByScope, "scope1")}));
}

/// One run a month and project, over its services and regions.
ForeignContent googleCarbon(const CsvTable& table, Problems& problems, Remarks& remarks) {
    const CsvTable flat = flattened(table);
    std::map<std::pair<std::string, std::string>, ForeignRun> byMonth;
    for (const CsvRow& each : flat.rows) {
        const TableRow row{flat, each, problems};
        const auto month = row.requiredMoment(kMonth);
        if (!month) break;
        const std::string begin = momentText({month->time, Moment::Precision::month});
        const std::string project = row.text("project_id");
        ForeignRun& run = byMonth[{begin, project}];
        if (run.begin.empty()) {
            run.begin = begin;
            run.id = "google " + begin + " " + project;
            if (!project.empty()) run.labels.push_back(project);
            const std::string version = row.text("carbon_model_version");
            run.source = row.place() + ", Google Cloud Carbon Footprint" + (version.empty() ? "" : ", model version " + version);
        }
        add(row, run.figures);
    }
    std::vector<ForeignRun> runs;
    for (auto& [key, run] : byMonth) runs.push_back(std::move(run));
    remarks.push_back({FOUREM_WORDS("interop", "Scope 3 of Google counts as embodied; it also holds buildings and travel."), {}});
    return runs;
}

} // namespace models::interop
