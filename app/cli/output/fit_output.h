#pragma once

#include "app/cli/output/style.h"
#include "estimator/backtest/fitting.h"

#include <string>
#include <vector>

/// Fitted constants in the formats of `fourem calibrate`.
namespace app {

struct FitReport {
    std::vector<std::string> tables; ///< the files
    std::size_t rowCount = 0;
    std::size_t folds = 0;
    estimator::Fit fit;
};

[[nodiscard]] std::string fitText(const FitReport& report, const Style& style);
[[nodiscard]] std::string fitMarkdown(const FitReport& report);
/// {"tables", "row_count", "folds", "loss_at_start", "loss", "figures": [{"path", "start", "shipped", "value", "rows", "paths"}],
///  "classes": [{"class", "n", "families", "energy_mdape", "energy_mdape_left_out", "pace_mdape", "pace_mdape_left_out"}]}
[[nodiscard]] std::string fitJson(const FitReport& report);

} // namespace app
