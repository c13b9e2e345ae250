#pragma once

#include "estimator/comparison.h"

#include <string>
#include <vector>

namespace estimator {

/// A finding as a reader wants it: said once, with the scenarios it is true of.
struct GatheredFinding {
    models::Finding finding;                   ///< its scenario is the first of `scenarios`
    std::vector<models::ScenarioId> scenarios; ///< empty: about the plan as a whole
    bool everywhere = false;                   ///< true of every scenario of the estimate
};

/// All findings of an estimate and its comparison, errors first, each once.
[[nodiscard]] std::vector<GatheredFinding> gatherFindings(const Estimate& estimate, const Comparison& comparison);

} // namespace estimator
