#pragma once

#include "estimator/estimate.h"

#include <stop_token>
#include <vector>

namespace estimator {

/// A choice of a scenario that saves something over the default of its field, with what it saves.
struct AppliedLever {
    models::StageId stage;
    std::string field;
    models::Setting setting;  ///< that holds
    models::Setting standard; ///< the default
    double without = 0.0;     ///< total emissions of the stage with the default, kgCO2e
    double with = 0.0;        ///< as it is
    [[nodiscard]] double factor() const { return without / with; }
};

/// The levers that a scenario pulls in its stages, the largest saving first. Each effect comes from two estimates, with the choice and
/// with the default of its field; choices that have no default (a model, an accelerator, a site) are compared between scenarios instead.
[[nodiscard]] std::vector<AppliedLever> appliedLevers(const models::Plan& plan, const models::Facts& facts,
                                                      const ScenarioEstimate& scenario, const EstimateOptions& options);

} // namespace estimator
