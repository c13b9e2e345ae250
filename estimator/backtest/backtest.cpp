#include "estimator/backtest/backtest.h"

#include "estimator/backtest/software.h"
#include "estimator/formulas/uncertainty.h"
#include "estimator/stages/try.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <thread>
#include <utility>

namespace estimator {
namespace {

using models::Result;

constexpr std::string_view kNoMeasurement = "the row has no measured value in this metric";
constexpr std::string_view kOtherMetric = "rows of this kind are not compared in this metric";

// Hours and rates are counted whatever the basis of the energy is.
bool dependsOnEnergy(ComparedMetric metric) { return metric == ComparedMetric::energy || metric == ComparedMetric::emissions; }

std::string acceleratorName(const RowInputs& inputs, const models::Facts& facts) {
    if (inputs.accelerator.empty()) return "no accelerator named";
    const auto entry = facts.entry(models::EntryKind::accelerator, inputs.accelerator);
    return entry ? (*entry)->id : inputs.accelerator;
}

std::string nameOf(const RowInputs& inputs, WorkKind kind, const std::string& accelerator, bool isMeasured) {
    const std::string manner = mannerOf(inputs, kind);
    return std::string{label(kind)} + (manner.empty() ? "" : ", " + manner) + (isMeasured ? "" : ", energy not measured") + ": " +
           accelerator;
}

BacktestRow compared(const MeasuredRow& row, const std::shared_ptr<const models::Catalogue>& catalogue, const BacktestOptions& options) {
    const models::Facts facts{catalogue};
    BacktestRow result;
    result.line = row.line;
    result.id = row.id;
    result.kind = workKindOf(row.inputs, facts);
    result.accelerator = acceleratorName(row.inputs, facts);
    result.isMeasured = !dependsOnEnergy(options.metric) || isMeasuredBasis(row.measured.energyBasis);
    result.className = nameOf(row.inputs, result.kind, result.accelerator, result.isMeasured);
    result.unit = comparedUnit(row.inputs, options.metric);
    if (result.unit.empty()) {
        result.reason = kOtherMetric;
        return result;
    }
    result.measured = rowMeasurement(row, options.metric);
    auto prediction = rowPrediction(
        row.inputs, catalogue,
        {.metric = options.metric, .observedBatch = options.useObservedBatch ? row.measured.batch : std::nullopt, .draws = options.draws});
    if (!prediction) {
        result.reason = std::move(prediction).error();
        return result;
    }
    result.predicted = prediction->point;
    result.p10 = prediction->p10;
    result.p90 = prediction->p90;
    result.notes = std::move(prediction->notes);
    if (!result.measured) result.reason = kNoMeasurement;
    return result;
}

/// Rows are independent of each other, so they are shared out among the processors.
std::vector<BacktestRow> comparedAll(std::span<const MeasuredRow> rows, const std::shared_ptr<const models::Catalogue>& catalogue,
                                     const BacktestOptions& options) {
    std::vector<BacktestRow> results(rows.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < rows.size() && !options.stop.stop_requested(); i = next++)
            results[i] = compared(rows[i], catalogue, options);
    };
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i) helpers.emplace_back(work);
    work();
    helpers.clear(); // joins them
    return results;
}

bool isCompared(const BacktestRow& row) { return row.predicted && row.measured; }

Result<BacktestClass> classOf(std::vector<const BacktestRow*> rows) {
    // In an order of their own, so that no sum depends on that of the table.
    std::ranges::sort(rows, {}, [](const BacktestRow* row) { return std::pair{*row->measured, *row->predicted}; });
    std::vector<PredictionPair> pairs;
    std::vector<double> absolute;
    BacktestClass result{rows.front()->className, rows.front()->kind, rows.front()->accelerator, rows.size(), {}, 0.0, {}, 0, {}};
    double hits = 0.0;
    for (const BacktestRow* row : rows) {
        pairs.push_back({*row->predicted, *row->measured});
        absolute.push_back(std::abs(*row->predicted / *row->measured - 1.0));
        if (!row->p10 || !row->p90) continue;
        ++result.ranges;
        if (*row->p10 <= *row->measured && *row->measured <= *row->p90) hits += 1.0;
    }
    FOUREM_TRY(errors, predictionErrors(pairs));
    result.errors = errors;
    std::ranges::sort(absolute);
    FOUREM_TRY(ninetieth, quantile(absolute, 0.9));
    result.ninetiethAbsolute = ninetieth;
    if (const auto order = rankCorrelation(pairs)) result.rankCorrelation = *order;
    if (result.ranges == 0) return result;
    FOUREM_TRY(covered, coverage(hits, static_cast<double>(result.ranges)));
    result.coverage = covered;
    return result;
}

std::vector<CountedReason> counted(std::map<std::string, std::vector<const BacktestRow*>> groups) {
    std::vector<CountedReason> result;
    for (auto& [text, rows] : groups) result.push_back({text, std::move(rows)});
    std::ranges::stable_sort(result, std::greater{}, [](const CountedReason& reason) { return reason.rows.size(); });
    return result;
}

} // namespace

std::string className(const RowInputs& inputs, const models::Facts& facts) {
    return nameOf(inputs, workKindOf(inputs, facts), acceleratorName(inputs, facts), true);
}

Result<Backtest> backtest(std::span<const MeasuredRow> rows, const std::shared_ptr<const models::Catalogue>& catalogue,
                          const BacktestOptions& options) {
    Backtest result;
    result.metric = options.metric;
    result.rows = comparedAll(rows, catalogue, options);
    if (options.stop.stop_requested()) return models::fail(models::Code::stopped, {});
    std::map<std::pair<WorkKind, std::string>, std::vector<const BacktestRow*>> groups;
    for (const BacktestRow& row : result.rows)
        if (isCompared(row)) groups[{row.kind, row.className}].push_back(&row);
    for (auto& [name, members] : groups) {
        FOUREM_TRY(summary, classOf(std::move(members)));
        result.classes.push_back(std::move(summary));
    }
    return result;
}

std::vector<CountedReason> reasonsOf(const Backtest& result) {
    std::map<std::string, std::vector<const BacktestRow*>> groups;
    for (const BacktestRow& row : result.rows)
        if (!row.reason.empty()) groups[row.reason].push_back(&row);
    return counted(std::move(groups));
}

std::vector<CountedReason> assumptionsOf(const Backtest& result) {
    std::map<std::string, std::vector<const BacktestRow*>> groups;
    for (const BacktestRow& row : result.rows)
        for (const std::string& note : row.notes) groups[note].push_back(&row);
    return counted(std::move(groups));
}

} // namespace estimator
