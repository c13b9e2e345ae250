#pragma once

#include "estimator/estimate.h"

#include <map>
#include <optional>
#include <vector>

namespace estimator {

/// What a stage comes to after some edits, with what its development takes.
struct TrialOutcome {
    PerMetric<std::optional<double>> figures;
    std::optional<models::Message> problem;            ///< the first error of the stage, or why the edits do not apply
    bool breaksFloor = false;                          ///< of its quality
    std::optional<models::Message> unknownQuality;     ///< why nobody knows whether the quality keeps its floor
    std::map<Metric, models::Message> whyMissing = {}; ///< of figures that a stage which can do its work has not
};

/// Why a figure of a trial has no P10 and P90.
enum class NoInterval {
    notEstimated, ///< the stage cannot do its work so, or the search was stopped
    development,  ///< the figure adds what the development of the stage takes, and percentiles do not add
};

struct FigureInterval {
    std::optional<double> p10, p90;
    std::optional<NoInterval> whyNone; ///< where there is none
};

[[nodiscard]] TrialOutcome outcomeOf(const ScenarioEstimate& scenario, const models::StageId& stage);

/// Estimates one stage of one scenario after edits, again and again; a lock does not keep it from trying. Keeps a reference to the facts.
class Trial {
public:
    Trial(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& scenario, const models::StageId& stage,
          const EstimateOptions& options);

    [[nodiscard]] models::Result<ScenarioEstimate> present() const { return estimated(m_plan); }
    [[nodiscard]] TrialOutcome after(const std::vector<models::Edit>& edits) const;
    /// P10 and P90 of the figure that `after` gives; takes much longer.
    [[nodiscard]] FigureInterval intervalAfter(const std::vector<models::Edit>& edits, Metric metric) const;

    [[nodiscard]] const models::Plan& plan() const { return m_plan; } ///< as it is, unlocked

private:
    [[nodiscard]] models::Result<ScenarioEstimate> estimated(const models::Plan& plan, std::size_t draws = 0) const;

    models::Plan m_plan; ///< unlocked
    const models::Facts& m_facts;
    models::StageId m_stage;
    EstimateOptions m_options;
};

} // namespace estimator
