#include "app/cli/output/backtest_output.h"
#include "models/files/csv_text.h"

namespace app {
namespace {

using models::csvNumber;
using models::csvRow;

constexpr const char* kInputs = "inputs";
constexpr const char* kObservedBatch = "observed batch";

std::string classRows(const estimator::Backtest& result, const std::string& from) {
    std::string out;
    for (const estimator::BacktestClass& each : result.classes) {
        const auto& covered = each.coverage;
        const auto share = [&](double estimator::Coverage::* part) {
            return csvNumber(covered ? std::optional{(*covered).*part} : std::nullopt);
        };
        out += csvRow({from, each.name, std::string{estimator::label(each.kind)}, each.accelerator, std::to_string(each.count),
                       csvNumber(each.errors.medianAbsolute), csvNumber(each.errors.meanAbsolute), csvNumber(each.errors.bias),
                       csvNumber(each.ninetiethAbsolute), csvNumber(each.errors.withinQuarter), csvNumber(each.errors.withinTwo),
                       csvNumber(each.rankCorrelation), std::to_string(each.ranges), share(&estimator::Coverage::share),
                       share(&estimator::Coverage::low), share(&estimator::Coverage::high)});
    }
    return out;
}

std::string tableRows(const estimator::Backtest& result, const std::string& from) {
    std::string out;
    for (const estimator::BacktestRow& row : result.rows)
        out += csvRow({from, row.id, row.className, csvNumber(row.predicted), csvNumber(row.measured), csvNumber(row.p10),
                       csvNumber(row.p90), row.unit, noteOf(row)});
    return out;
}

} // namespace

std::string backtestCsv(const BacktestReport& report) {
    std::string out = report.listsRows
                          ? csvRow({"from", "id", "class", "predicted", "measured", "p10", "p90", "unit", "note"})
                          : csvRow({"from", "class", "kind", "accelerator", "n", "mdape", "mape", "bias", "p90", "within_1_25", "within_2",
                                    "rank_correlation", "coverage_n", "coverage", "coverage_low", "coverage_high"});
    const auto rows = report.listsRows ? tableRows : classRows;
    out += rows(report.result, kInputs);
    if (report.withObservedBatch) out += rows(*report.withObservedBatch, kObservedBatch);
    return out;
}

} // namespace app
