#pragma once

#include "app/cli/output/style.h"
#include "estimator/comparison.h"

#include <string>

/// Scenarios side by side in the formats of `fourem compare`.
namespace app {

[[nodiscard]] std::string compareText(const models::Plan& plan, const estimator::Estimate& estimate,
                                      const estimator::Comparison& comparison, const Style& style);
[[nodiscard]] std::string compareMarkdown(const models::Plan& plan, const estimator::Estimate& estimate,
                                          const estimator::Comparison& comparison);
/// {"plan", "catalogue_version", "scenarios": [{"name", "basis", "total", "difference", "same_work", "other_work"}], "choices", "findings"}
[[nodiscard]] std::string compareJson(const models::Plan& plan, const estimator::Estimate& estimate,
                                      const estimator::Comparison& comparison);
/// A row a scenario and metric.
[[nodiscard]] std::string compareCsv(const estimator::Comparison& comparison);

} // namespace app
