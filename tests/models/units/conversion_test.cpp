#include "models/units/conversion.h"

#include <gtest/gtest.h>

namespace {

using models::converted;

TEST(Conversion, isExactWhereTheUnitsAre) {
    EXPECT_EQ(converted(1.0, "kWh", "MJ"), 3.6);
    EXPECT_EQ(converted(1289376.0, "kWh", "MWh"), 1289.376);
    EXPECT_EQ(converted(250.0, "kgCO2e", "tCO2e"), 0.25);
    EXPECT_EQ(converted(36.0, "USD/h", "USD/day"), 864.0); // 24 h
}

TEST(Conversion, isRefusedBetweenKinds) {
    EXPECT_FALSE(converted(1.0, "kWh", "kg"));
    EXPECT_FALSE(converted(1.0, "kWh", "parsecs"));
    EXPECT_FALSE(converted(1.0, "parsecs", "kWh"));
}

} // namespace
