#include "estimator/report/scope_split.h"

#include "tests/estimator/estimate_builder.h"
#include "tests/estimator/plan_builder.h"

#include <gtest/gtest.h>

namespace estimator {
namespace {

models::Facts facts() { return factsFor(models::emptyPlan("Test"), shippedCatalogue()); }

ScenarioEstimate oneOwnOneRented() {
    Estimate estimate =
        EstimateBuilder{}
            .scenario("a", "A")
            .stage("tune", "Tune", {{Metric::operationalLocation, 40.0}, {Metric::operationalMarket, 30.0}, {Metric::embodied, 10.0}})
            .stage("serve", "Serve", {{Metric::operationalLocation, 5.0}, {Metric::operationalMarket, 0.0}, {Metric::embodied, 2.0}})
            .build();
    estimate.scenarios[0].stages[0].site = "on-prem/de";
    estimate.scenarios[0].stages[1].site = "gcp/us-central1";
    return estimate.scenarios[0];
}

TEST(ScopeSplit, asksWhoOwnsTheMachines) {
    const ScopeSplit split = scopeSplit(oneOwnOneRented(), facts());
    EXPECT_EQ(split.ownLocation, 40.0);
    EXPECT_EQ(split.ownMarket, 30.0);
    EXPECT_EQ(split.ownEmbodied, 10.0);
    EXPECT_EQ(split.rentedLocation, 5.0);
    EXPECT_EQ(split.rentedMarket, 0.0);
    EXPECT_EQ(split.rentedEmbodied, 2.0);
}

TEST(ScopeSplit, leavesNothingOut) {
    const ScenarioEstimate scenario = oneOwnOneRented();
    const ScopeSplit split = scopeSplit(scenario, facts());
    EXPECT_EQ(*split.ownLocation + *split.rentedLocation, *scenario.total[Metric::operationalLocation].point);
    EXPECT_EQ(*split.ownEmbodied + *split.rentedEmbodied, *scenario.total[Metric::embodied].point);
}

TEST(ScopeSplit, isUnknownWhereAStageHasNoFigure) {
    ScenarioEstimate scenario = oneOwnOneRented();
    scenario.stages[0].metrics[Metric::operationalMarket].point.reset();
    const ScopeSplit split = scopeSplit(scenario, facts());
    EXPECT_EQ(split.ownMarket, std::nullopt);
    EXPECT_EQ(split.ownLocation, 40.0);
    EXPECT_EQ(split.rentedMarket, 0.0);
}

TEST(ScopeSplit, doesNotCountWhatIsNotDone) {
    ScenarioEstimate scenario = oneOwnOneRented();
    scenario.stages[0].enabled = false;
    EXPECT_EQ(scopeSplit(scenario, facts()).ownLocation, 0.0);
}

} // namespace
} // namespace estimator
