#include "estimator/actuals/run_learning.h"

#include "estimator/actuals/actuals.h"
#include "tests/estimator/plan_builder.h"

#include <gmock/gmock.h>

#include <cmath>

namespace estimator {
namespace {

using models::MeasuredRun;
using models::Plan;
using models::StageId;
using models::StageKind;

constexpr double kSlower = 1.25;
constexpr double kThirstier = 0.9;

Plan trainingPlan() {
    return PlanBuilder{}
        .ofPlan("start", text("2026-01-01T00:00Z"))
        .stage("train", StageKind::pretrain)
        .work("tokens", 1e11)
        .choose("train", "model", text("llama-3-1-8b"))
        .choose("train", "accelerator", text("nvidia-h100-sxm5"))
        .choose("train", "count", number(64.0))
        .choose("train", "site", text("gcp/us-central1"))
        .build();
}

double planned(const Plan& plan, Metric metric) { return estimated(plan).scenarios.front().stages.front().metrics[metric].point.value(); }

/// A run that took longer, at less power.
MeasuredRun slowRun(const Plan& plan) {
    MeasuredRun run;
    run.id = models::MeasuredRunId{"a"};
    run.stage = StageId{"train"};
    run.begin = "2026-01-05T00:00:00Z";
    run.figures = {{"accelerator_hours", planned(plan, Metric::acceleratorHours) * kSlower},
                   {"energy_chip_kwh", planned(plan, Metric::energyChip) * kSlower * kThirstier}};
    return run;
}

Plan measuredPlan() {
    Plan plan = trainingPlan();
    plan.measured = {slowRun(plan)};
    return plan;
}

Learning learned(const Plan& plan) { return learnFromRuns(plan, shippedCatalogue(), plan.baseline().id).value(); }

/// Mean of the conjugate update of one ratio, METHODOLOGY M-8.5.
double expectedMean(double ratio, double prior) {
    const double known = 1.0 / (prior * prior);
    const double measured = 1.0 / (kMeasurementNoise * kMeasurementNoise);
    return std::log(ratio) * measured / (known + measured);
}

TEST(RunLearning, tellsSpeedAndPowerApart) {
    const Learning learning = learned(measuredPlan());
    ASSERT_EQ(learning.factors.size(), 1u);
    const LearnedFactors& factors = learning.factors.front();
    EXPECT_EQ(factors.work, LearnedWork::training);
    EXPECT_EQ(factors.accelerator, "nvidia-h100-sxm5");
    ASSERT_TRUE(factors.time && factors.power);
    EXPECT_EQ(factors.time->runs, 1u);
    EXPECT_NEAR(factors.time->posterior.mean, expectedMean(kSlower, factors.time->priorSigma), 1e-9);
    EXPECT_NEAR(factors.power->posterior.mean, expectedMean(kThirstier, factors.power->priorSigma), 1e-9);
}

TEST(RunLearning, takesAPartOfAFleetForWhatItIs) {
    // One of the fleet's accelerators for an hour, at the power that the plan has for each.
    Plan plan = PlanBuilder{}
                    .ofPlan("start", text("2026-01-01T00:00Z"))
                    .stage("serve", StageKind::serveOnline)
                    .work("requests_per_s", 400.0)
                    .work("prompt_tokens", 500.0)
                    .work("output_tokens", 200.0)
                    .choose("serve", "model", text("llama-3-1-8b"))
                    .choose("serve", "accelerator", text("nvidia-h100-sxm5"))
                    .choose("serve", "site", text("gcp/us-central1"))
                    .build();
    ASSERT_GT(planned(plan, Metric::acceleratorHours), 3 * 8760.0) << "the plan does not show what is tested";
    MeasuredRun run;
    run.id = models::MeasuredRunId{"part"};
    run.stage = StageId{"serve"};
    run.begin = "2026-01-05";
    run.figures = {{"time_h", 1.0},
                   {"accelerator_hours", 1.0},
                   {"energy_chip_kwh", planned(plan, Metric::energyChip) / planned(plan, Metric::acceleratorHours)}};
    plan.measured = {run};
    const Learning learning = learned(plan);
    ASSERT_EQ(learning.factors.size(), 1u);
    ASSERT_TRUE(learning.factors.front().power);
    EXPECT_NEAR(learning.factors.front().power->factor(), 1.0, 1e-9);
    EXPECT_FALSE(learning.factors.front().time) << "how busy a fleet is tells nothing of its speed";
}

TEST(RunLearning, isUsedByEstimatesOnceTakenOverAndCanBeForgotten) {
    const Plan plan = measuredPlan();
    const Learning learning = learned(plan);
    const Plan calibrated = models::apply(plan, learnedEdit(plan, learning, "2026-02-01")).value();
    EXPECT_NEAR(planned(calibrated, Metric::acceleratorHours) / planned(plan, Metric::acceleratorHours),
                std::exp(learning.factors.front().time->posterior.mean), 1e-9);
    EXPECT_EQ(learnedFigures(calibrated).size(), 2u);
    const Plan forgotten = models::apply(calibrated, models::SetOwnEntries{withoutLearned(calibrated)}).value();
    EXPECT_EQ(forgotten, plan);
}

TEST(RunLearning, learnsTheSameWhateverThePlanLearnedBefore) {
    const Plan plan = measuredPlan();
    const Learning first = learned(plan);
    const Plan calibrated = models::apply(plan, learnedEdit(plan, first, "2026-02-01")).value();
    const Learning again = learned(calibrated);
    EXPECT_DOUBLE_EQ(again.factors.front().time->factor(), first.factors.front().time->factor());
    EXPECT_DOUBLE_EQ(again.factors.front().power->factor(), first.factors.front().power->factor());
}

TEST(RunLearning, saysWhichRunsTeachNothing) {
    Plan plan = measuredPlan();
    MeasuredRun whole = plan.measured.front();
    whole.id = models::MeasuredRunId{"whole"};
    whole.stage.reset();
    MeasuredRun costOnly = plan.measured.front();
    costOnly.id = models::MeasuredRunId{"bill"};
    costOnly.figures = {{"cost_usd", 100.0}};
    plan.measured = {whole, costOnly};
    const Learning learning = learned(plan);
    EXPECT_TRUE(learning.factors.empty());
    ASSERT_EQ(learning.unused.size(), 2u);
    EXPECT_EQ(learning.unused.front().reason, "it names no stage");
    EXPECT_EQ(learning.unused.back().id, "bill");
}

TEST(RunLearning, aStageWithKnownHoursTeachesNothing) {
    Plan plan = measuredPlan();
    plan = models::apply(plan, models::SetField{std::nullopt, StageId{"train"}, "known_hours", models::FieldValue{100.0}}).value();
    EXPECT_TRUE(learned(plan).factors.empty());
}

} // namespace
} // namespace estimator
