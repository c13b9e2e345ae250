#pragma once

#include "app/cli/output/style.h"
#include "estimator/actuals/actuals.h"
#include "models/pipeline/plan.h"

#include <string>
#include <utility>
#include <vector>

/// What was measured beside what was planned, in the formats of `fourem compare --measured`.
namespace app {

struct ActualsReport {
    const models::Plan& plan;
    estimator::Actuals actuals;
    std::vector<std::pair<estimator::Metric, std::vector<estimator::ActualMonth>>>
        months; ///< of the plan as a whole, of each measured metric
};

[[nodiscard]] std::string actualsText(const ActualsReport& report, const Style& style);
[[nodiscard]] std::string actualsMarkdown(const ActualsReport& report);
/// {"plan", "scenario", "stages": [{"id", "name", metric: {"planned", "measured", "ratio", "factor", "sigma", "runs", "compared_by",
/// "unit"}}], "months", "events"}
[[nodiscard]] std::string actualsJson(const ActualsReport& report);
/// A row a stage and metric, then a row a month and metric; the plan as a whole has the stage "(plan)", which can be no id.
[[nodiscard]] std::string actualsCsv(const ActualsReport& report);

} // namespace app
