#include "estimator/comparison_order.h"

#include <gtest/gtest.h>

using namespace estimator;

namespace {

/// A baseline of 100 and scenarios of 40, nothing known, 250 and 10 in total emissions.
Comparison sample() {
    Comparison comparison;
    for (const std::optional<double> value :
         {std::optional{100.0}, std::optional{40.0}, std::optional<double>{}, std::optional{250.0}, std::optional{10.0}}) {
        ComparedScenario scenario;
        scenario.metrics[Metric::total].value = value;
        if (value) scenario.metrics[Metric::total].ratio = 100.0 / *value;
        comparison.scenarios.push_back(scenario);
    }
    return comparison;
}

TEST(ScenariosBy, keepsTheBaselineFirstAndTheUnknownLast) {
    EXPECT_EQ(scenariosBy(sample(), Metric::total, SortOrder::lowestFirst), (std::vector<std::size_t>{0, 4, 1, 3, 2}));
    EXPECT_EQ(scenariosBy(sample(), Metric::total, SortOrder::highestFirst), (std::vector<std::size_t>{0, 3, 1, 4, 2}));
}

TEST(ScenariosBy, leavesThePlansOrderWhereNothingIsKnown) {
    EXPECT_EQ(scenariosBy(sample(), Metric::cost, SortOrder::lowestFirst), (std::vector<std::size_t>{0, 1, 2, 3, 4}));
    EXPECT_TRUE(scenariosBy({}, Metric::cost, SortOrder::lowestFirst).empty());
}

TEST(MetricsByChange, countsMoreAndLessAlike) {
    Comparison comparison = sample();
    auto& metrics = comparison.scenarios[1].metrics; // total: 2.5 times less
    metrics[Metric::cost].ratio = 0.25;              // 4 times more
    metrics[Metric::time].ratio = 1.0;
    const auto order = metricsByChange(comparison, 1);
    ASSERT_EQ(order.size(), kMetricCount);
    EXPECT_EQ(order[0], Metric::cost);
    EXPECT_EQ(order[1], Metric::total);
    EXPECT_EQ(order[2], Metric::time);
    EXPECT_EQ(order[3], Metric::acceleratorHours); // without a factor, in the usual order
}

} // namespace
