#include "estimator/charts/ranking.h"

#include "tests/estimator/estimate_builder.h"

#include <gtest/gtest.h>

#include <memory>

namespace estimator {
namespace {

/// Three scenarios: 20, 10 and one without cost; with these draws of the first two.
Estimate ranked(std::vector<double> first, std::vector<double> second) {
    EstimateBuilder builder;
    builder.scenario("a", "A").stage("serve", "Serve", {{Metric::cost, 20.0}});
    builder.scenario("b", "B").stage("serve", "Serve", {{Metric::cost, 10.0}});
    builder.scenario("c", "C").stage("serve", "Serve", {});
    Estimate estimate = builder.build();
    const auto give = [](ScenarioEstimate& scenario, std::vector<double> values) {
        auto draws = std::make_shared<Draws>();
        draws->count = values.size();
        draws->infeasible.assign(values.size(), false);
        draws->total[Metric::cost] = std::move(values);
        scenario.draws = std::move(draws);
    };
    give(estimate.scenarios[0], std::move(first));
    give(estimate.scenarios[1], std::move(second));
    return estimate;
}

TEST(Ranking, ordersFromTheLeastAndNamesThoseWithoutFigure) {
    const Ranking chart = ranking(ranked({20.0}, {10.0}), Metric::cost);
    ASSERT_EQ(chart.scenarios.size(), 2U);
    EXPECT_EQ(chart.scenarios[0].name, "B");
    EXPECT_EQ(chart.scenarios[0].index, 1U);
    EXPECT_EQ(chart.scenarios[1].name, "A");
    EXPECT_EQ(chart.without, std::vector<std::string>{"C"});
}

TEST(Ranking, countsTheDrawsInWhichOneIsBelowTheNext) {
    const Ranking chart = ranking(ranked({20, 20, 20, 20, 20}, {10, 10, 10, 30, 20}), Metric::cost);
    EXPECT_EQ(chart.scenarios[0].belowNext, 0.6); // the fifth draw is a tie
    EXPECT_FALSE(chart.scenarios[0].isSupported());
    EXPECT_EQ(chart.scenarios[1].belowNext, std::nullopt);
}

TEST(Ranking, anOrderIsSupportedFromNineDrawsInTen) {
    std::vector<double> second(10, 10.0);
    second[0] = 30.0;
    EXPECT_TRUE(ranking(ranked(std::vector<double>(10, 20.0), second), Metric::cost).scenarios[0].isSupported());
    second[1] = 30.0;
    EXPECT_FALSE(ranking(ranked(std::vector<double>(10, 20.0), second), Metric::cost).scenarios[0].isSupported());
}

TEST(Ranking, supportsNoOrderOfOtherWork) {
    const Estimate estimate = ranked(std::vector<double>(10, 20.0), std::vector<double>(10, 10.0));
    ASSERT_TRUE(ranking(estimate, Metric::cost).scenarios[0].isSupported());
    const Ranking chart = ranking(estimate, Metric::cost, {models::ScenarioId{"b"}});
    EXPECT_FALSE(chart.scenarios[0].isSameWorkAsNext);
    EXPECT_FALSE(chart.scenarios[0].isSupported());
}

TEST(Ranking, tellsTiesFromAnOrder) {
    EXPECT_FALSE(ranking(ranked({20.0}, {20.0}), Metric::cost).scenarios[0].isSameAsNext); // the points differ
    Estimate estimate = ranked({20.0, 30.0}, {20.0, 30.0});
    estimate.scenarios[1].total[Metric::cost].point = 20.0;
    EXPECT_TRUE(ranking(estimate, Metric::cost).scenarios[0].isSameAsNext);
}

TEST(Ranking, supportsNothingWithoutDraws) {
    const Ranking chart = ranking(sampleEstimate().build(), Metric::total);
    EXPECT_EQ(chart.scenarios[0].belowNext, std::nullopt);
    EXPECT_FALSE(chart.scenarios[0].isSupported());
}

} // namespace
} // namespace estimator
