#include "app/cli/output/backtest_output.h"
#include "app/cli/output/figure_text.h"
#include "app/cli/output/table.h"
#include "app/cli/output/text_width.h"
#include "models/units/unit_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace app {
namespace {

constexpr std::size_t kShownIds = 4;
constexpr std::size_t kShownAssumptions = 12;
constexpr std::size_t kWidestNote = 70;
constexpr int kBacktestDigits = 3;

std::string percent(double share) { return fmt::format("{:.1f} %", 100.0 * share); }
std::string signedPercent(double share) { return fmt::format("{:+.1f} %", 100.0 * share); }
std::string numberOrNothing(const std::optional<double>& value) { return value ? models::roundedText(*value, kBacktestDigits) : kNothing; }

Table classTable(const estimator::Backtest& result) {
    Table table;
    table.columns = {{"Work"},
                     {"Accelerator"},
                     {"n", Align::right},
                     {"MdAPE", Align::right},
                     {"MAPE", Align::right},
                     {"Bias", Align::right},
                     {"P90", Align::right},
                     {"×1.25", Align::right},
                     {"×2", Align::right},
                     {"Rank", Align::right},
                     {"In P10-P90", Align::right}};
    for (const estimator::BacktestClass& each : result.classes) {
        const std::string work = each.name.substr(0, each.name.find(": "));
        const std::string covered = !each.coverage ? kNothing
                                                   : fmt::format("{:.0f} % ({:.0f}-{:.0f})", 100.0 * each.coverage->share,
                                                                 100.0 * each.coverage->low, 100.0 * each.coverage->high);
        table.rows.push_back({work, each.accelerator, std::to_string(each.count), percent(each.errors.medianAbsolute),
                              percent(each.errors.meanAbsolute), signedPercent(each.errors.bias), percent(each.ninetiethAbsolute),
                              percent(each.errors.withinQuarter), percent(each.errors.withinTwo),
                              each.rankCorrelation ? fmt::format("{:.2f}", *each.rankCorrelation) : kNothing, covered});
    }
    return table;
}

std::string idsOf(const estimator::CountedReason& reason) {
    std::string ids;
    for (std::size_t i = 0; i < std::min(kShownIds, reason.rows.size()); ++i) ids += (i == 0 ? "" : ", ") + onOneLine(reason.rows[i]->id);
    return reason.rows.size() > kShownIds ? ids + ", ..." : ids;
}

Table reasonTable(const std::vector<estimator::CountedReason>& reasons) {
    Table table;
    table.columns = {{"Rows", Align::right}, {"Not compared, because"}, {"Which"}};
    for (const estimator::CountedReason& reason : reasons)
        table.rows.push_back({std::to_string(reason.rows.size()), onOneLine(reason.text), idsOf(reason)});
    return table;
}

Table assumptionTable(const std::vector<estimator::CountedReason>& assumptions) {
    Table table;
    table.columns = {{"Rows", Align::right}, {"Assumed or derived"}};
    for (std::size_t i = 0; i < std::min(kShownAssumptions, assumptions.size()); ++i)
        table.rows.push_back({std::to_string(assumptions[i].rows.size()), onOneLine(assumptions[i].text)});
    if (assumptions.size() > kShownAssumptions)
        table.rows.push_back({"", fmt::format("and {} more; --rows names them row by row", assumptions.size() - kShownAssumptions)});
    return table;
}

Table rowTable(const estimator::Backtest& result, bool isWide) {
    Table table;
    table.columns = {
        {"Id"},   {"Class"}, {"Predicted", Align::right}, {"Measured", Align::right}, {"P10", Align::right}, {"P90", Align::right},
        {"Unit"}, {"Note"}};
    for (const estimator::BacktestRow& row : result.rows) {
        const std::string note = onOneLine(noteOf(row));
        table.rows.push_back({onOneLine(row.id), onOneLine(row.className), numberOrNothing(row.predicted), numberOrNothing(row.measured),
                              numberOrNothing(row.p10), numberOrNothing(row.p90), row.unit, isWide ? note : shortened(note, kWidestNote)});
    }
    return table;
}

std::string summary(const estimator::Backtest& result) {
    const auto compared = std::ranges::count_if(result.rows, [](const auto& row) { return row.predicted && row.measured; });
    return fmt::format("{} of {} rows compared in {}.", compared, result.rows.size(), estimator::key(result.metric));
}

constexpr const char* kBacktestLegend =
    "MdAPE, MAPE, P90: median, mean and 90th percentile of the error. Bias: geometric mean of predicted over measured.\n"
    "×1.25, ×2: share within that factor. Rank: whether it orders the rows as they were measured (Spearman). In P10-P90: share inside the "
    "predicted range, with its 95 % interval.";
constexpr const char* kObserved = "With the observed batch";

} // namespace

std::string noteOf(const estimator::BacktestRow& row) {
    std::string text = row.reason;
    for (const std::string& note : row.notes) text += (text.empty() ? "" : "; ") + note;
    return text;
}

std::string backtestText(const BacktestReport& report, const Style& style) {
    std::string out = style.heading(onOneLine(report.table)) + "\n";
    out += style.faint("Catalogue " + report.catalogueVersion + ". " + summary(report.result)) + "\n";
    if (report.listsRows) out += "\n" + textTable(rowTable(report.result, false), style);
    if (!report.result.classes.empty()) out += "\n" + textTable(classTable(report.result), style) + style.faint(kBacktestLegend) + "\n";
    if (report.withObservedBatch) {
        out += "\n" + style.heading(kObserved) + "\n";
        if (report.listsRows) out += "\n" + textTable(rowTable(*report.withObservedBatch, false), style) + "\n";
        out += textTable(classTable(*report.withObservedBatch), style);
    }
    if (const auto reasons = estimator::reasonsOf(report.result); !reasons.empty()) out += "\n" + textTable(reasonTable(reasons), style);
    if (const auto assumed = estimator::assumptionsOf(report.result); !assumed.empty())
        out += "\n" + textTable(assumptionTable(assumed), style);
    return out;
}

std::string backtestMarkdown(const BacktestReport& report) {
    std::string out = "# " + markdownCell(report.table) + "\n\nCatalogue " + report.catalogueVersion + ". " + summary(report.result) + "\n";
    if (!report.result.classes.empty()) out += "\n" + markdownTable(classTable(report.result)) + "\n" + kBacktestLegend + "\n";
    if (report.withObservedBatch) out += "\n## " + std::string{kObserved} + "\n\n" + markdownTable(classTable(*report.withObservedBatch));
    if (const auto reasons = estimator::reasonsOf(report.result); !reasons.empty()) out += "\n" + markdownTable(reasonTable(reasons));
    if (const auto assumed = estimator::assumptionsOf(report.result); !assumed.empty())
        out += "\n" + markdownTable(assumptionTable(assumed));
    if (report.listsRows) out += "\n## Rows\n\n" + markdownTable(rowTable(report.result, true));
    if (report.listsRows && report.withObservedBatch)
        out += "\n## Rows with the observed batch\n\n" + markdownTable(rowTable(*report.withObservedBatch, true));
    return out;
}

} // namespace app
