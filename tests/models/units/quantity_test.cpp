#include "models/units/quantity.h"

#include <gtest/gtest.h>

#include <type_traits>

using namespace models;

namespace {

TEST(Quantity, multipliesPowerAndTimeToEnergy) {
    const Energy used = watts(700) * hours(10);
    EXPECT_DOUBLE_EQ(inKilowattHours(used), 7.0); // 0.7 kW x 10 h
}

TEST(Quantity, readsAnAmountInAnotherUnit) {
    EXPECT_DOUBLE_EQ(inKilowattHours(wattHours(1500)), 1.5);
    EXPECT_DOUBLE_EQ(inKilograms(tonnes(2.5)), 2500.0);
    EXPECT_DOUBLE_EQ(inHours(seconds(5400)), 1.5);
}

TEST(Quantity, multipliesEnergyAndIntensityToCarbon) {
    // The published GPT-3 run: 1,287 MWh at 429 g/kWh are 552.1 t.
    const Carbon emitted = kilowattHours(1287e3) * gramsPerKilowattHour(429);
    EXPECT_NEAR(inKilograms(emitted), 552123.0, 1e-6);
}

TEST(Quantity, becomesAPlainNumberWhenDimensionsCancel) {
    const auto ratio = hours(3) / hours(2);
    static_assert(std::is_same_v<decltype(ratio), const double>);
    EXPECT_DOUBLE_EQ(ratio, 1.5);
}

TEST(Quantity, dividesAmountByRateToTime) {
    EXPECT_DOUBLE_EQ(inSeconds(flops(1e15) / teraflopsPerSecond(100)), 10.0);
    EXPECT_DOUBLE_EQ(inSeconds(gigabytes(16) / gigabytesPerSecond(2000)), 0.008);
}

TEST(Quantity, convertsEachUnitBackToItself) {
    EXPECT_DOUBLE_EQ(inDays(days(14.8)), 14.8);
    EXPECT_DOUBLE_EQ(inHours(years(1)), 8760.0);
    EXPECT_DOUBLE_EQ(inGramsPerKilowattHour(gramsPerKilowattHour(429)), 429.0);
    EXPECT_DOUBLE_EQ(inLitresPerKilowattHour(litresPerKilowattHour(3.14)), 3.14);
    EXPECT_DOUBLE_EQ(inDollarsPerHour(dollarsPerHour(2.99)), 2.99);
    EXPECT_DOUBLE_EQ(inGramsPerHour(gramsPerHour(3.4)), 3.4);
    EXPECT_DOUBLE_EQ(inPerHour(perHour(0.25)), 0.25);
}

template <class A, class B>
concept Addable = requires(A a, B b) { a + b; };

TEST(Quantity, refusesToAddDifferentDimensions) {
    static_assert(Addable<Energy, Energy>);
    static_assert(!Addable<Energy, Duration>);
    static_assert(!Addable<Money, Carbon>);
    static_assert(!Addable<Energy, double>);
}

} // namespace
