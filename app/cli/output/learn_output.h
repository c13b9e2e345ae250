#pragma once

#include "app/cli/output/style.h"
#include "estimator/backtest/learning.h"

#include <string>

/// What measured runs taught, in the formats of `fourem learn`.
namespace app {

struct LearnReport {
    std::string runs; ///< the table
    std::size_t rowCount = 0;
    double noise = estimator::kMeasurementNoise;
    estimator::Learning learning;
};

[[nodiscard]] std::string learnText(const LearnReport& report, const Style& style);
/// {"runs", "row_count", "noise", "factors": [{"work", "accelerator", "quantity", "runs", "factor", "sigma_before", "sigma", "mean_log"}],
///  "unused": [{"id", "reason"}]}
[[nodiscard]] std::string learnJson(const LearnReport& report);

} // namespace app
