#include "models/files/plan_digest.h"

#include "models/files/plan_file.h"
#include "models/pipeline/edit.h"

#include <gtest/gtest.h>

namespace models {
namespace {

Plan after(const Plan& plan, const Edit& edit) {
    const auto edited = apply(plan, edit);
    EXPECT_TRUE(edited);
    return edited.value_or(plan);
}

Plan approved(const Plan& plan) {
    Review review;
    review.reviewer = "R. Reader";
    review.status = Review::Status::approved;
    review.date = "2026-11-26";
    review.digest = approvalDigest(review, planDigest(plan));
    return after(plan, SetReview{review});
}

TEST(PlanDigest, isTheSha256OfTheFileWithoutReview) {
    const std::string digest = planDigest(emptyPlan("Test"));
    EXPECT_EQ(digest.size(), 64u);
    EXPECT_EQ(digest.find_first_not_of("0123456789abcdef"), std::string::npos);
    EXPECT_EQ(digest, planDigest(planFromText(planToText(emptyPlan("Test")), "t")->plan));
}

TEST(PlanDigest, doesNotChangeWithTheReview) {
    const Plan plan = emptyPlan("Test");
    EXPECT_EQ(planDigest(approved(plan)), planDigest(plan));
}

TEST(PlanDigest, doesNotChangeWithTheVersionsOfALock) {
    const Plan plan = emptyPlan("Test");
    const Figure figure{.value = 1.2, .unit = {}, .source = "s", .date = "2026", .confidence = Confidence::read, .sigma = 0.0, .note = {}};
    const Plan locked = after(plan, SetLock{Lock{"2026.11", "1.1", {{"sites/x/pue", figure}}}});
    const Plan later = after(plan, SetLock{Lock{"2027.1", "1.2", {{"sites/x/pue", figure}}}});
    EXPECT_EQ(planDigest(locked), planDigest(later));
    EXPECT_NE(planDigest(locked), planDigest(plan));
}

TEST(Approval, holdsUntilAnythingIsEdited) {
    const Plan plan = approved(emptyPlan("Test"));
    EXPECT_FALSE(approvalInDoubt(plan));
    for (const Edit& edit : {Edit{SetTitle{"Other"}}, Edit{SetNotes{"More"}}, Edit{AddScenario{"Cheap", {}}},
                             Edit{SetField{{}, planScope(), "horizon_days", FieldValue{10.0}}}}) {
        const auto finding = approvalInDoubt(after(plan, edit));
        ASSERT_TRUE(finding);
        EXPECT_EQ(english(finding->message), "the plan was edited after R. Reader approved it on 2026-11-26");
    }
}

TEST(Approval, isOfThatReviewerAndDay) {
    const Plan plan = approved(emptyPlan("Test"));
    for (std::string Review::* const field : {&Review::reviewer, &Review::date, &Review::preparer}) {
        Review other = *plan.review;
        other.*field = "other";
        EXPECT_TRUE(approvalInDoubt(after(plan, SetReview{other})));
    }
}

TEST(Approval, holdsAgainWhenTheEditIsTakenBack) {
    const Plan plan = approved(emptyPlan("Test"));
    EXPECT_FALSE(approvalInDoubt(after(after(plan, SetTitle{"Other"}), SetTitle{"Test"})));
}

TEST(Approval, isOneOfTheFiguresToo) {
    const Figure figure{.value = 1.2, .unit = {}, .source = "s", .date = "2026", .confidence = Confidence::read, .sigma = 0.0, .note = {}};
    const Lock reads{"2026.11", "1.1", {{"sites/x/pue", figure}}};
    const Plan plan = after(emptyPlan("Test"), approval(emptyPlan("Test"), Review{}, reads));
    EXPECT_FALSE(approvalInDoubt(plan));
    EXPECT_EQ(*plan.lock, reads);
    Lock moved = reads;
    moved.figures["sites/x/pue"].value = 1.3;
    EXPECT_TRUE(approvalInDoubt(after(plan, SetLock{moved})));
}

TEST(Approval, withoutADigestCannotBeChecked) {
    Review review;
    review.status = Review::Status::approved;
    review.reviewer = "R. Reader";
    review.date = "2026-11-26";
    const auto finding = approvalInDoubt(after(emptyPlan("Test"), SetReview{review}));
    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->message.code, Code::uncheckedApproval);
}

TEST(Approval, isNothingBeforeItIsGiven) {
    EXPECT_FALSE(approvalInDoubt(emptyPlan("Test")));
    Review review;
    review.status = Review::Status::inReview;
    EXPECT_FALSE(approvalInDoubt(after(emptyPlan("Test"), SetReview{review})));
}

} // namespace
} // namespace models
