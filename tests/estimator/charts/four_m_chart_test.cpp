#include "estimator/charts/four_m_chart.h"

#include "tests/estimator/plan_builder.h"

#include <algorithm>

namespace estimator {
namespace {

using models::StageKind;

/// Own disks in Poland; the same at a cloud site, for which PUE and grid are entered.
models::Plan moved() {
    return PlanBuilder{}
        .stage("archive", StageKind::store)
        .work("terabytes", 100.0)
        .choose("archive", "site", text("on-prem/pl"))
        .choose("archive", "known_pue", number(1.6))
        .choose("archive", "known_intensity_g_kwh", number(600.0))
        .scenario("cloud")
        .choose("archive", "known_pue", number(1.2))
        .choose("archive", "known_intensity_g_kwh", number(100.0))
        .build();
}

FourMChart chartOf(const models::Plan& plan, Metric metric) {
    auto chart = fourMChart(plan, factsOf(plan), estimated(plan), metric);
    EXPECT_TRUE(chart);
    return chart ? *std::move(chart) : FourMChart{};
}

const FourMStep& stepOf(const FourMPanel& panel, FourMGroup group) {
    return *std::ranges::find(panel.steps, group, [](const FourMStep& step) { return step.factor.group; });
}

TEST(FourMChart, stepsMultiplyFromOneToTheTotal) {
    const FourMChart chart = chartOf(moved(), Metric::operationalLocation);
    ASSERT_EQ(chart.panels.size(), 1U);
    const FourMPanel& panel = chart.panels.front();
    EXPECT_EQ(panel.steps.front().from, 1.0);
    for (std::size_t i = 1; i < panel.steps.size(); ++i) EXPECT_EQ(panel.steps[i].from, panel.steps[i - 1].to);
    EXPECT_NEAR(panel.steps.back().to, 8.0, 1e-12); // PUE 1.6 / 1.2, grid 600 / 100
    EXPECT_NEAR(panel.total, 8.0, 1e-12);
    EXPECT_GE(chart.axis.high, 8.0);
}

TEST(FourMChart, laysThePublishedBandWhereTheStepBegins) {
    const FourMChart chart = chartOf(moved(), Metric::operationalLocation);
    const FourMStep& map = stepOf(chart.panels.front(), FourMGroup::map);
    ASSERT_TRUE(map.band);
    EXPECT_NEAR(map.from, 1.6 / 1.2, 1e-12);
    EXPECT_NEAR(map.band->low, 5.0 * 1.6 / 1.2, 1e-12); // the map band is 5 to 10
    EXPECT_NEAR(map.band->high, 10.0 * 1.6 / 1.2, 1e-12);
    EXPECT_EQ(map.factor.place, BandPlace::inside); // 6
}

TEST(FourMChart, warnsOfEmissionsThatMayBeCountedOtherwise) {
    models::Plan plan = moved();
    EXPECT_EQ(chartOf(plan, Metric::total).panels.front().accounting, Accounting::entered);
    EXPECT_EQ(chartOf(plan, Metric::energyFacility).panels.front().accounting, Accounting::alike);
    plan.scenarios[1].settings[models::planScope()]["basis"] = text("market");
    EXPECT_EQ(chartOf(plan, Metric::total).panels.front().accounting, Accounting::mixed);
}

TEST(FourMChart, warnsOfOtherWork) {
    models::Plan plan = moved();
    EXPECT_FALSE(chartOf(plan, Metric::total).panels.front().isOtherWork);
    plan.scenarios[1].settings[models::StageId{"archive"}]["terabytes"] = number(50.0);
    EXPECT_TRUE(chartOf(plan, Metric::total).panels.front().isOtherWork);
    EXPECT_TRUE(chainChart(plan, factsOf(plan), estimated(plan)).panels.front().isOtherWork);
}

TEST(FourMChart, warnsWhereOneIntensityIsEnteredAndTheOtherTakenFromASeries) {
    models::Plan plan = moved();
    plan.scenarios[1].settings[models::StageId{"archive"}]["known_intensity_g_kwh"] = models::Cleared{};
    EXPECT_EQ(chartOf(plan, Metric::total).panels.front().accounting, Accounting::mixed);
    EXPECT_EQ(chartOf(plan, Metric::energyFacility).panels.front().accounting, Accounting::alike);
}

TEST(FourMChart, doesNotWarnOfLocationFiguresBecauseTheTotalsCountByContracts) {
    models::Plan plan = moved();
    for (models::Scenario& scenario : plan.scenarios)
        scenario.settings[models::StageId{"archive"}]["known_intensity_g_kwh"] = models::Cleared{};
    plan.scenarios[1].settings[models::planScope()]["basis"] = text("market");
    EXPECT_EQ(chartOf(plan, Metric::operationalLocation).panels.front().accounting, Accounting::alike);
}

TEST(FourMChart, saysPerScenarioWhyThereAreNoFactors) {
    models::Plan plan = moved();
    plan.scenarios[1].settings[models::StageId{"archive"}]["site"] = models::Cleared{};
    const FourMPanel panel = chartOf(plan, Metric::total).panels.front();
    EXPECT_TRUE(panel.error);
    EXPECT_TRUE(panel.steps.empty());
}

TEST(FourMChart, saysWhichFigureOfWhichStageIsMissing) {
    models::Plan plan = PlanBuilder{}
                            .stage("score", StageKind::inferBatch)
                            .work("requests", 1e7)
                            .work("prompt_tokens", 128.0)
                            .choose("plan", "site", text("gcp/us-central1"))
                            .choose("score", "model", text("distilbert-base"))
                            .choose("score", "accelerator", text("tpu-v5e"))
                            .scenario("other")
                            .choose("score", "accelerator", text("tpu-v2"))
                            .build();
    const FourMPanel panel = chartOf(plan, Metric::total).panels.front();
    ASSERT_TRUE(panel.error);
    EXPECT_EQ(panel.error->where, "score");
    EXPECT_EQ(models::english(panel.error->message()), "Google TPU v2 has no value for Embodied emissions");
}

TEST(FourMChart, hasNothingToShowForABaselineAlone) {
    models::Plan plan = moved();
    plan.scenarios.resize(1);
    EXPECT_TRUE(chartOf(plan, Metric::total).panels.empty());
}

TEST(FourMChart, tellsTheSameProductByTheChain) {
    // 1.6 / 1.2 of overhead and 600 / 100 g/kWh; disks have neither accelerators nor another power. Embodied emissions stay.
    const models::Plan plan = moved();
    const Estimate estimate = estimated(plan);
    const FourMChart chart = chainChart(plan, factsOf(plan), estimate);
    ASSERT_EQ(chart.panels.size(), 1U);
    const FourMPanel& panel = chart.panels.front();
    ASSERT_EQ(panel.chain.size(), 4U) << (panel.error ? models::englishLine(*panel.error) : "");
    EXPECT_TRUE(panel.steps.empty());
    EXPECT_EQ(panel.chain[0].factor, 1.0);
    EXPECT_NEAR(panel.chain[1].factor, 1.0, 1e-9);
    EXPECT_NEAR(panel.chain[2].factor, 1.6 / 1.2, 1e-9);
    const double ratio = *estimate.scenarios[0].total[Metric::total].point / *estimate.scenarios[1].total[Metric::total].point;
    EXPECT_NEAR(panel.total, ratio, 1e-9 * ratio);
    EXPECT_NEAR(panel.chain.back().to, ratio, 1e-9 * ratio);
    EXPECT_GE(chart.axis.high, panel.total);
}

TEST(FourMChart, saysWhereThereIsNoChain) {
    Estimate estimate = estimated(moved());
    estimate.scenarios[1].stages[0].enabled = false;
    const models::Plan plan = moved();
    const FourMChart chart = chainChart(plan, factsOf(plan), estimate);
    ASSERT_TRUE(chart.panels.front().error);
    EXPECT_EQ(chart.panels.front().error->code, models::Code::notApplicable);
}

} // namespace
} // namespace estimator
