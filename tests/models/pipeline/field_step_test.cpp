#include "models/pipeline/field_step.h"

#include <gtest/gtest.h>

using namespace models;

namespace {

Field number(double least = 0.0) {
    Field field;
    field.path = "x";
    field.least = least;
    return field;
}

Field whole(double least, double most) {
    Field field = number(least);
    field.type = FieldType::integer;
    field.most = most;
    return field;
}

TEST(Stepped, movesTheSecondDigitWhereverItStands) {
    EXPECT_EQ(stepped(number(), 2.5e6, 1, StepSize::usual), 2.6e6);
    EXPECT_EQ(stepped(number(), 0.4, 1, StepSize::usual), 0.41);
    EXPECT_EQ(stepped(number(), 37.0, -2, StepSize::usual), 35.0);
    EXPECT_EQ(stepped(number(), 1234.0, 1, StepSize::usual), 1300.0);
}

TEST(Stepped, aFineStepMovesTheThirdDigit) {
    EXPECT_EQ(stepped(number(), 2.5e6, 1, StepSize::fine), 2.51e6);
    EXPECT_EQ(stepped(number(), 1234.0, -1, StepSize::fine), 1220.0);
}

TEST(Stepped, crossesDecadesInBothDirections) {
    EXPECT_EQ(stepped(number(), 9.8, 3, StepSize::usual), 11.0);
    EXPECT_EQ(stepped(number(), 11.0, -3, StepSize::usual), 9.8);
    EXPECT_EQ(stepped(number(), 1.0, 90, StepSize::usual), 10.0);
    EXPECT_EQ(stepped(number(), 100.0, -1, StepSize::usual), 99.0);
}

TEST(Stepped, wholeNumbersStayWhole) {
    EXPECT_EQ(stepped(whole(1, 64), 8.0, 1, StepSize::usual), 9.0);
    EXPECT_EQ(stepped(whole(1, 64), 8.0, 1, StepSize::fine), 9.0);
    EXPECT_EQ(stepped(whole(0, 64), 0.0, 1, StepSize::usual), 1.0);
    EXPECT_EQ(stepped(whole(0, 1e6), 2048.0, 1, StepSize::usual), 2100.0);
}

TEST(Stepped, staysInTheRange) {
    EXPECT_EQ(stepped(whole(1, 64), 60.0, 20, StepSize::usual), 64.0);
    EXPECT_EQ(stepped(whole(1, 64), 3.0, -20, StepSize::usual), 1.0);
    Field positive = number();
    positive.leastExcluded = true;
    EXPECT_GT(stepped(positive, 0.02, -20, StepSize::usual), 0.0);
}

TEST(Stepped, sharesMoveByAHundredth) {
    Field share = number();
    share.most = 1.0;
    EXPECT_EQ(stepped(share, 0.05, 2, StepSize::usual), 0.07);
    EXPECT_EQ(stepped(share, 0.05, -9, StepSize::usual), 0.0);
    EXPECT_EQ(stepped(share, 0.5, 1, StepSize::fine), 0.501);
    EXPECT_EQ(stepped(share, 0.99, 5, StepSize::usual), 1.0);
}

TEST(Stepped, crossesZero) {
    EXPECT_EQ(stepped(number(-10.0), 0.01, -2, StepSize::usual), -0.01);
    EXPECT_EQ(stepped(number(-10.0), -2.0, 1, StepSize::usual), -1.9);
}

} // namespace
