#include "estimator/charts/chart_axis.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace estimator {
namespace {

using testing::ElementsAre;

TEST(ChartAxis, takesThePrefixOfTheHighestValue) {
    const ChartAxis energy = axisUpTo(1289000.0, "kWh");
    EXPECT_EQ(energy.unit, "GWh");
    EXPECT_NEAR(energy.shown(1289000.0), 1.289, 1e-12);
    const ChartAxis carbon = axisUpTo(0.4, "kgCO2e");
    EXPECT_EQ(carbon.unit, "g CO2e");
    EXPECT_NEAR(carbon.shown(0.4), 400.0, 1e-9);
}

TEST(ChartAxis, hasRoundQuartersAboveTheHighestValue) {
    // With headroom 112; a quarter 28, the next round step 30.
    EXPECT_THAT(axisUpTo(100.0, "USD").ticks, ElementsAre(0.0, 30.0, 60.0, 90.0, 120.0));
}

TEST(ChartAxis, mapsValuesBetweenItsEnds) {
    const ChartAxis axis = axisUpTo(100.0, "USD");
    EXPECT_EQ(axis.place(0.0), 0.0);
    EXPECT_EQ(axis.place(60.0), 0.5);
    EXPECT_EQ(axis.place(1e9), 1.0);
    EXPECT_EQ(axis.place(-1.0), 0.0);
}

TEST(ChartAxis, spansValuesThatDoNotBeginAtZero) {
    // A quarter of 83 - 41 is 10.5, the next round step 15: from 30 to 90.
    EXPECT_THAT(axisBetween(41.0, 83.0, "USD").ticks, ElementsAre(30.0, 45.0, 60.0, 75.0, 90.0));
    EXPECT_EQ(axisBetween(-3.0, 9.0, "USD").low, -3.0); // a quarter is 3
}

TEST(ChartAxis, multipliesAlongALogarithmicAxis) {
    const ChartAxis axis = factorAxis(0.6, 14.0);
    EXPECT_THAT(axis.ticks, ElementsAre(0.5, 1.0, 2.0, 5.0, 10.0, 20.0));
    // 2 and 5 make 10: their ways along the axis add up.
    EXPECT_NEAR(axis.place(10.0) - axis.place(1.0), (axis.place(2.0) - axis.place(1.0)) + (axis.place(5.0) - axis.place(1.0)), 1e-12);
}

TEST(ChartAxis, isNeverOfLengthZero) {
    EXPECT_LT(factorAxis(1.0, 1.0).low, factorAxis(1.0, 1.0).high);
    EXPECT_LT(axisUpTo(0.0, "kWh").low, axisUpTo(0.0, "kWh").high);
    EXPECT_LT(axisBetween(5.0, 5.0, "kWh").low, axisBetween(5.0, 5.0, "kWh").high);
}

TEST(ChartAxis, isCountedInAnotherUnitWithoutMovingItsEnds) {
    // Up to 1,200 kWh, which are 4.32 GJ; a quarter of it is 1.08, the next round step 1.5 GJ.
    const ChartAxis axis = axisUpTo(1000.0, "kWh");
    ASSERT_DOUBLE_EQ(axis.high, 1200.0);
    const double gigajoule = 1000.0 / 3.6;
    const ChartAxis counted = countedIn(axis, "GJ", gigajoule);
    EXPECT_EQ(counted.unit, "GJ");
    EXPECT_EQ(counted.stored, "kWh");
    EXPECT_EQ(counted.place(600.0), axis.place(600.0));
    ASSERT_EQ(counted.ticks.size(), 3u);
    EXPECT_NEAR(counted.shown(counted.ticks[2]), 3.0, 1e-12);
}

TEST(ChartAxis, keepsTheTickAtItsEndInAnotherUnit) {
    // 120 USD at 0.5 EUR are 60 EUR: steps of 15.
    const ChartAxis axis = countedIn(axisUpTo(100.0, "USD"), "EUR", 2.0);
    ASSERT_EQ(axis.ticks.size(), 5u);
    EXPECT_NEAR(axis.shown(axis.ticks.back()), 60.0, 1e-9);
}

TEST(ChartAxis, staysWhileValuesStandWellOnIt) {
    const ChartAxis before = axisUpTo(100.0, "USD");
    EXPECT_EQ(settled(axisUpTo(80.0, "USD"), before), before);
    EXPECT_NE(settled(axisUpTo(20.0, "USD"), before), before);  // would be an eighth of it
    EXPECT_NE(settled(axisUpTo(150.0, "USD"), before), before); // would be cut off
}

} // namespace
} // namespace estimator
