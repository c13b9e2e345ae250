#pragma once

#include "app/cli/output/style.h"
#include "estimator/estimate.h"
#include "models/pipeline/plan.h"

#include <string>

/// An estimate in the formats of `fourem estimate`.
namespace app {

[[nodiscard]] std::string estimateText(const models::Plan& plan, const estimator::Estimate& estimate, const Style& style);
[[nodiscard]] std::string estimateMarkdown(const models::Plan& plan, const estimator::Estimate& estimate);
/// {"plan", "catalogue_version", "scenarios": [...], "findings": [...]}
[[nodiscard]] std::string estimateJson(const models::Plan& plan, const estimator::Estimate& estimate);
/// A row a scenario, stage and metric; totals have the stage "(total)", which can be no id.
[[nodiscard]] std::string estimateCsv(const estimator::Estimate& estimate);

} // namespace app
