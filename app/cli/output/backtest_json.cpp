#include "app/cli/output/backtest_output.h"
#include "app/cli/output/json_parts.h"

#include <nlohmann/json.hpp>

namespace app {
namespace {

using Json = nlohmann::ordered_json;

Json classJson(const estimator::BacktestClass& each) {
    Json object{{"class", each.name},
                {"kind", estimator::label(each.kind)},
                {"accelerator", each.accelerator},
                {"n", each.count},
                {"mdape", jsonNumber(each.errors.medianAbsolute)},
                {"mape", jsonNumber(each.errors.meanAbsolute)},
                {"bias", jsonNumber(each.errors.bias)},
                {"sigma_log", jsonNumber(each.errors.sigmaLog)},
                {"p90", jsonNumber(each.ninetiethAbsolute)},
                {"within_1_25", jsonNumber(each.errors.withinQuarter)},
                {"within_2", jsonNumber(each.errors.withinTwo)},
                {"rank_correlation", jsonNumber(each.rankCorrelation)},
                {"coverage_n", each.ranges},
                {"coverage", nullptr},
                {"coverage_low", nullptr},
                {"coverage_high", nullptr}};
    if (!each.coverage) return object;
    object["coverage"] = jsonNumber(each.coverage->share);
    object["coverage_low"] = jsonNumber(each.coverage->low);
    object["coverage_high"] = jsonNumber(each.coverage->high);
    return object;
}

Json classesJson(const estimator::Backtest& result) {
    Json classes = Json::array();
    for (const estimator::BacktestClass& each : result.classes) classes.push_back(classJson(each));
    return classes;
}

Json rowsJson(const estimator::Backtest& result) {
    Json rows = Json::array();
    for (const estimator::BacktestRow& row : result.rows)
        rows.push_back({{"id", row.id},
                        {"class", row.className},
                        {"predicted", jsonNumber(row.predicted)},
                        {"measured", jsonNumber(row.measured)},
                        {"p10", jsonNumber(row.p10)},
                        {"p90", jsonNumber(row.p90)},
                        {"unit", row.unit},
                        {"note", noteOf(row)}});
    return rows;
}

Json reasonsJson(const estimator::Backtest& result) {
    Json reasons = Json::array();
    for (const estimator::CountedReason& reason : estimator::reasonsOf(result)) {
        Json ids = Json::array();
        for (const estimator::BacktestRow* row : reason.rows) ids.push_back(row->id);
        reasons.push_back({{"reason", reason.text}, {"count", reason.rows.size()}, {"ids", std::move(ids)}});
    }
    return reasons;
}

} // namespace

std::string backtestJson(const BacktestReport& report) {
    const estimator::Backtest& result = report.result;
    Json document{
        {"table", report.table},           {"metric", estimator::key(result.metric)}, {"catalogue_version", report.catalogueVersion},
        {"row_count", result.rows.size()}, {"classes", classesJson(result)},          {"unpredicted", reasonsJson(result)}};
    document["assumptions"] = Json::array();
    for (const estimator::CountedReason& assumed : estimator::assumptionsOf(result))
        document["assumptions"].push_back({{"text", assumed.text}, {"count", assumed.rows.size()}});
    if (report.listsRows) document["rows"] = rowsJson(result);
    if (!report.withObservedBatch) return jsonText(document);
    document["with_observed_batch"] = {{"classes", classesJson(*report.withObservedBatch)}};
    if (report.listsRows) document["with_observed_batch"]["rows"] = rowsJson(*report.withObservedBatch);
    return jsonText(document);
}

} // namespace app
