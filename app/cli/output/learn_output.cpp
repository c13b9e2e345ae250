#include "app/cli/output/learn_output.h"

#include "app/cli/output/json_parts.h"
#include "app/cli/output/table.h"
#include "app/cli/output/text_width.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace app {
namespace {

using Json = nlohmann::ordered_json;
using estimator::LearnedFactors;
using estimator::LearnedQuantity;

constexpr std::array kQuantities{std::pair{"time", &LearnedFactors::time}, std::pair{"power", &LearnedFactors::power}};

Json quantityJson(const LearnedFactors& factors, const char* name, const LearnedQuantity& quantity) {
    return {{"work", estimator::key(factors.work)},
            {"accelerator", factors.accelerator},
            {"quantity", name},
            {"runs", quantity.runs},
            {"factor", jsonNumber(quantity.factor())},
            {"sigma_before", jsonNumber(quantity.priorSigma)},
            {"sigma", jsonNumber(quantity.posterior.sigma)},
            {"sigma_next_run", jsonNumber(quantity.sigma())},
            {"doubtful", quantity.isDoubtful()},
            {"mean_log", jsonNumber(quantity.posterior.mean)}};
}

} // namespace

std::string learnText(const LearnReport& report, const Style& style) {
    Table table;
    table.columns = {{"Work"},
                     {"Accelerator"},
                     {"Quantity"},
                     {"Runs", Align::right},
                     {"Factor", Align::right},
                     {"Spread before", Align::right},
                     {"Spread", Align::right}};
    for (const LearnedFactors& factors : report.learning.factors)
        for (const auto& [name, member] : kQuantities)
            if (const auto& quantity = factors.*member)
                table.rows.push_back({std::string{estimator::key(factors.work)}, factors.accelerator, name, std::to_string(quantity->runs),
                                      fmt::format("{:.3f}", quantity->factor()), fmt::format("{:.2f}", quantity->priorSigma),
                                      fmt::format("{:.3f}", quantity->sigma())});
    std::string text =
        fmt::format("{} rows of {}, each measurement off by {:.0f} %\n\n", report.rowCount, onOneLine(report.runs), 100.0 * report.noise);
    text += table.rows.empty() ? std::string{"Nothing was learned.\n"} : textTable(table, style);
    for (const LearnedFactors& factors : report.learning.factors)
        for (const auto& [name, member] : kQuantities)
            if (const auto& quantity = factors.*member; quantity && quantity->isDoubtful())
                text += fmt::format(
                    "The {} of {} on {} is more than three spreads from what the method says: see that the runs did the work of "
                    "their stage.\n",
                    name, estimator::key(factors.work), factors.accelerator);
    if (report.learning.unused.empty()) return text;
    Table unused;
    unused.columns = {{"Run"}, {"Taught nothing, because"}};
    for (const estimator::UnusedRun& run : report.learning.unused) unused.rows.push_back({onOneLine(run.id), onOneLine(run.reason)});
    return text + "\n" + textTable(unused, style);
}

std::string learnJson(const LearnReport& report) {
    Json document{{"runs", report.runs}, {"row_count", report.rowCount}, {"noise", jsonNumber(report.noise)}};
    document["factors"] = Json::array();
    for (const LearnedFactors& factors : report.learning.factors)
        for (const auto& [name, member] : kQuantities)
            if (const auto& quantity = factors.*member) document["factors"].push_back(quantityJson(factors, name, *quantity));
    document["unused"] = Json::array();
    for (const estimator::UnusedRun& run : report.learning.unused) document["unused"].push_back({{"id", run.id}, {"reason", run.reason}});
    return jsonText(document);
}

} // namespace app
