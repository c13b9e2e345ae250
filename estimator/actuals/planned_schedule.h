#pragma once

#include "estimator/actuals/run_period.h"
#include "estimator/estimate.h"
#include "models/catalogue/facts.h"
#include "models/pipeline/plan.h"

#include <optional>
#include <vector>

namespace estimator {

/// When a scenario is planned to take what it takes: a service evenly over the horizon, what is repeated evenly over it too, and what is
/// done once in its place on the time line. A plan without start begins with the first measured run.
class PlannedSchedule {
public:
    PlannedSchedule(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& scenario);

    /// What is planned for the same requests where the run counts them; else for the same while, or for one run of a stage that is no
    /// service; of all stages without `run.stage`. None where a stage has no figure, or the run counts requests that the plan does not.
    [[nodiscard]] std::optional<double> plannedFor(const models::MeasuredRun& run, Metric metric) const;
    /// What is planned within the period.
    [[nodiscard]] std::optional<double> plannedWithin(const Period& period, const std::optional<models::StageId>& stage,
                                                      Metric metric) const;
    /// Whether the stage is a service that runs all the time.
    [[nodiscard]] bool isContinuous(const models::StageId& stage) const;
    /// From the first to the last planned hour.
    [[nodiscard]] Period whole() const { return m_whole; }

private:
    struct Part;
    [[nodiscard]] std::optional<double> plannedForRequests(const Part& part, double requests, Metric metric) const;

    struct Part {
        models::StageId stage;
        const StageEstimate* estimate;
        Period span;
        bool isContinuous;
        double repeats;
    };

    const ScenarioEstimate& m_scenario;
    std::vector<Part> m_parts;
    Period m_whole;
};

} // namespace estimator
