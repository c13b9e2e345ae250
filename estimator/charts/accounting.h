#pragma once

#include "estimator/estimate.h"

namespace estimator {

/// Whether the emissions of two scenarios may be set against each other.
enum class Accounting {
    alike,
    mixed,   ///< another basis or another series of intensities
    entered, ///< the user's own grid intensities, which differ: nobody knows whether they are counted alike
};

/// Of a scenario beside the baseline.
/// @param estimate  of this plan; points are enough
[[nodiscard]] Accounting accountingBetween(const models::Plan& plan, const models::Scenario& scenario, const Estimate& estimate,
                                           Metric metric);

} // namespace estimator
