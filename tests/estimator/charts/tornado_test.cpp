#include "estimator/charts/tornado.h"

#include "tests/estimator/plan_builder.h"

namespace estimator {
namespace {

using models::StageKind;

models::Plan served() {
    return PlanBuilder{}
        .stage("serve", StageKind::serveOnline)
        .work("requests_per_s", 20.0)
        .work("prompt_tokens", 200.0)
        .work("output_tokens", 200.0)
        .choose("plan", "site", text("gcp/us-central1"))
        .choose("serve", "model", text("llama-3-1-8b"))
        .choose("serve", "accelerator", text("nvidia-a100-sxm4-80gb"))
        .build();
}

TEST(Tornado, spreadsAroundThePointOfTheScenario) {
    const models::Plan plan = served();
    const auto chart = tornado(plan, factsOf(plan), models::ScenarioId{"baseline"}, Metric::total, {.draws = 64});
    ASSERT_TRUE(chart);
    ASSERT_FALSE(chart->effects.empty());
    EXPECT_EQ(chart->point, *estimated(plan).scenarios.front().total[Metric::total].point);
    for (const InputEffect& effect : chart->effects) {
        EXPECT_LE(std::min(effect.low, effect.high), chart->point);
        EXPECT_GE(std::max(effect.low, effect.high), chart->point);
        EXPECT_GE(std::min(effect.low, effect.high), chart->axis.low);
        EXPECT_LE(std::max(effect.low, effect.high), chart->axis.high);
    }
    EXPECT_GE(chart->effects.front().swing(), chart->effects.back().swing());
}

TEST(Tornado, stopsWhenNobodyWaitsForIt) {
    const models::Plan plan = served();
    std::stop_source stop;
    stop.request_stop();
    const auto chart = tornado(plan, factsOf(plan), models::ScenarioId{"baseline"}, Metric::total, {.stop = stop.get_token()});
    ASSERT_FALSE(chart);
    EXPECT_EQ(chart.error().code, models::Code::stopped);
}

TEST(Tornado, hasNothingToSayOfATotalThatIsNotKnown) {
    models::Plan plan = served();
    plan.scenarios[0].settings[models::planScope()]["site"] = models::Cleared{};
    const auto chart = tornado(plan, factsOf(plan), models::ScenarioId{"baseline"}, Metric::total, {.draws = 64});
    ASSERT_FALSE(chart && !chart->effects.empty());
}

} // namespace
} // namespace estimator
