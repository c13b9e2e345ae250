#include "tests/models/pipeline/sample_plan.h"

#include <algorithm>

using namespace models;

namespace {

const StageId compress{"compress"};

/// prepare -dataset-> train -model-> compress -model-> serve
Plan chain() { return after(samplePlan(), AddStage{stageOf(StageKind::compress, "Compress"), samplePlan().links[1].id, {}}); }

bool hasLink(const Plan& plan, const StageId& from, const StageId& to) {
    return std::ranges::any_of(plan.links, [&](const Link& link) { return link.from == from && link.to == to; });
}

TEST(RemoveAndReconnect, closesTheGap) {
    const Plan plan = after(chain(), RemoveStages{{compress}, true});
    EXPECT_EQ(plan.stage(compress), nullptr);
    ASSERT_EQ(plan.links.size(), 2u);
    EXPECT_TRUE(hasLink(plan, train, serve));
    EXPECT_EQ(plan.links.back().carries, Carries::model);
}

TEST(RemoveAndReconnect, closesTheGapOfSeveralStagesInARow) {
    Plan plan = after(chain(), AddStage{stageOf(StageKind::evaluate, "Evaluate"), chain().links[1].id, {}});
    plan = after(plan, RemoveStages{{compress, StageId{"evaluate"}}, true});
    EXPECT_TRUE(hasLink(plan, train, serve));
}

TEST(RemoveAndReconnect, joinsOnlyWhatCarriesTheSame) {
    // A dataset goes into training, a model comes out of it: nothing can take its place.
    const Plan plan = after(samplePlan(), RemoveStages{{train}, true});
    EXPECT_TRUE(plan.links.empty());
}

TEST(RemoveAndReconnect, doesNotJoinPathsThatNeverMet) {
    Plan plan = chain();
    plan = after(plan, AddStage{stageOf(StageKind::fineTune, "Tune"), {}, {}});
    plan = after(plan, AddStage{stageOf(StageKind::compress, "Prune"), {}, {}});
    plan = after(plan, AddStage{stageOf(StageKind::evaluate, "Check"), {}, {}});
    plan = after(plan, Connect{StageId{"tune"}, StageId{"prune"}, Carries::model});
    plan = after(plan, Connect{StageId{"prune"}, StageId{"check"}, Carries::model});
    plan = after(plan, RemoveStages{{compress, StageId{"prune"}}, true});
    EXPECT_TRUE(hasLink(plan, train, serve));
    EXPECT_TRUE(hasLink(plan, StageId{"tune"}, StageId{"check"}));
    EXPECT_FALSE(hasLink(plan, train, StageId{"check"}));
}

TEST(RemoveAndReconnect, leavesAloneWhatIsConnectedAlready) {
    Plan plan = after(chain(), Connect{train, serve, Carries::model});
    plan = after(plan, RemoveStages{{compress}, true});
    EXPECT_EQ(plan.links.size(), 2u);
}

TEST(RemoveStages, leavesAGapUnlessAsked) {
    const Plan plan = after(chain(), RemoveStages{{compress}});
    EXPECT_EQ(plan.links.size(), 1u);
}

TEST(InsertStage, splitsALinkWithAStageThatIsThere) {
    Plan plan = after(samplePlan(), AddStage{stageOf(StageKind::compress, "Compress"), {}, {}});
    const LinkId link = plan.links[1].id;
    plan = after(plan, InsertStage{compress, link});
    ASSERT_EQ(plan.links.size(), 3u);
    EXPECT_EQ(plan.links[1].id, link);
    EXPECT_TRUE(hasLink(plan, train, compress));
    EXPECT_TRUE(hasLink(plan, compress, serve));
    EXPECT_FALSE(hasLink(plan, train, serve));
}

TEST(InsertStage, keepsTheOtherLinksInTheirOrder) {
    Plan plan = after(samplePlan(), AddStage{stageOf(StageKind::store, "Store"), {}, {}});
    const Link last = plan.links[1];
    plan = after(plan, InsertStage{StageId{"store"}, plan.links[0].id});
    EXPECT_EQ(plan.links[1], last);
}

TEST(InsertStage, refusesWhatWouldCloseACycle) {
    Plan plan = after(samplePlan(), AddStage{stageOf(StageKind::evaluate, "Evaluate"), {}, {}});
    plan = after(plan, AddStage{stageOf(StageKind::distil, "Distil"), {}, {}});
    plan = after(plan, Connect{serve, StageId{"distil"}, Carries::dataset});
    EXPECT_EQ(refusal(plan, InsertStage{StageId{"distil"}, plan.links[1].id}), "E_CYCLE");
    EXPECT_EQ(refusal(plan, InsertStage{StageId{"nobody"}, plan.links[1].id}), "E_UNKNOWN_STAGE");
    EXPECT_EQ(refusal(plan, InsertStage{StageId{"evaluate"}, LinkId{"none"}}), "E_BAD_VALUE");
    EXPECT_EQ(refusal(plan, InsertStage{StageId{"evaluate"}, plan.links[0].id}), "E_NOT_CONNECTABLE"); // it gives no dataset
}

} // namespace
