#pragma once

#include "estimator/mixtures.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace estimator {

/// What one choice made of an improvement.
struct ChoicePart {
    models::StageId scope;
    std::string field;
    std::optional<double> factor = {}; ///< baseline over scenario: 2 halves the footprint; none in a split without factors
    double change = 0.0;               ///< what it adds to the footprint; negative: less than the baseline
    double standardError = 0.0;        ///< of `change`; 0 where every coalition was calculated
};

/// The way from the baseline to a scenario, choice by choice and in no order. The changes add up to the difference of the two footprints;
/// the factors multiply to their ratio. Where a mixture of the choices comes to nothing, nothing has factors: the changes are shared
/// directly.
struct ChoiceSplit {
    Metric metric = Metric::total;
    std::vector<ChoicePart> choices; ///< the strongest first
    double baseline = 0.0;
    double scenario = 0.0;
    bool hasFactors = true;
    bool isSampled = false; ///< too many choices for every coalition: a mean over seeded orders
};

/// @error missingData     a total of one of them is not known
/// @error unknownScenario
/// @source METHODOLOGY.md M-9.1, M-9.1b, M-9.1c
[[nodiscard]] models::Result<ChoiceSplit> choiceSplit(const models::Plan& plan, const models::Facts& facts,
                                                      const models::ScenarioId& scenario, Metric metric, const SplitOptions& options = {});

/// Within which eight of ten draws see what a choice adds.
struct ChoiceInterval {
    models::StageId scope;
    std::string field;
    double p10 = 0.0, p90 = 0.0;
};

/// By choice, in the plan's order; none of a choice where no draw has a part. Every mixture of the choices is drawn: takes much longer than
/// the split itself.
/// @error missingData     a total of one of them is not known
/// @error unknownScenario, stopped
/// @source METHODOLOGY.md M-9.1, M-9.1b, M-9.1c
[[nodiscard]] models::Result<std::vector<ChoiceInterval>> choiceIntervals(const models::Plan& plan, const models::Facts& facts,
                                                                          const models::ScenarioId& scenario, Metric metric,
                                                                          const SplitOptions& options, const std::stop_token& stop = {});

} // namespace estimator
