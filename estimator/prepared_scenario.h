#pragma once

#include "estimator/critical_path.h"
#include "estimator/row_runs.h"
#include "estimator/stages/prepared_stage.h"

#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace estimator {

class SharedRuns;

/// A scenario with everything looked up and sized once, so that it can be calculated many times: for draws of what is unknown, for
/// sensitivities, for the coalitions of the 4M split.
struct PreparedScenario {
    /// One physical unknown, whichever stages share it.
    struct Input {
        Unknown kind;
        Spread spread;
        [[nodiscard]] std::string key() const; ///< "power/nvidia-h100-sxm5": the same in every scenario and plan
        friend bool operator==(const Input&, const Input&) = default;
    };
    struct Row {
        std::optional<PreparedStage<NoRecorder>> stage; ///< none: disabled, or what it comes to is not known
        std::optional<models::Error> error;             ///< why there is no stage
        bool enabled = true;
        std::optional<double> development;             ///< multiple of the row before, for a development row
        PerUnknown<std::optional<std::size_t>> inputs; ///< which input of the scenario drives it
        double trainingShare = 1.0;                    ///< of its emissions that the SCI score is charged with
        bool isDelivered = false;                      ///< its requests are functional units
        models::StageId id = {};                       ///< of the stage, also for its development row
    };

    Basis basis = Basis::location;
    std::vector<Input> inputs;
    std::vector<Row> rows; ///< in pipeline order
    std::vector<PathRow> path;
    std::optional<double> functionalUnits; ///< entered by the user; none: what the stages deliver

    /// Keeps references to all that it is made of.
    [[nodiscard]] static PreparedScenario of(const models::Plan& plan, const models::Scenario& scenario,
                                             std::span<const models::StageId> order, const models::Facts& facts, Basis basis,
                                             const Lens& lens = {});
};

/// A scenario calculated `count` times.
struct ScenarioRuns {
    std::size_t count = 0;
    std::vector<SharedRow> rows;
    std::vector<RunValues> sci; ///< of the rows
    PerMetric<RunValues> total;
    std::vector<bool> infeasible; ///< by run; then its values count nowhere
    [[nodiscard]] double infeasibleShare() const;
};

struct RunOptions {
    std::size_t threads = 1; ///< over which the rows are spread; the result does not depend on it
    std::stop_token stop = {};
    SharedRuns* shared = nullptr; ///< of scenarios whose equal inputs have equal factors; may be null
};

/// @param factors  by input, one factor per run; 1 is the point estimate
[[nodiscard]] ScenarioRuns calculate(const PreparedScenario& scenario, std::span<const RunValues> factors, std::size_t count,
                                     const RunOptions& options = {});

} // namespace estimator
