#include "estimator/figure_difference.h"

#include "tests/estimator/estimate_builder.h"

#include <gtest/gtest.h>

namespace estimator {
namespace {

using models::ScenarioId;
using models::StageId;

Estimate with(double cost) {
    return EstimateBuilder{}
        .scenario("baseline", "Baseline")
        .stage("tune", "Tune", {{Metric::cost, 5.0}})
        .stage("serve", "Serve", {{Metric::cost, cost}})
        .build();
}

TEST(FigureDifference, listsTotalsThenStagesThatDiffer) {
    const auto found = figureDifferences(with(20.0), with(15.0));
    ASSERT_EQ(found.size(), 2u);
    EXPECT_FALSE(found[0].stage);
    EXPECT_EQ(found[0].effect.before, 25.0);
    EXPECT_EQ(found[0].effect.after, 20.0);
    EXPECT_EQ(found[0].share, -0.2); // 5 of 25 less
    EXPECT_EQ(found[1].stage, StageId{"serve"});
    EXPECT_EQ(found[1].share, -0.25); // 5 of 20 less
}

TEST(FigureDifference, ofEqualEstimatesIsNone) { EXPECT_TRUE(figureDifferences(with(20.0), with(20.0)).empty()); }

TEST(FigureDifference, ofNothingHasNoShare) {
    const auto found = figureDifferences(with(0.0), with(3.0));
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[1].effect.delta, 3.0);
    EXPECT_FALSE(found[1].share);
}

TEST(FigureDifference, ofAScenarioThatOnlyOneHasIsAllOfIt) {
    const Estimate none;
    const auto added = figureDifferences(none, with(20.0));
    ASSERT_EQ(added.size(), 3u); // the total, "Tune", "Serve"
    EXPECT_FALSE(added[0].effect.before);
    EXPECT_EQ(added[0].effect.after, 25.0);
    const auto removed = figureDifferences(with(20.0), none);
    ASSERT_EQ(removed.size(), 3u);
    EXPECT_FALSE(removed[0].effect.after);
}

} // namespace
} // namespace estimator
