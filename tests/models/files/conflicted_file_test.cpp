#include "models/files/conflicted_file.h"

#include "models/files/plan_file.h"

#include <gtest/gtest.h>

namespace models {
namespace {

/// A plan with these notes, as git would leave it where both changed them.
std::string conflicted(const std::string& middle) {
    Plan plan = emptyPlan("Test");
    plan.notes = "HERE";
    std::string text = planToText(plan);
    const std::size_t at = text.find("  \"notes\": \"HERE\",\n");
    const std::size_t end = text.find('\n', at) + 1;
    return text.replace(at, end - at, middle);
}

std::string notes(const char* words) { return std::string{"  \"notes\": \""} + words + "\",\n"; }

TEST(ConflictedFile, holdsBothVersions) {
    const std::string text = conflicted("<<<<<<< HEAD\n" + notes("mine") + "=======\n" + notes("yours") + ">>>>>>> branch\n");
    ASSERT_TRUE(hasConflictMarks(text));
    EXPECT_FALSE(planFromText(text, "p.fourem"));
    const auto found = conflictedPlan(text, "p.fourem");
    ASSERT_TRUE(found) << englishLine(found.error());
    EXPECT_EQ(found->ours.notes, "mine");
    EXPECT_EQ(found->theirs.notes, "yours");
    EXPECT_EQ(found->ours.title, "Test");
    EXPECT_FALSE(found->base);
}

TEST(ConflictedFile, holdsTheBaseWhereGitWroteItDown) {
    const auto found = conflictedPlan(conflicted("<<<<<<< HEAD\n" + notes("mine") + "||||||| 1234567\n" + notes("before") + "=======\n" +
                                                 notes("yours") + ">>>>>>> branch\n"),
                                      "p.fourem");
    ASSERT_TRUE(found && found->base);
    EXPECT_EQ(found->base->notes, "before");
}

TEST(ConflictedFile, saysWhatIsWrongWithAVersionThatIsNoPlan) {
    const auto found =
        conflictedPlan(conflicted("<<<<<<< HEAD\n  \"notes\": 3,\n=======\n" + notes("yours") + ">>>>>>> branch\n"), "p.fourem");
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, Code::notAPlan);
}

TEST(ConflictedFile, isNotEveryFileWithSuchLetters) {
    Plan plan = emptyPlan("Test");
    plan.notes = "<<<<<<< HEAD\n=======\n>>>>>>> branch";
    EXPECT_FALSE(hasConflictMarks(planToText(plan)));
    EXPECT_FALSE(hasConflictMarks("<<<<<<< HEAD\n"));
    EXPECT_FALSE(hasConflictMarks(""));
}

} // namespace
} // namespace models
