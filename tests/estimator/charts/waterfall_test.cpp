#include "estimator/charts/waterfall.h"

#include "tests/estimator/plan_builder.h"

namespace estimator {
namespace {

using models::StageKind;

ChoiceSplit splitOf(double baseline, std::vector<double> changes) {
    ChoiceSplit split;
    split.baseline = split.scenario = baseline;
    for (const double change : changes) {
        split.choices.push_back({models::StageId{"serve"}, "field", {}, change, 0.0});
        split.scenario += change;
    }
    return split;
}

TEST(Waterfall, leadsFromTheBaselineToTheScenario) {
    const Waterfall chart = waterfallOf(splitOf(100.0, {-80.0, 30.0}));
    EXPECT_EQ(chart.scenario, 50.0);
    ASSERT_EQ(chart.steps.size(), 2U);
    EXPECT_EQ(chart.steps[0].from, 100.0);
    EXPECT_EQ(chart.steps[0].to, 20.0);
    EXPECT_EQ(chart.steps[1].from, 20.0);
    EXPECT_EQ(chart.steps[1].to, 50.0);
}

TEST(Waterfall, beginsAtNothingWhereTheBaselineIsClean) {
    const Waterfall chart = waterfallOf(splitOf(0.0, {40.0}));
    ASSERT_EQ(chart.steps.size(), 1U);
    EXPECT_EQ(chart.steps[0].from, 0.0);
    EXPECT_EQ(chart.scenario, 40.0);
}

TEST(Waterfall, leavesOutWhatDoesNothingAndGathersTheWeakest) {
    std::vector<double> changes(15, -1.0);
    changes.push_back(0.0);
    const Waterfall chart = waterfallOf(splitOf(100.0, changes));
    EXPECT_EQ(chart.steps.size(), 12U);
    EXPECT_EQ(chart.others, 3U);
    double sum = chart.otherChange;
    for (const WaterfallStep& step : chart.steps) sum += step.change;
    EXPECT_NEAR(sum, chart.scenario - 100.0, 1e-9);
}

/// Of electricity that is all bought clean by contract at the baseline's site, and not at the other: counting by contracts alone comes to
/// nothing.
models::Plan cleanByContract() {
    return PlanBuilder{}
        .stage("train", StageKind::pretrain)
        .work("tokens", 3e11)
        .choose("train", "model", text("gpt-3-175b"))
        .choose("train", "accelerator", text("nvidia-v100-sxm2-32gb"))
        .choose("train", "count", number(10000.0))
        .choose("train", "known_hours", number(355.2))
        .choose("train", "known_power_w", number(330.0))
        .choose("train", "known_embodied_kg", number(0.0))
        .choose("train", "site", text("azure/southcentralus"))
        .choose("train", "known_intensity_g_kwh", number(429.0))
        .scenario("other")
        .choose("plan", "basis", text("market"))
        .choose("train", "site", text("gcp/us-central2"))
        .choose("train", "known_market_intensity_g_kwh", number(88.0))
        .build();
}

TEST(Waterfall, sharesAmountsWhereAMixtureComesToNothing) {
    const models::Plan plan = cleanByContract();
    const auto chart = waterfall(plan, factsOf(plan), estimated(plan), models::ScenarioId{"other"}, Metric::total);
    ASSERT_TRUE(chart) << models::englishLine(chart.error());
    EXPECT_FALSE(chart->hasFactors);
    const Estimate estimate = estimated(plan);
    EXPECT_NEAR(chart->baseline, *estimate.scenarios[0].total[Metric::total].point, 1e-9);
    EXPECT_NEAR(chart->scenario, *estimate.scenarios[1].total[Metric::total].point, 1e-9);
    ASSERT_FALSE(chart->steps.empty());
    double standing = chart->baseline + chart->otherChange;
    for (const WaterfallStep& step : chart->steps) {
        standing += step.change;
        EXPECT_FALSE(step.factor);
    }
    EXPECT_NEAR(standing, chart->scenario, 1e-9);
}

TEST(Waterfall, multipliesAndAddsUpToTheWholeElsewhere) {
    models::Plan plan = cleanByContract();
    for (models::Scenario& scenario : plan.scenarios) scenario.settings[models::planScope()].erase("basis");
    const auto chart = waterfall(plan, factsOf(plan), estimated(plan), models::ScenarioId{"other"}, Metric::energyFacility);
    ASSERT_TRUE(chart) << models::englishLine(chart.error());
    ASSERT_TRUE(chart->hasFactors);
    double product = 1.0;
    double sum = chart->baseline;
    for (const WaterfallStep& step : chart->steps) {
        product *= *step.factor;
        sum += step.change;
    }
    EXPECT_NEAR(product, chart->baseline / chart->scenario, 1e-9);
    EXPECT_NEAR(sum, chart->scenario, 1e-9 * chart->baseline);
}

TEST(Waterfall, saysWhereBothEndsAreCountedOtherwise) {
    models::Plan plan = cleanByContract();
    const auto accounting = [&plan](Metric metric) {
        const auto chart = waterfall(plan, factsOf(plan), estimated(plan), models::ScenarioId{"other"}, metric);
        return chart ? chart->accounting : Accounting::alike;
    };
    EXPECT_EQ(accounting(Metric::total), Accounting::mixed);
    EXPECT_EQ(accounting(Metric::energyFacility), Accounting::alike);
}

TEST(Waterfall, namesWhatChangedFromWhatToWhat) {
    const models::Plan plan = PlanBuilder{}
                                  .stage("archive", StageKind::store)
                                  .work("terabytes", 100.0)
                                  .choose("archive", "site", text("on-prem/pl"))
                                  .choose("archive", "known_pue", number(1.6))
                                  .scenario("cloud")
                                  .choose("archive", "known_pue", number(1.2))
                                  .build();
    const auto chart = waterfall(plan, factsOf(plan), estimated(plan), models::ScenarioId{"cloud"}, Metric::energyFacility);
    ASSERT_TRUE(chart);
    ASSERT_EQ(chart->steps.size(), 1U);
    EXPECT_EQ(chart->steps[0].field, "known_pue");
    EXPECT_EQ(chart->steps[0].before, number(1.6));
    EXPECT_EQ(chart->steps[0].after, number(1.2));
    EXPECT_NEAR(chart->scenario / chart->baseline, 1.2 / 1.6, 1e-12);
}

} // namespace
} // namespace estimator
