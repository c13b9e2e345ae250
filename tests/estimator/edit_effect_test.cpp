#include "estimator/edit_effect.h"

#include "tests/estimator/estimate_builder.h"

#include <gtest/gtest.h>

namespace estimator {
namespace {

using models::ScenarioId;

PointTotals totals(double cost, double time) {
    return pointTotals(EstimateBuilder{}
                           .scenario("baseline", "Baseline")
                           .stage("tune", "Tune", {{Metric::cost, 5.0}})
                           .stage("serve", "Serve", {{Metric::cost, cost}, {Metric::time, time}})
                           .build());
}

TEST(EditEffect, isTheTotalAfterMinusTheTotalBefore) {
    const Effect cheaper = effect(totals(20.0, 1.0), totals(12.5, 1.0), ScenarioId{"baseline"}, Metric::cost);
    EXPECT_EQ(cheaper.before, 25.0); // 5 + 20
    EXPECT_EQ(cheaper.after, 17.5);  // 5 + 12.5
    EXPECT_EQ(cheaper.delta, -7.5);
}

TEST(EditEffect, ofAnEditThatMovesNoFigureIsZero) {
    EXPECT_EQ(effect(totals(20.0, 1.0), totals(20.0, 1.0), ScenarioId{"baseline"}, Metric::cost).delta, 0.0);
}

TEST(EditEffect, isNotKnownWhereAFigureIsMissing) {
    // "Tune" has no time, so the total has none.
    EXPECT_FALSE(effect(totals(20.0, 1.0), totals(20.0, 2.0), ScenarioId{"baseline"}, Metric::time).delta);
}

TEST(EditEffect, isNotKnownOfAScenarioThatWasNotThere) {
    const Effect added = effect({}, totals(20.0, 1.0), ScenarioId{"baseline"}, Metric::cost);
    EXPECT_FALSE(added.before);
    EXPECT_EQ(added.after, 25.0);
    EXPECT_FALSE(added.delta);
}

} // namespace
} // namespace estimator
