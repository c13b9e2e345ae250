#pragma once

#include "estimator/estimate.h"
#include "estimator/levers/lever_card.h"
#include "estimator/levers/stage_draws.h"

#include <optional>
#include <vector>

namespace estimator {

/// What one recommendation would bring to a stage.
struct LeverEffect {
    Lever lever = Lever::tpus;
    std::vector<models::Edit> edits; ///< empty: it does not apply
    models::Message whyNot;          ///< where it does not apply: that it cannot, with the reason last, or what the stage would run into
    PerMetric<std::optional<double>> before, after; ///< of the stage with its development
    PerMetric<std::optional<double>> ratio;         ///< before over after: 2 means half as much; none: unknown, or nothing is left
    PerMetric<std::optional<RatioRange>> range;     ///< of the ratio, by common draws; none where none are drawn
    PublishedGain published;
    std::optional<models::Message> doubt; ///< why nobody knows whether the change keeps the floor of the quality

    [[nodiscard]] bool applies() const { return !edits.empty(); }
};

/// All recommendations for a stage, those that apply first, with the largest gain in emissions first. Each gain comes from two estimates.
/// With `options.draws` each has its range.
/// @error unknownStage, unknownScenario, cycle
[[nodiscard]] models::Result<std::vector<LeverEffect>> leverEffects(const models::Plan& plan, const models::Facts& facts,
                                                                    const models::ScenarioId& scenario, const models::StageId& stage,
                                                                    const EstimateOptions& options = {});

} // namespace estimator
