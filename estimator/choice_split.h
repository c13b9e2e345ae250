#pragma once

#include "estimator/mixtures.h"

#include <string>
#include <vector>

namespace estimator {

/// What one choice made of an improvement.
struct ChoiceFactor {
    models::StageId scope;
    std::string field;
    double factor = 1.0;        ///< baseline over scenario: 2 halves the footprint
    double standardError = 0.0; ///< of ln(factor); 0 where every coalition was calculated
};

/// The way from the baseline to a scenario, choice by choice and in no order. The factors multiply to `total`.
struct ChoiceSplit {
    Metric metric = Metric::total;
    std::vector<ChoiceFactor> choices; ///< the strongest first
    double total = 1.0;
    bool isSampled = false; ///< too many choices for every coalition: a mean over seeded orders
};

/// @error missingData     a total of one of them is not known
/// @error unknownScenario
/// @source METHODOLOGY.md M-9.1, M-9.1b
[[nodiscard]] models::Result<ChoiceSplit> choiceSplit(const models::Plan& plan, const models::Facts& facts,
                                                      const models::ScenarioId& scenario, Metric metric, const SplitOptions& options = {});

} // namespace estimator
