#pragma once

#include "estimator/estimate.h"

#include <map>
#include <optional>

/// Which part of a scenario's total its stages have: what bars and tints on a canvas show.
namespace estimator {

/// The stage's figure over the total, from 0 to 1; wall time over that of the longest path. None where one of them is missing or
/// the total is zero.
[[nodiscard]] std::optional<double> shareOfTotal(const ScenarioEstimate& scenario, const StageEstimate& stage, Metric metric);

/// By link, the part of the total that everything before it has taken, the stage it comes from included: what it took to make what
/// the link carries. Of wall time: when that stage is done. Links for which it is not known are left out.
[[nodiscard]] std::map<models::LinkId, double> sharesAlongLinks(const models::Plan& plan, const ScenarioEstimate& scenario, Metric metric);

} // namespace estimator
