#pragma once

#include "estimator/estimate.h"

#include <optional>

namespace estimator {

/// Emissions of a scenario by who owns the machines: what an inventory by the GHG Protocol would book under which scope. Own machines:
/// their electricity is scope 2, making them scope 3 category 2 (capital goods). Rented ones: all of it is scope 3 category 1 (purchased
/// goods and services). Nothing here burns fuel, so nothing is scope 1. In kgCO2e; none where a stage has no figure.
struct ScopeSplit {
    std::optional<double> ownLocation = 0.0, ownMarket = 0.0, ownEmbodied = 0.0;
    std::optional<double> rentedLocation = 0.0, rentedMarket = 0.0, rentedEmbodied = 0.0;
};

/// See METHODOLOGY.md, "Boundary and scopes".
[[nodiscard]] ScopeSplit scopeSplit(const ScenarioEstimate& scenario, const models::Facts& facts);

} // namespace estimator
