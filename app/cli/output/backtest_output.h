#pragma once

#include "app/cli/output/style.h"
#include "estimator/backtest/backtest.h"

#include <optional>
#include <string>

/// Predictions against measurements in the formats of `fourem backtest`.
namespace app {

struct BacktestReport {
    std::string table; ///< the file
    std::string catalogueVersion;
    estimator::Backtest result; ///< from the inputs alone
    std::optional<estimator::Backtest> withObservedBatch;
    bool listsRows = false;
};

[[nodiscard]] std::string backtestText(const BacktestReport& report, const Style& style);
[[nodiscard]] std::string backtestMarkdown(const BacktestReport& report);
/// {"table", "metric", "catalogue_version", "row_count", "classes": [{"class", "kind", "accelerator", "n", "mdape", ...}],
///  "unpredicted": [{"reason", "count", "ids"}], "assumptions": [{"text", "count"}][, "rows": [{"id", "class", "predicted", "measured",
///  "p10", "p90", "unit", "note"}]][, "with_observed_batch": {"classes"[, "rows"]}]}
[[nodiscard]] std::string backtestJson(const BacktestReport& report);
/// A row a class, or a row of the table each.
[[nodiscard]] std::string backtestCsv(const BacktestReport& report);

/// Note and reason of a row in one text.
[[nodiscard]] std::string noteOf(const estimator::BacktestRow& row);

} // namespace app
