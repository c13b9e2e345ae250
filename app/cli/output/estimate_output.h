#pragma once

#include "app/cli/output/style.h"
#include "estimator/estimate.h"
#include "estimator/input_ranking.h"
#include "models/pipeline/plan.h"

#include <map>
#include <string>
#include <vector>

/// An estimate in the formats of `fourem estimate`.
namespace app {

/// What is unknown, by its effect on a total.
struct Ranking {
    estimator::Metric metric;
    std::vector<estimator::InputEffect> effects;
};
using Rankings = std::map<models::ScenarioId, Ranking>;

[[nodiscard]] std::string estimateText(const models::Plan& plan, const estimator::Estimate& estimate, const Rankings& rankings,
                                       const Style& style);
[[nodiscard]] std::string estimateMarkdown(const models::Plan& plan, const estimator::Estimate& estimate, const Rankings& rankings);
/// {"plan", "catalogue_version", "scenarios": [...], "findings": [...]}
[[nodiscard]] std::string estimateJson(const models::Plan& plan, const estimator::Estimate& estimate, const Rankings& rankings);
/// A row a scenario, stage and metric; totals have the stage "(total)", which can be no id.
[[nodiscard]] std::string estimateCsv(const estimator::Estimate& estimate);

} // namespace app
