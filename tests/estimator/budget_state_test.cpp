#include "estimator/budget_state.h"

#include "models/pipeline/plan.h"
#include "tests/estimator/estimate_builder.h"

#include <gtest/gtest.h>

namespace estimator {
namespace {

models::Plan limited(double kilowattHours, std::optional<models::ScenarioId> only = {}) {
    models::Plan plan = models::emptyPlan("Test");
    plan.budgets.push_back({std::string{info(Metric::energyFacility).key}, kilowattHours, std::move(only)});
    return plan;
}

ScenarioEstimate drawing(std::optional<double> point, std::optional<double> p50 = {}, std::optional<double> p90 = {}) {
    ScenarioEstimate scenario;
    scenario.id = models::ScenarioId{"baseline"};
    Measure& energy = scenario.total[Metric::energyFacility];
    energy.point = point;
    energy.p50 = p50;
    energy.p90 = p90;
    return scenario;
}

BudgetVerdict verdict(double limit, const ScenarioEstimate& scenario) { return budgetStates(limited(limit), scenario).front().verdict; }

TEST(BudgetState, isJudgedByThePointWithoutDraws) {
    EXPECT_EQ(verdict(100.0, drawing(100.0)), BudgetVerdict::holds) << "a limit may be reached";
    EXPECT_EQ(verdict(99.0, drawing(100.0)), BudgetVerdict::broken);
}

TEST(BudgetState, isBrokenAtTheMedianAndAtRiskAboveIt) {
    const ScenarioEstimate scenario = drawing(90.0, 100.0, 150.0);
    EXPECT_EQ(verdict(99.0, scenario), BudgetVerdict::broken);
    EXPECT_EQ(verdict(120.0, scenario), BudgetVerdict::atRisk);
    EXPECT_EQ(verdict(150.0, scenario), BudgetVerdict::holds);
}

TEST(BudgetState, tellsWhichShareIsUsed) {
    const BudgetState state = budgetStates(limited(200.0), drawing(90.0, 100.0, 150.0)).front();
    EXPECT_EQ(state.usedShare, 0.5);
    EXPECT_EQ(state.usedShareP90, 0.75);
    EXPECT_FALSE(budgetStates(limited(0.0), drawing(90.0)).front().usedShare) << "nothing is a share of nothing";
}

TEST(BudgetState, isUnknownWithoutAFigure) {
    const BudgetState state = budgetStates(limited(1.0), drawing({})).front();
    EXPECT_EQ(state.verdict, BudgetVerdict::unknown);
    EXPECT_FALSE(findingOf(state, models::ScenarioId{"baseline"}));
}

TEST(BudgetState, belongsToItsScenario) {
    EXPECT_TRUE(budgetStates(limited(1.0, models::ScenarioId{"other"}), drawing(5.0)).empty());
    EXPECT_EQ(budgetStates(limited(1.0, models::ScenarioId{"baseline"}), drawing(5.0)).size(), 1u);
}

TEST(BudgetState, ofTheLowestLimitIsTheTightest) {
    models::Plan plan = limited(200.0);
    plan.budgets.push_back(plan.budgets.front());
    plan.budgets.back().limit = 120.0;
    const auto states = budgetStates(plan, drawing(90.0));
    ASSERT_EQ(states.size(), 2u);
    const auto found = tightest(states, states.front().metric);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->limit, 120.0);
    EXPECT_FALSE(tightest(states, Metric::waterSite));
}

TEST(BudgetState, becomesAFindingWithFigureAndLimit) {
    const ScenarioEstimate scenario = drawing(90.0, 100.0, 150.0);
    const auto atRisk = findingOf(budgetStates(limited(120.0), scenario).front(), scenario.id);
    ASSERT_TRUE(atRisk);
    EXPECT_EQ(models::english(atRisk->message), "Facility energy may reach 150 kWh (P90), over the budget of 120 kWh");
    const auto broken = findingOf(budgetStates(limited(50.0), scenario).front(), scenario.id);
    ASSERT_TRUE(broken);
    EXPECT_EQ(models::english(broken->message), "Facility energy is 100 kWh, over the budget of 50 kWh");
}

} // namespace
} // namespace estimator
