#include "estimator/actuals/run_learning.h"

#include "estimator/actuals/planned_schedule.h"
#include "estimator/estimate.h"
#include "estimator/stages/prepared_stage.h"
#include "estimator/stages/try.h"
#include "models/core/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <variant>

namespace estimator {
namespace {

using models::MeasuredRun;
using models::Result;
using models::StageId;

/// What a stage's estimates would use of what is learned, and how far the method may be off without it.
struct Learnable {
    LearnedWork work = LearnedWork::training;
    double timeSigma = 0.0, powerSigma = 0.0;
};

std::optional<LearnedWork> workOf(const PreparedStage<NoRecorder>& stage) {
    const auto* machines = std::get_if<AcceleratorStage<NoRecorder>>(&stage.work);
    if (machines == nullptr) return std::nullopt;
    if (const auto* training = std::get_if<TrainingStage<NoRecorder>>(&machines->work)) return training->learned.work;
    if (const auto* fleet = std::get_if<FleetStage<NoRecorder>>(&machines->work)) return fleet->replica.learned.work;
    if (const auto* batch = std::get_if<BatchStage<NoRecorder>>(&machines->work)) return batch->replica.learned.work;
    return std::nullopt;
}

/// A stage with what it holds of its own, such as known hours, says nothing about the method.
bool isKnown(const Scope<NoRecorder>& scope) {
    return std::ranges::any_of(std::array{"known_hours", "known_energy_kwh"},
                               [&](const char* field) { return scope.has(field) && scope.maybeNumber(field); });
}

// A figure that is set is still not known better than this.
constexpr double kLeastKnown = 0.01;

double spreadOf(const PreparedStage<NoRecorder>& stage, Unknown unknown) { return std::max(kLeastKnown, stage.spreads[unknown].sigma); }

Result<Learnable> learnable(const models::Plan& plan, const models::Scenario& scenario, const models::Stage& stage,
                            const models::Facts& facts) {
    NoRecorder nothing;
    const Scope<NoRecorder> scope{plan, scenario, stage.id, facts, nothing};
    Findings findings{scenario.id, stage.id};
    std::vector<Derived> derived;
    FOUREM_TRY(prepared, PreparedStage<NoRecorder>::of(scope, stage, Basis::location, Remarks{findings, derived}));
    const auto work = workOf(prepared);
    if (!work || isKnown(scope)) return models::fail(models::Code::notApplicable, stage.id.text());
    return Learnable{*work, spreadOf(prepared, Unknown::time), spreadOf(prepared, Unknown::power)};
}

class RunLearning {
public:
    RunLearning(const models::Plan& plan, const models::Facts& facts, const ScenarioEstimate& estimate)
        : m_plan{plan},
          m_facts{facts},
          m_estimate{estimate},
          m_schedule{plan, facts, estimate} {}

    void add(const MeasuredRun& run) {
        const StageEstimate* stage = run.stage ? m_estimate.stage(*run.stage) : nullptr;
        if (stage == nullptr) return leaveOut(run, FOUREM_WORDS("learning", "it names no stage"));
        const auto known = learnable(m_plan, *m_plan.scenario(m_estimate.id), *m_plan.stage(*run.stage), m_facts);
        if (!known) return leaveOut(run, FOUREM_WORDS("learning", "the method says nothing of the speed and power of its stage"));
        const bool isContinuous = m_schedule.isContinuous(*run.stage);
        const auto time = isContinuous ? std::nullopt : ratio(run, {Metric::acceleratorHours, Metric::time});
        // A run on a part of a fleet says nothing of the speed, but its energy is that of the accelerators that it had.
        const auto occupied = isContinuous ? ratio(run, {Metric::acceleratorHours}) : time;
        const auto energy = ratio(run, {Metric::energyChip, Metric::energyIt, Metric::energyFacility});
        if (!time && !energy) return leaveOut(run, FOUREM_WORDS("learning", "neither time nor energy was measured that the plan has"));
        m_builder.add(known->work, stage->accelerator, time ? std::optional{MeasuredRatio{*time, known->timeSigma}} : std::nullopt,
                      energy ? std::optional{MeasuredRatio{*energy / occupied.value_or(1.0), known->powerSigma}} : std::nullopt);
    }
    [[nodiscard]] Result<Learning> take(double noise) const { return m_builder.learning(noise); }

private:
    void leaveOut(const MeasuredRun& run, std::string_view reason) { m_builder.leaveOut(run.id.text(), std::string{reason}); }

    /// Measured over planned, of the first metric that both have.
    [[nodiscard]] std::optional<double> ratio(const MeasuredRun& run, std::initializer_list<Metric> metrics) const {
        for (const Metric metric : metrics) {
            const auto measured = run.figures.find(info(metric).key);
            if (measured == run.figures.end() || measured->second <= 0.0) continue;
            const auto planned = m_schedule.plannedFor(run, metric);
            if (planned && *planned > 0.0) return measured->second / *planned;
        }
        return std::nullopt;
    }

    const models::Plan& m_plan;
    const models::Facts& m_facts;
    const ScenarioEstimate& m_estimate;
    PlannedSchedule m_schedule;
    LearningBuilder m_builder;
};

} // namespace

Result<Learning> learnFromRuns(const models::Plan& plan, const std::shared_ptr<const models::Catalogue>& catalogue,
                               const models::ScenarioId& scenario, double noise) {
    FOUREM_TRY(untaught, models::apply(plan, models::SetOwnEntries{withoutLearned(plan)}));
    const models::Facts facts = factsFor(untaught, catalogue);
    FOUREM_TRY(estimated, estimate(untaught, facts, {.scenario = scenario}));
    if (estimated.scenarios.empty()) return models::fail(models::Code::unknownScenario, {}, {scenario.text(), std::string{}});
    RunLearning learning{untaught, facts, estimated.scenarios.front()};
    for (const MeasuredRun& run : untaught.measured) learning.add(run);
    return learning.take(noise);
}

} // namespace estimator
