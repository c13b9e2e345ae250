#include "tests/models/pipeline/sample_plan.h"

#include <limits>

using namespace models;

namespace {

TEST(AddStage, makesAnIdOfTheName) {
    const Plan plan = after(emptyPlan("P"), AddStage{stageOf(StageKind::serveOnline, "Serve: Chat & Co."), {}, {}});
    EXPECT_EQ(plan.stages.front()->id.text(), "serve-chat-co");
}

TEST(AddStage, makesIdsUnique) {
    Plan plan = emptyPlan("P");
    for (int i = 0; i < 3; ++i) plan = after(plan, AddStage{stageOf(StageKind::store, "Store"), {}, {}});
    EXPECT_EQ(plan.stages[1]->id.text(), "store-2");
    EXPECT_EQ(plan.stages[2]->id.text(), "store-3");
}

TEST(AddStage, takesTheKindForAnIdWhereTheNameHasNoLatinLetters) {
    const Plan plan = after(emptyPlan("P"), AddStage{stageOf(StageKind::serveOnline, "\u5728\u7ebf\u670d\u52a1"), {}, {}});
    EXPECT_EQ(plan.stages.front()->id.text(), "serve-online");
    EXPECT_EQ(plan.stages.front()->name, "\u5728\u7ebf\u670d\u52a1");
}

TEST(AddStage, isNeverCalledPlan) {
    const Plan plan = after(emptyPlan("P"), AddStage{stageOf(StageKind::store, "Plan"), {}, {}});
    EXPECT_EQ(plan.stages.front()->id.text(), "plan-2");
}

TEST(AddStage, namesANamelessStageAfterItsKind) {
    const Plan plan = after(emptyPlan("P"), AddStage{stageOf(StageKind::serveOnline, ""), {}, {}});
    EXPECT_EQ(plan.stages.front()->name, info(StageKind::serveOnline).label);
}

TEST(AddStage, sortsWorkFromChoices) {
    const Settings choices{{"accelerator", set("nvidia-l4")}, {"requests_per_s", set(2.0)}};
    const Plan plan = after(emptyPlan("P"), AddStage{stageOf(StageKind::serveOnline, "Serve"), {}, choices});
    EXPECT_EQ(plan.stage(serve)->work, (Settings{{"requests_per_s", set(2.0)}}));
    EXPECT_EQ(plan.baseline().settings.at(serve), (Settings{{"accelerator", set("nvidia-l4")}}));
}

TEST(AddStage, splitsALinkAndKeepsWhatItCarried) {
    const Plan before = samplePlan();
    const LinkId link = before.links[1].id; // train -> serve, a model
    const Plan plan = after(before, AddStage{stageOf(StageKind::compress, "Compress"), link, {}});
    ASSERT_EQ(plan.links.size(), 3u);
    EXPECT_EQ(plan.links[1].id, link);
    EXPECT_EQ(plan.links[1].from, train);
    EXPECT_EQ(plan.links[1].to, StageId{"compress"});
    EXPECT_EQ(plan.links[2].from, StageId{"compress"});
    EXPECT_EQ(plan.links[2].to, serve);
    EXPECT_EQ(plan.links[1].carries, Carries::model);
    EXPECT_EQ(plan.links[2].carries, Carries::model);
}

TEST(AddStage, refusesWhatCannotStandThere) {
    const Plan plan = samplePlan();
    const LinkId modelLink = plan.links[1].id;
    EXPECT_EQ(refusal(plan, AddStage{stageOf(StageKind::prepareData, "More data"), modelLink, {}}), "E_NOT_CONNECTABLE");
    EXPECT_EQ(refusal(plan, AddStage{stageOf(StageKind::store, "Store"), LinkId{"none"}, {}}), "E_BAD_VALUE");
    Stage taken = stageOf(StageKind::store, "Again");
    taken.id = serve;
    EXPECT_EQ(refusal(plan, AddStage{taken, {}, {}}), "E_DUPLICATE_ID");
    Stage odd = stageOf(StageKind::store, "Odd");
    odd.id = StageId{"Not an id"};
    EXPECT_EQ(refusal(plan, AddStage{odd, {}, {}}), "E_BAD_VALUE");
    EXPECT_EQ(refusal(plan, AddStage{stageOf(StageKind::store, "   "), {}, {}}), "E_BAD_VALUE");
    EXPECT_EQ(refusal(plan, AddStage{stageOf(StageKind::serveOnline, "S"), {}, {{"batch", set(-1.0)}}}), "E_DOMAIN");
    Stage nowhere = stageOf(StageKind::store, "Nowhere");
    nowhere.position.x = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(refusal(plan, AddStage{nowhere, {}, {}}), "E_BAD_VALUE");
    nowhere.position.x = 1e300; // where a step of the grid no longer moves it
    EXPECT_EQ(refusal(plan, AddStage{nowhere, {}, {}}), "E_BAD_VALUE");
}

TEST(RemoveStages, takesLinksAndSettingsOfAllScenariosAlong) {
    Plan plan = after(samplePlan(), SetField{{}, train, "count", set(8.0)});
    plan = after(plan, SetField{cloud, train, "count", set(4.0)});
    plan = after(plan, RemoveStages{{train}});
    EXPECT_EQ(plan.stages.size(), 2u);
    EXPECT_TRUE(plan.links.empty());
    for (const Scenario& scenario : plan.scenarios) EXPECT_TRUE(scenario.settings.empty()) << scenario.name;
    EXPECT_EQ(refusal(plan, RemoveStages{{train}}), "E_UNKNOWN_STAGE");
}

TEST(StageEdits, changeNameNoteAndPlace) {
    Plan plan = after(samplePlan(), RenameStage{serve, "Answer"});
    plan = after(plan, SetStageNote{serve, "Two regions later"});
    plan = after(plan, MoveStages{{{serve, {10, 20}}, {train, {30, 40}}}});
    EXPECT_EQ(plan.stage(serve)->name, "Answer");
    EXPECT_EQ(plan.stage(serve)->note, "Two regions later");
    EXPECT_EQ(plan.stage(train)->position, (Point{30, 40}));
    EXPECT_EQ(refusal(plan, RenameStage{serve, " "}), "E_BAD_VALUE");
    EXPECT_EQ(refusal(plan, RenameStage{StageId{"nobody"}, "x"}), "E_UNKNOWN_STAGE");
    EXPECT_EQ(refusal(plan, SetStageNote{StageId{"nobody"}, "x"}), "E_UNKNOWN_STAGE");
    EXPECT_EQ(refusal(plan, MoveStages{{{serve, {std::numeric_limits<double>::infinity(), 0}}}}), "E_BAD_VALUE");
}

TEST(StageEdits, shareTheStagesThatTheyDoNotChange) {
    const Plan before = samplePlan();
    const Plan plan = after(before, RenameStage{serve, "Answer"});
    EXPECT_EQ(plan.stages[0], before.stages[0]);
    EXPECT_EQ(plan.stages[1], before.stages[1]);
    EXPECT_NE(plan.stages[2], before.stages[2]);
    EXPECT_EQ(before.stage(serve)->name, "Serve");
}

TEST(StageEdits, shareEvenTheStageWhenNothingChanges) {
    const Plan before = samplePlan();
    EXPECT_EQ(after(before, RenameStage{serve, "Serve"}).stages[2], before.stages[2]);
}

TEST(UniqueId, isLowerCaseWithDashes) {
    EXPECT_EQ(uniqueId("Fine-tune Llama 3.1", {}), "fine-tune-llama-3-1");
    EXPECT_EQ(uniqueId("--A--", {"a", "a-2"}), "a-3");
    EXPECT_EQ(uniqueId("\u670d\u52a1", {}), "item");
}

} // namespace
