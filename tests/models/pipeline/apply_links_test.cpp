#include "tests/models/pipeline/sample_plan.h"

using namespace models;

namespace {

TEST(Connect, carriesWhatOneGivesAndTheOtherTakes) {
    const Plan plan = samplePlan();
    EXPECT_EQ(plan.links[0].carries, Carries::dataset);
    EXPECT_EQ(plan.links[1].carries, Carries::model);
    EXPECT_EQ(plan.links[1].id.text(), "train-serve");
}

TEST(Connect, prefersAModelWhereBothAreEverything) {
    Plan plan = after(emptyPlan("P"), AddStage{stageOf(StageKind::store, "A"), {}, {}});
    plan = after(plan, AddStage{stageOf(StageKind::transfer, "B"), {}, {}});
    plan = after(plan, Connect{StageId{"a"}, StageId{"b"}, {}});
    plan = after(plan, Connect{StageId{"a"}, StageId{"b"}, {}});
    EXPECT_EQ(plan.links[0].carries, Carries::model);
    EXPECT_EQ(plan.links[1].carries, Carries::dataset);
    EXPECT_EQ(plan.links[1].id.text(), "a-b-2");
    EXPECT_EQ(refusal(plan, Connect{StageId{"a"}, StageId{"b"}, {}}), "E_NOT_CONNECTABLE");
}

TEST(Connect, refusesWhatDoesNotFit) {
    const Plan plan = samplePlan();
    EXPECT_EQ(refusal(plan, Connect{prepare, serve, Carries::model}), "E_NOT_CONNECTABLE"); // gives no model
    EXPECT_EQ(refusal(plan, Connect{train, prepare, {}}), "E_NOT_CONNECTABLE");             // takes no model
    EXPECT_EQ(refusal(plan, Connect{train, serve, Carries::model}), "E_NOT_CONNECTABLE");   // connected already
    EXPECT_EQ(refusal(plan, Connect{train, train, {}}), "E_NOT_CONNECTABLE");
    EXPECT_EQ(refusal(plan, Connect{StageId{"nobody"}, train, {}}), "E_UNKNOWN_STAGE");
    EXPECT_EQ(refusal(plan, Connect{train, StageId{"nobody"}, {}}), "E_UNKNOWN_STAGE");
}

TEST(Connect, refusesToCloseACycle) {
    // serve gives data, which train takes: the new link is possible but for the way train -> serve.
    const auto next = apply(samplePlan(), Connect{serve, train, Carries::dataset});
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().code, Code::cycle);
    EXPECT_EQ(english(next.error().message()), "the link from Serve to Train would close a cycle");
}

TEST(Disconnect, removesLinks) {
    const Plan plan = samplePlan();
    EXPECT_EQ(after(plan, Disconnect{{plan.links[0].id}}).links, std::vector<Link>{plan.links[1]});
    EXPECT_TRUE(after(plan, Disconnect{{plan.links[0].id, plan.links[1].id}}).links.empty());
    EXPECT_EQ(refusal(plan, Disconnect{{LinkId{"none"}}}), "E_BAD_VALUE");
}

} // namespace
