#pragma once

#include "estimator/draws.h"

#include <optional>
#include <vector>

namespace estimator {

/// What a stage with its development takes, by draw. Empty where the metric is not known.
struct StageRuns {
    PerMetric<RunValues> values;
    std::vector<bool> infeasible; ///< by draw: the stage cannot do its work, and its values count nowhere
};

/// P10 to P90 of a ratio.
struct RatioRange {
    double p10, p90;
};

/// Draws one stage of one scenario for several versions of a plan: the same unknown draws the same values in each, so that what two
/// versions share falls out of their ratio. Ranges of the plan stand at their middle. Keeps a reference to the facts.
class StageDraws {
public:
    /// @param options  basis, draws and seed count; one draw or more
    StageDraws(models::ScenarioId scenario, models::StageId stage, const models::Facts& facts, const EstimateOptions& options);

    /// @error unknownScenario, unknownStage
    [[nodiscard]] models::Result<StageRuns> of(const models::Plan& plan);

private:
    models::ScenarioId m_scenario;
    models::StageId m_stage;
    const models::Facts& m_facts;
    std::optional<Basis> m_basis;
    NormalDraws m_draws;
};

/// How many times less the improved version takes, metric by metric; none where either is not known or nothing is left in a draw.
[[nodiscard]] PerMetric<std::optional<RatioRange>> ratioRanges(const StageRuns& before, const StageRuns& improved);

} // namespace estimator
