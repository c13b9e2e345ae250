#include "models/core/result.h"

#include <gtest/gtest.h>

using namespace models;

namespace {

TEST(Messages, fillArgumentsIntoTheSentence) {
    const Message message{Code::missingData, {"NVIDIA X1", "TDP"}};
    EXPECT_EQ(english(message), "NVIDIA X1 has no value for TDP");
    EXPECT_EQ(englishRemedy(message), "choose or enter it, or choose an entry that has it");
}

TEST(Messages, showNumbersWithTheirUnits) {
    const Message message{Code::infeasibleDeadline, {"Train", {355.2, "h"}, {240.0, "h"}}};
    EXPECT_EQ(english(message), "Train takes 355 h, its deadline allows 240 h");
}

TEST(Messages, printAsOneLine) {
    const Error error{Code::unknownStage, "plan.fourem", {"serv", "train, serve"}};
    EXPECT_EQ(englishLine(error), "error[E_UNKNOWN_STAGE] plan.fourem: the plan has no stage \"serv\"; choose one of train, serve");
}

TEST(Messages, leaveOutAnEmptyPlace) {
    EXPECT_EQ(englishLine(Error{Code::emptyPlan, {}, {}}), "error[N_EMPTY_PLAN] the plan has no stages; add a stage from the palette");
}

TEST(Fill, leavesAPlaceholderWithoutArgumentAsItIs) {
    const auto number = [](double, const std::string&) { return std::string{"#"}; };
    EXPECT_EQ(fill("{0} and {1}", {"one"}, number), "one and {1}");
    EXPECT_EQ(fill("{0", {"one"}, number), "{0");
    EXPECT_EQ(fill("{x} {0}", {2.0}, number), "{x} #");
    EXPECT_EQ(fill("", {"one"}, number), "");
}

TEST(Fill, doesNotReadPlaceholdersInArguments) {
    const auto number = [](double, const std::string&) { return std::string{"#"}; };
    EXPECT_EQ(fill("{0} {1}", {"{1}", "two"}, number), "{1} two");
}

} // namespace
