#include "estimator/charts/waterfall.h"

#include "tests/estimator/plan_builder.h"

#include <cmath>

namespace estimator {
namespace {

using models::StageKind;

ChoiceSplit splitOf(std::vector<double> factors) {
    ChoiceSplit split;
    for (const double factor : factors) {
        split.choices.push_back({models::StageId{"serve"}, "field", factor, 0.0});
        split.total *= factor;
    }
    return split;
}

TEST(Waterfall, leadsFromTheBaselineToTheScenario) {
    const Waterfall chart = waterfallOf(splitOf({4.0, 0.5}), 100.0);
    EXPECT_EQ(chart.scenario, 50.0); // 100 / (4 x 0.5)
    ASSERT_EQ(chart.steps.size(), 2U);
    // The logarithmic mean of 100 and 50 is 50 / ln 2; ln 4 is twice ln 2, ln 0.5 its opposite.
    EXPECT_NEAR(chart.steps[0].change, -100.0, 1e-9);
    EXPECT_NEAR(chart.steps[1].change, 50.0, 1e-9);
    EXPECT_EQ(chart.steps[0].from, 100.0);
    EXPECT_EQ(chart.steps[1].from, chart.steps[0].to);
    EXPECT_NEAR(chart.steps[1].to, 50.0, 1e-9);
}

TEST(Waterfall, splitsAmountsEvenWhereTheTotalsAreEqual) {
    const Waterfall chart = waterfallOf(splitOf({2.0, 0.5}), 10.0);
    EXPECT_NEAR(chart.steps[0].change, -10.0 * std::log(2.0), 1e-9);
    EXPECT_NEAR(chart.steps[0].change + chart.steps[1].change, 0.0, 1e-9);
}

TEST(Waterfall, leavesOutWhatDoesNothingAndGathersTheWeakest) {
    std::vector<double> factors(15, 1.1);
    factors.push_back(1.0);
    const Waterfall chart = waterfallOf(splitOf(factors), 100.0);
    EXPECT_EQ(chart.steps.size(), 12U);
    EXPECT_EQ(chart.others, 3U);
    double sum = chart.otherChange;
    for (const WaterfallStep& step : chart.steps) sum += step.change;
    EXPECT_NEAR(sum, chart.scenario - 100.0, 1e-9);
}

TEST(Waterfall, turnsErrorsOfFactorsIntoAmounts) {
    ChoiceSplit split = splitOf({2.0});
    split.choices[0].standardError = 0.01; // of the logarithm
    EXPECT_NEAR(waterfallOf(split, 100.0).steps[0].error, 0.01 * 50.0 / std::log(2.0), 1e-9);
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
    const auto chart = waterfall(plan, factsOf(plan), models::ScenarioId{"cloud"}, Metric::energyFacility);
    ASSERT_TRUE(chart);
    ASSERT_EQ(chart->steps.size(), 1U);
    EXPECT_EQ(chart->steps[0].field, "known_pue");
    EXPECT_EQ(chart->steps[0].before, number(1.6));
    EXPECT_EQ(chart->steps[0].after, number(1.2));
    EXPECT_NEAR(chart->scenario / chart->baseline, 1.2 / 1.6, 1e-12);
}

} // namespace
} // namespace estimator
