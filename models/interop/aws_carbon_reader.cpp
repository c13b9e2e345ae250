#include "models/core/words.h"
#include "models/interop/foreign_table.h"
#include "models/interop/formats.h"
#include "models/units/quantity.h"

#include <charconv>
#include <map>

namespace models::interop {
namespace {

constexpr std::string_view kLocation = "total_lbm_emissions";
constexpr std::string_view kMarket = "total_mbm_emissions";

std::string suffixed(std::string_view column, std::string_view suffix) { return std::string{column} + std::string{suffix}; }

/// The totals hold scopes 1 and 2 up to version 2 of the model, and scope 3 from version 3 on.
bool hasScope3(std::string_view version) {
    int major = 0;
    const std::string_view number = version.substr(version.starts_with('v') ? 1 : 0);
    std::from_chars(number.data(), number.data() + number.size(), major);
    return major >= 3;
}

std::optional<double> kilogramsIn(const TableRow& row, std::string_view column) {
    const std::string unit = row.text(suffixed(column, "_unit"));
    if (unit != "MTCO2e" && row.amount(suffixed(column, "_value")))
        row.badValue(suffixed(column, "_unit"), FOUREM_WORDS("reasons", "the unit is not known"),
                     FOUREM_WORDS("reasons", "MTCO2e, which are tonnes"));
    const auto amount = row.amount(suffixed(column, "_value"));
    return amount ? std::optional{inKilograms(tonnes(*amount))} : std::nullopt;
}

void add(const TableRow& row, ForeignRun& run) {
    const bool isTotal = hasScope3(row.text("model_version"));
    if (const auto value = kilogramsIn(row, kLocation))
        run.figures[std::string{isTotal ? kTotalLocation : "operational_location_kgco2e"}] += *value;
    if (const auto value = kilogramsIn(row, kMarket))
        run.figures[std::string{isTotal ? kTotalMarket : "operational_market_kgco2e"}] += *value;
}

} // namespace

bool isAwsCarbon(const CsvTable& table) {
    return hasColumns(table, {"usage_period_start", "usage_account_id"}) &&
           (hasColumns(table, {"total_lbm_emissions_value"}) || hasColumns(table, {"total_mbm_emissions_value"}));
}

/// One run a month and account, over its products and regions. Exports of two versions of the model overlap for months: the newer counts.
ForeignContent awsCarbon(const CsvTable& table, Problems& problems, Remarks& remarks) {
    struct Month {
        std::string version;
        ForeignRun run;
    };
    std::map<std::pair<std::string, std::string>, Month> byMonth;
    bool isOverlapping = false;
    for (const CsvRow& each : table.rows) {
        const TableRow row{table, each, problems};
        const auto start = row.requiredMoment("usage_period_start");
        if (!start) break;
        const std::string begin = momentText({start->time, Moment::Precision::month});
        const std::string account = row.text("usage_account_id");
        const std::string version = row.text("model_version");
        Month& month = byMonth[{begin, account}];
        if (!month.run.begin.empty() && month.version != version) {
            isOverlapping = true;
            if (version < month.version) continue;
            month = {};
        }
        month.version = version;
        if (month.run.begin.empty())
            month.run = {
                "aws " + begin + " " + account, {account}, begin, {}, {}, row.place() + ", AWS carbon emissions export, model " + version};
        add(row, month.run);
    }
    std::vector<ForeignRun> runs;
    for (auto& [key, month] : byMonth) runs.push_back(std::move(month.run));
    if (isOverlapping)
        remarks.push_back({FOUREM_WORDS("interop", "Months that stand there by two versions of the model count by the newer one."), {}});
    return runs;
}

} // namespace models::interop
