#pragma once

#include "estimator/backtest/row_prediction.h"
#include "estimator/backtest/work_kind.h"
#include "estimator/formulas/validation_metrics.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

/// Predictions against what was measured: how well the estimator does on work that others have published.
///
///     const auto rows = measuredRows(*models::csvTable(text, "measured.csv"));
///     const auto result = backtest(*rows, catalogue, {.metric = ComparedMetric::energy});
///     result->classes[0].errors.medianAbsolute;
namespace estimator {

struct BacktestRow {
    std::size_t line = 0;
    std::string id;
    std::string className; ///< "decode, dense, vllm-0.11: nvidia-h100-sxm5"
    WorkKind kind = WorkKind::decodeDense;
    std::string accelerator; ///< id of the catalogue, else as the row names it
    bool isMeasured = true;  ///< false: the row's own figure is TDP times hours, an estimate or a vendor's statement
    std::string unit;
    std::optional<double> predicted, p10, p90;
    std::optional<double> measured;
    std::vector<std::string> notes; ///< what had to be assumed
    std::string reason;             ///< why there is no prediction or nothing to compare it with; empty where both are there
};

/// Rows of one kind of work, done by one software in one manner, on one accelerator.
struct BacktestClass {
    std::string name;
    WorkKind kind = WorkKind::decodeDense;
    std::string accelerator;
    std::size_t count = 0; ///< rows with prediction and measurement
    PredictionErrors errors{};
    double ninetiethAbsolute = 0.0;        ///< P90 of |p/a − 1|
    std::optional<double> rankCorrelation; ///< whether it orders the rows as they were measured; none: nothing to order
    std::size_t ranges = 0;                ///< rows with a P10-P90 range
    std::optional<Coverage> coverage;      ///< of those ranges
};

struct Backtest {
    ComparedMetric metric = ComparedMetric::energy;
    std::vector<BacktestClass> classes; ///< by kind of work, then by accelerator
    std::vector<BacktestRow> rows;      ///< in the order of the table
};

struct BacktestOptions {
    ComparedMetric metric = ComparedMetric::energy;
    bool useObservedBatch = false; ///< where a row has one
    std::size_t draws = 0;         ///< for the ranges; 0: none
    std::stop_token stop = {};
};

/// Every row of the table ends up with a prediction and a measurement, or with a reason.
///
/// @error stopped   by `options.stop`
/// @error domain    a comparison outside its domain
[[nodiscard]] models::Result<Backtest>
backtest(std::span<const MeasuredRow> rows, const std::shared_ptr<const models::Catalogue>& catalogue, const BacktestOptions& options = {});

/// The class of a row whose energy was measured.
[[nodiscard]] std::string className(const RowInputs& inputs, const models::Facts& facts);

/// Rows with the same sentence: what could not be predicted, or what was assumed.
struct CountedReason {
    std::string text;
    std::vector<const BacktestRow*> rows;
};
/// The most frequent first.
[[nodiscard]] std::vector<CountedReason> reasonsOf(const Backtest& result);
[[nodiscard]] std::vector<CountedReason> assumptionsOf(const Backtest& result);

} // namespace estimator
