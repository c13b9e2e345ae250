#include "models/files/plan_file.h"
#include "tests/models/pipeline/sample_plan.h"

#include <limits>

using namespace models;

namespace {

Annotation note(std::string text) {
    Annotation annotation;
    annotation.text = std::move(text);
    annotation.position = {12, -8};
    annotation.size = {200, 80};
    return annotation;
}

TEST(PutAnnotation, addsUnderAnIdOfItsKind) {
    Plan plan = after(samplePlan(), PutAnnotation{note("Why so late?")});
    Annotation frame = note("Training");
    frame.kind = Annotation::Kind::frame;
    plan = after(plan, PutAnnotation{frame});
    plan = after(plan, PutAnnotation{note("Ask Kim")});
    ASSERT_EQ(plan.annotations.size(), 3u);
    EXPECT_EQ(plan.annotations[0].id.text(), "note");
    EXPECT_EQ(plan.annotations[1].id.text(), "frame");
    EXPECT_EQ(plan.annotations[2].id.text(), "note-2");
}

TEST(PutAnnotation, changesTheOneWithItsId) {
    Plan plan = after(samplePlan(), PutAnnotation{note("First")});
    Annotation changed = plan.annotations.front();
    changed.text = "Second";
    plan = after(plan, PutAnnotation{changed});
    ASSERT_EQ(plan.annotations.size(), 1u);
    EXPECT_EQ(plan.annotations.front().text, "Second");
}

TEST(PutAnnotation, refusesWhatHasNoPlaceOrSize) {
    Annotation flat = note("Flat");
    flat.size.height = 0;
    Annotation nowhere = note("Nowhere");
    nowhere.position.x = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(refusal(samplePlan(), PutAnnotation{flat}), "E_BAD_VALUE");
    EXPECT_EQ(refusal(samplePlan(), PutAnnotation{nowhere}), "E_BAD_VALUE");
}

TEST(RemoveAnnotations, removesThem) {
    const Plan plan = after(samplePlan(), PutAnnotation{note("Gone soon")});
    EXPECT_EQ(after(plan, RemoveAnnotations{{AnnotationId{"note"}}}), samplePlan());
    EXPECT_EQ(refusal(plan, RemoveAnnotations{{AnnotationId{"frame"}}}), "E_BAD_VALUE");
}

TEST(Annotations, goToTheFileAndBack) {
    const Plan plan = after(samplePlan(), PutAnnotation{note("Kept")});
    const auto read = planFromText(planToText(plan), "test.fourem");
    ASSERT_TRUE(read) << englishLine(read.error());
    EXPECT_EQ(read->plan, plan);
}

TEST(Annotations, keepUnknownKeysAndNameWhatIsWrong) {
    const auto document = [](const std::string& annotation) {
        return R"({"format":"fourem-plan","version":2,"scenarios":[{"id":"s"}],"annotations":[)" + annotation + "]}";
    };
    const auto read =
        planFromText(document(R"({"id":"a","kind":"frame","size":{"width":9,"height":8,"depth":7},"colour":"red"})"), "test.fourem");
    ASSERT_TRUE(read) << englishLine(read.error());
    EXPECT_NE(planToText(read->plan).find("\"depth\": 7"), std::string::npos);
    EXPECT_NE(planToText(read->plan).find("\"colour\": \"red\""), std::string::npos);
    const std::pair<const char*, const char*> rows[]{
        {R"({"id":"a","kind":"cloud","size":{"width":9,"height":8}})", "error[E_BAD_VALUE] test.fourem /annotations/0/kind"},
        {R"({"id":"a","kind":"note"})", "error[E_NOT_A_PLAN] test.fourem /annotations/0/size"},
        {R"({"id":"a","kind":"note","size":{"width":-1,"height":8}})", "error[E_BAD_VALUE] test.fourem a"},
    };
    for (const auto& [text, expected] : rows) {
        const auto refused = planFromText(document(text), "test.fourem");
        ASSERT_FALSE(refused) << text;
        EXPECT_EQ(englishLine(refused.error()).substr(0, std::string{expected}.size()), expected);
    }
}

} // namespace
