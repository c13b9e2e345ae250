#include "app/cli/output/fit_output.h"

#include "app/cli/output/figure_text.h"
#include "app/cli/output/json_parts.h"
#include "app/cli/output/table.h"
#include "models/units/unit_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace app {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kFitDigits = 4;

std::string percent(const std::optional<double>& share) { return share ? fmt::format("{:.1f} %", 100.0 * *share) : kNothing; }

std::string wholePercent(const std::optional<double>& share) { return share ? fmt::format("{:.0f} %", 100.0 * *share) : kNothing; }

Table figureTable(const estimator::Fit& fit) {
    Table table;
    table.columns = {{"Figure"}, {"Start", Align::right}, {"Catalogue", Align::right}, {"Fitted", Align::right}, {"Rows", Align::right}};
    for (const estimator::FittedFigure& figure : fit.figures)
        table.rows.push_back({figure.path, models::roundedText(figure.start, kFitDigits),
                              figure.shipped ? models::roundedText(*figure.shipped, kFitDigits) : kNothing,
                              figure.rows == 0 ? kNothing : models::roundedText(figure.value, kFitDigits), std::to_string(figure.rows)});
    return table;
}

std::string spread(const std::optional<double>& sigma) { return sigma ? models::roundedText(*sigma, 2) : kNothing; }

Table classTable(const estimator::Fit& fit) {
    Table table;
    table.columns = {{"Work"},
                     {"n", Align::right},
                     {"Families", Align::right},
                     {"Energy", Align::right},
                     {"left out", Align::right},
                     {"in P10-P90", Align::right},
                     {"sigma", Align::right},
                     {"Time", Align::right},
                     {"left out", Align::right},
                     {"in P10-P90", Align::right},
                     {"sigma", Align::right}};
    for (const estimator::FittedClass& each : fit.classes)
        table.rows.push_back({each.name, std::to_string(each.rows), std::to_string(each.families), percent(each.energy),
                              percent(each.energyLeftOut), wholePercent(each.energyInRangeLeftOut), spread(each.energySpread),
                              percent(each.pace), percent(each.paceLeftOut), wholePercent(each.paceInRangeLeftOut),
                              spread(each.paceSpread)});
    return table;
}

std::string summary(const FitReport& report) {
    return fmt::format("{} rows, {} folds of model families; loss {:.2f} at the start, {:.2f} at the end", report.rowCount, report.folds,
                       report.fit.startLoss, report.fit.loss);
}

} // namespace

std::string fitText(const FitReport& report, const Style& style) {
    return summary(report) + "\n\n" + textTable(figureTable(report.fit), style) +
           "\nMedian absolute errors, and the share of rows that fell into the range predicted without their family;\n"
           "sigma: the spread whose range would have held four of five of them\n" +
           textTable(classTable(report.fit), style);
}

std::string fitMarkdown(const FitReport& report) {
    return summary(report) + "\n\n" + markdownTable(figureTable(report.fit)) + "\n" + markdownTable(classTable(report.fit));
}

std::string fitJson(const FitReport& report) {
    Json document{{"tables", report.tables},
                  {"row_count", report.rowCount},
                  {"folds", report.folds},
                  {"loss_at_start", jsonNumber(report.fit.startLoss)},
                  {"loss", jsonNumber(report.fit.loss)}};
    document["figures"] = Json::array();
    for (const estimator::FittedFigure& figure : report.fit.figures)
        document["figures"].push_back({{"path", figure.path},
                                       {"start", jsonNumber(figure.start)},
                                       {"shipped", jsonNumber(figure.shipped)},
                                       {"value", figure.rows == 0 ? Json{} : jsonNumber(figure.value)},
                                       {"rows", figure.rows},
                                       {"paths", figure.paths}});
    document["classes"] = Json::array();
    for (const estimator::FittedClass& each : report.fit.classes)
        document["classes"].push_back({{"class", each.name},
                                       {"n", each.rows},
                                       {"families", each.families},
                                       {"energy_mdape", jsonNumber(each.energy)},
                                       {"energy_mdape_left_out", jsonNumber(each.energyLeftOut)},
                                       {"pace_mdape", jsonNumber(each.pace)},
                                       {"pace_mdape_left_out", jsonNumber(each.paceLeftOut)},
                                       {"energy_sigma_left_out", jsonNumber(each.energySpread)},
                                       {"pace_sigma_left_out", jsonNumber(each.paceSpread)},
                                       {"energy_coverage_left_out", jsonNumber(each.energyInRangeLeftOut)},
                                       {"pace_coverage_left_out", jsonNumber(each.paceInRangeLeftOut)}});
    return jsonText(document);
}

} // namespace app
