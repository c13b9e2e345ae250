#pragma once

#include "app/cli/output/style.h"
#include "estimator/estimate.h"

#include <string>
#include <vector>

/// A plan against its budgets in the formats of `fourem check`.
namespace app {

struct Checked {
    const models::Plan& plan;
    const estimator::Estimate& estimate;
    const std::vector<models::Finding>& grave; ///< what fails the check
    std::vector<models::Finding> remarks = {}; ///< of the plan as a whole, that do not
    [[nodiscard]] bool isOk() const { return grave.empty(); }
};

/// A line each thing that fails the check, or that all is well.
[[nodiscard]] std::string checkText(const Checked& checked, const Style& style);
/// Verdict, a table of the budgets, and what fails the check: fit for a comment on a pull request.
[[nodiscard]] std::string checkMarkdown(const Checked& checked);
/// {"plan", "ok", "budgets": [{"scenario", "metric", "unit", "limit", "p50", "p90", "verdict"}], "findings", "remarks"}
[[nodiscard]] std::string checkJson(const Checked& checked);

} // namespace app
