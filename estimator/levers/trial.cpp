#include "estimator/levers/trial.h"

#include "estimator/stages/try.h"
#include "estimator/totals.h"

#include <utility>

namespace estimator {

namespace {

const StageEstimate* developmentOf(const ScenarioEstimate& scenario, const models::StageId& id) {
    return scenario.stage(models::StageId{id.text() + std::string{kDevelopmentSuffix}});
}

} // namespace

TrialOutcome outcomeOf(const ScenarioEstimate& scenario, const models::StageId& id) {
    TrialOutcome outcome;
    const StageEstimate* stage = scenario.stage(id);
    if (stage == nullptr) return outcome;
    outcome.whyMissing = stage->whyMissing;
    const StageEstimate* development = developmentOf(scenario, id);
    for (const MetricInfo& row : allMetrics()) {
        const auto& own = stage->metrics[row.metric].point;
        if (!own) continue;
        const auto more = development == nullptr ? std::optional<double>{} : development->metrics[row.metric].point;
        outcome.figures[row.metric] = *own + more.value_or(0.0);
    }
    for (const models::Finding& finding : stage->findings) {
        if (finding.message.code == models::Code::belowQuality) outcome.breaksFloor = true;
        if (finding.message.code == models::Code::unknownQuality) outcome.unknownQuality = finding.message;
        if (finding.severity() == models::Severity::error && !outcome.problem) outcome.problem = finding.message;
    }
    return outcome;
}

namespace {

TrialOutcome impossible(const models::Error& error) {
    TrialOutcome outcome;
    outcome.problem = error.message();
    return outcome;
}

models::Plan unlocked(models::Plan plan) {
    for (models::Scenario& scenario : plan.scenarios) scenario.locked = false;
    return plan;
}

} // namespace

Trial::Trial(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& scenario, const models::StageId& stage,
             const EstimateOptions& options)
    : m_plan{unlocked(plan)},
      m_facts{facts},
      m_stage{stage},
      m_options{options} {
    m_options.scenario = scenario;
    m_options.stage = stage;
}

TrialOutcome Trial::after(const std::vector<models::Edit>& edits) const {
    const auto changed = models::apply(m_plan, models::Compound{edits});
    if (!changed) return impossible(changed.error());
    const auto scenario = estimated(*changed);
    if (!scenario) return impossible(scenario.error());
    return outcomeOf(*scenario, m_stage);
}

FigureInterval Trial::intervalAfter(const std::vector<models::Edit>& edits, Metric metric) const {
    const auto changed = models::apply(m_plan, models::Compound{edits});
    const auto scenario = changed ? estimated(*changed, kDraws) : models::Result<ScenarioEstimate>{tl::unexpected{changed.error()}};
    const StageEstimate* stage = scenario ? scenario->stage(m_stage) : nullptr;
    if (stage == nullptr || !stage->metrics[metric].p10 || !stage->metrics[metric].p90) return {{}, {}, NoInterval::notEstimated};
    if (developmentOf(*scenario, m_stage) != nullptr) return {{}, {}, NoInterval::development};
    return {stage->metrics[metric].p10, stage->metrics[metric].p90, {}};
}

models::Result<ScenarioEstimate> Trial::estimated(const models::Plan& plan, std::size_t draws) const {
    EstimateOptions options = m_options;
    options.draws = draws;
    FOUREM_TRY(found, estimate(plan, m_facts, options));
    return std::move(found.scenarios.front());
}

} // namespace estimator
