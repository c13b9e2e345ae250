#include "estimator/levers/trial.h"

#include "estimator/stages/try.h"
#include "estimator/totals.h"

#include <utility>

namespace estimator {

TrialOutcome outcomeOf(const ScenarioEstimate& scenario, const models::StageId& id) {
    TrialOutcome outcome;
    const StageEstimate* stage = scenario.stage(id);
    if (stage == nullptr) return outcome;
    outcome.whyMissing = stage->whyMissing;
    const StageEstimate* development = scenario.stage(models::StageId{id.text() + std::string{kDevelopmentSuffix}});
    for (const MetricInfo& row : allMetrics()) {
        const auto& own = stage->metrics[row.metric].point;
        if (!own) continue;
        const auto more = development == nullptr ? std::optional<double>{} : development->metrics[row.metric].point;
        outcome.figures[row.metric] = *own + more.value_or(0.0);
    }
    for (const models::Finding& finding : stage->findings) {
        if (finding.message.code == models::Code::belowQuality) outcome.breaksFloor = true;
        if (finding.severity() == models::Severity::error && !outcome.problem) outcome.problem = finding.message;
    }
    return outcome;
}

namespace {

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
    m_options.draws = 0;
}

TrialOutcome Trial::after(const std::vector<models::Edit>& edits) const {
    const auto changed = models::apply(m_plan, models::Compound{edits});
    if (!changed) return {{}, changed.error().message(), false};
    const auto scenario = estimated(*changed);
    if (!scenario) return {{}, scenario.error().message(), false};
    return outcomeOf(*scenario, m_stage);
}

models::Result<ScenarioEstimate> Trial::estimated(const models::Plan& plan) const {
    FOUREM_TRY(found, estimate(plan, m_facts, m_options));
    return std::move(found.scenarios.front());
}

} // namespace estimator
