#include "estimator/precision.h"

#include <gtest/gtest.h>

namespace estimator {
namespace {

Measure between(double p10, double point, double p90) {
    Measure measure;
    measure.point = point;
    measure.p10 = p10;
    measure.p90 = p90;
    return measure;
}

TEST(Precision, showsThreeDigitsWithoutSpread) {
    Measure measure;
    measure.point = 1289.376;
    EXPECT_EQ(significantDigits(measure), 3);
}

TEST(Precision, followsTheSpread) {
    EXPECT_EQ(significantDigits(between(50, 100, 200)), 2); // spread 150 %
    EXPECT_EQ(significantDigits(between(80, 100, 130)), 2); // 50 %
    EXPECT_EQ(significantDigits(between(90, 100, 110)), 3); // 20 %: 1 in 100 is a twentieth of the span
    EXPECT_EQ(significantDigits(between(99, 100, 101)), 4); // 2 %
    EXPECT_EQ(significantDigits(between(99.9999, 100, 100.0001)), 6);
}

TEST(Precision, isNotMisledByZero) { EXPECT_EQ(significantDigits(between(0, 0, 0)), 3); }

} // namespace
} // namespace estimator
