#include "estimator/draws.h"

#include "estimator/comparison.h"
#include "estimator/formulas/uncertainty.h"
#include "tests/estimator/plan_builder.h"

#include <array>

namespace estimator {
namespace {

using models::StageKind;

constexpr std::size_t kMany = 4096;

/// Disks at a site of Google: their energy spreads by the power, the water by the WUE as well.
PlanBuilder archive() {
    return PlanBuilder{}.stage("archive", StageKind::store).work("terabytes", 100.0).choose("plan", "site", text("gcp/us-central1"));
}

PlanBuilder service() {
    return PlanBuilder{}
        .stage("serve", StageKind::serveOnline)
        .work("requests_per_s", 20.0)
        .work("prompt_tokens", 200.0)
        .work("output_tokens", 200.0)
        .choose("plan", "site", text("gcp/us-central1"))
        .choose("serve", "model", text("llama-3-1-8b"))
        .choose("serve", "accelerator", text("nvidia-h100-sxm5"));
}

TEST(Draws, areAbsentUntilAskedFor) {
    const Measure& energy = estimated(archive().build()).scenarios[0].total[Metric::energyIt];
    EXPECT_TRUE(energy.point);
    EXPECT_FALSE(energy.p10);
    EXPECT_FALSE(energy.p90);
}

TEST(Draws, spreadAProductAsTheClosedFormSays) {
    const ScenarioEstimate scenario = estimated(archive().build(), {.draws = kMany}).scenarios[0];
    // Energy ∝ power, water ∝ power · WUE.
    const double power = constantOf("sigma_power_other");
    const auto energy = productRange(*scenario.total[Metric::energyIt].point, std::array{power});
    EXPECT_NEAR(*scenario.total[Metric::energyIt].p10 / energy->p10, 1.0, 0.002);
    EXPECT_NEAR(*scenario.total[Metric::energyIt].p50 / energy->p50, 1.0, 0.002);
    EXPECT_NEAR(*scenario.total[Metric::energyIt].p90 / energy->p90, 1.0, 0.002);
    const auto water = productRange(*scenario.total[Metric::waterSite].point, std::array{power, constantOf("sigma_wue")});
    EXPECT_NEAR(*scenario.total[Metric::waterSite].p10 / water->p10, 1.0, 0.03);
    EXPECT_NEAR(*scenario.total[Metric::waterSite].p90 / water->p90, 1.0, 0.03);
}

TEST(Draws, doNotMoveThePoint) {
    const auto points = estimated(service().build()).scenarios[0];
    const auto drawn = estimated(service().build(), {.draws = 64}).scenarios[0];
    for (const MetricInfo& row : allMetrics()) EXPECT_EQ(points.total[row.metric].point, drawn.total[row.metric].point) << row.key;
}

TEST(Draws, leaveKnownValuesAlone) {
    models::Plan plan = service().choose("serve", "known_energy_kwh", number(1000.0)).build();
    const Measure& energy = estimated(plan, {.draws = 64}).scenarios[0].total[Metric::energyIt];
    EXPECT_EQ(energy.p10, 1000.0); // measured at the server
    EXPECT_EQ(energy.p90, 1000.0);
}

TEST(Draws, areTheSameForAnyNumberOfThreads) {
    const auto one = estimated(service().build(), {.draws = 256, .threads = 1}).scenarios[0];
    const auto four = estimated(service().build(), {.draws = 256, .threads = 4}).scenarios[0];
    for (const MetricInfo& row : allMetrics()) {
        EXPECT_EQ(one.total[row.metric].p10, four.total[row.metric].p10) << row.key;
        EXPECT_EQ(one.draws->total[row.metric], four.draws->total[row.metric]) << row.key;
    }
}

TEST(Draws, changeWithTheSeed) {
    const auto first = estimated(service().build(), {.draws = 64, .seed = 1}).scenarios[0];
    const auto second = estimated(service().build(), {.draws = 64, .seed = 2}).scenarios[0];
    EXPECT_NE(first.draws->total[Metric::total], second.draws->total[Metric::total]);
}

TEST(Draws, areSharedByScenariosSoThatTheirRatioIsSure) {
    const models::Plan plan =
        archive().choose("archive", "replication", number(3.0)).scenario("lean").choose("archive", "replication", number(1.5)).build();
    const Estimate estimate = estimated(plan, {.draws = 256});
    const Difference& energy = compare(plan, estimate).scenarios[1].metrics[Metric::energyFacility];
    EXPECT_EQ(energy.below, 1.0);
    EXPECT_NEAR(*energy.ratioP10, 2.0, 1e-12);
    EXPECT_NEAR(*energy.ratioP90, 2.0, 1e-12);
}

TEST(Draws, ofOneStageDoNotDependOnTheOthers) {
    const auto alone = estimated(archive().build(), {.draws = 64}).scenarios[0];
    const auto beside = estimated(archive().stage("copy", StageKind::transfer).work("gigabytes", 5.0).build(), {.draws = 64}).scenarios[0];
    EXPECT_EQ(alone.stages[0].metrics[Metric::waterSite].p90, beside.stages[0].metrics[Metric::waterSite].p90);
}

TEST(Draws, countThoseInWhichAFixedFleetIsTooSmall) {
    // One replica that the mean load nearly fills: much of a log-normal load of σ 0.25 lies above what it can take.
    const models::Plan plan = service().choose("serve", "replicas", number(1.0)).choose("serve", "requests_per_s", number(24.0)).build();
    const auto scenario = estimated(plan, {.draws = 512}).scenarios[0];
    ASSERT_TRUE(scenario.total[Metric::energyFacility].point);
    EXPECT_GT(scenario.stages[0].infeasibleShare, 0.0);
    EXPECT_LT(scenario.stages[0].infeasibleShare, 1.0);
    EXPECT_EQ(scenario.draws->infeasibleShare, scenario.stages[0].infeasibleShare);
}

} // namespace
} // namespace estimator
