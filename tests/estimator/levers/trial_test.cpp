#include "estimator/levers/trial.h"

#include "tests/estimator/plan_builder.h"

namespace estimator {
namespace {

using models::ScenarioId;
using models::StageId;
using models::StageKind;

models::Plan archived() {
    return PlanBuilder{}
        .stage("archive", StageKind::store)
        .work("terabytes", 100.0)
        .choose("plan", "site", text("gcp/us-central1"))
        .build();
}

models::Plan tuned(double wasteShare) {
    return PlanBuilder{}
        .stage("tune", StageKind::fineTune)
        .work("tokens", 1e8)
        .choose("plan", "site", text("gcp/us-central1"))
        .choose("tune", "waste_share", number(wasteShare))
        .choose("tune", "model", text("llama-3-1-8b"))
        .choose("tune", "accelerator", text("nvidia-a100-sxm4-80gb"))
        .build();
}

models::Edit elsewhere(const char* stage) {
    return models::SetField{std::nullopt, StageId{stage}, "site", models::FieldValue{std::string{"gcp/europe-north1"}}};
}

TEST(Trial, hasTheIntervalOfTheChangedPlan) {
    const models::Plan plan = archived();
    const models::Facts facts = factsOf(plan);
    const Trial trial{plan, facts, ScenarioId{"baseline"}, StageId{"archive"}, {}};
    const FigureInterval interval = trial.intervalAfter({elsewhere("archive")}, Metric::total);
    const auto changed = models::apply(plan, elsewhere("archive"));
    ASSERT_TRUE(changed);
    const auto estimate = estimator::estimate(*changed, factsOf(*changed), {.draws = kDraws});
    ASSERT_TRUE(estimate);
    const Measure& expected = estimate->scenarios[0].stages[0].metrics[Metric::total];
    ASSERT_TRUE(interval.p10 && interval.p90);
    EXPECT_FALSE(interval.whyNone);
    EXPECT_EQ(interval.p10, expected.p10);
    EXPECT_EQ(interval.p90, expected.p90);
    EXPECT_LT(*interval.p10, *trial.after({elsewhere("archive")}).figures[Metric::total]);
}

TEST(Trial, ofOneStageOfManyIsThatOfThePlan) {
    // Its SCI score counts what another stage delivers.
    const models::Plan plan = PlanBuilder{}
                                  .stage("tune", StageKind::fineTune)
                                  .work("tokens", 1e8)
                                  .stage("archive", StageKind::store)
                                  .work("terabytes", 100.0)
                                  .stage("serve", StageKind::serveOnline)
                                  .work("requests_per_s", 20.0)
                                  .work("prompt_tokens", 200.0)
                                  .work("output_tokens", 200.0)
                                  .choose("plan", "site", text("gcp/us-central1"))
                                  .choose("tune", "model", text("llama-3-1-8b"))
                                  .choose("tune", "accelerator", text("nvidia-a100-sxm4-80gb"))
                                  .choose("serve", "model", text("llama-3-1-8b"))
                                  .choose("serve", "accelerator", text("nvidia-a100-sxm4-80gb"))
                                  .build();
    const models::Facts facts = factsOf(plan);
    const auto whole = estimated(plan, {.draws = kDraws});
    for (const char* id : {"tune", "archive", "serve"}) {
        const Trial trial{plan, facts, ScenarioId{"baseline"}, StageId{id}, {}};
        const TrialOutcome alone = trial.after({});
        const StageEstimate& stage = *whole.scenarios[0].stage(StageId{id});
        for (const MetricInfo& row : allMetrics()) EXPECT_EQ(alone.figures[row.metric], stage.metrics[row.metric].point) << id << row.key;
        EXPECT_EQ(trial.intervalAfter({}, Metric::total).p10, stage.metrics[Metric::total].p10) << id;
        EXPECT_EQ(trial.intervalAfter({}, Metric::sci).p90, stage.metrics[Metric::sci].p90) << id;
    }
}

TEST(Trial, inventsNoIntervalOfASum) {
    // What the stage and its development take together spreads otherwise than their percentiles.
    const models::Plan plan = tuned(0.3);
    const models::Facts facts = factsOf(plan);
    const Trial trial{plan, facts, ScenarioId{"baseline"}, StageId{"tune"}, {}};
    const FigureInterval interval = trial.intervalAfter({}, Metric::total);
    EXPECT_EQ(interval.whyNone, NoInterval::development);
    EXPECT_FALSE(interval.p10 || interval.p90);
    const models::Plan alone = tuned(0.0);
    const models::Facts others = factsOf(alone);
    EXPECT_TRUE((Trial{alone, others, ScenarioId{"baseline"}, StageId{"tune"}, {}}.intervalAfter({}, Metric::total).p10));
}

TEST(Trial, saysWhenAStageCannotBeEstimated) {
    const models::Plan plan = archived();
    const models::Facts facts = factsOf(plan);
    const Trial trial{plan, facts, ScenarioId{"baseline"}, StageId{"archive"}, {}};
    const models::Edit nowhere = models::SetField{std::nullopt, models::planScope(), "site", models::Cleared{}};
    EXPECT_EQ(trial.intervalAfter({nowhere}, Metric::total).whyNone, NoInterval::notEstimated);
}

} // namespace
} // namespace estimator
