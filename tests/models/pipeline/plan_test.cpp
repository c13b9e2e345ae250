#include "tests/models/pipeline/sample_plan.h"

#include "models/pipeline/structure.h"

using namespace models;

namespace {

std::string names(const Plan& plan) {
    std::string text;
    const auto order = topologicalOrder(plan);
    if (!order) return std::string{info(order.error().code).name};
    for (const StageId& id : *order) text += id.text() + " ";
    return text;
}

TEST(TopologicalOrder, followsTheLinks) {
    Plan plan = samplePlan();
    std::swap(plan.stages[0], plan.stages[2]);
    EXPECT_EQ(names(plan), "prepare train serve ");
}

TEST(TopologicalOrder, keepsThePlansOrderWhereLinksDoNotDecide) {
    Plan plan = samplePlan();
    plan.links.clear();
    EXPECT_EQ(names(plan), "prepare train serve ");
    std::swap(plan.stages[0], plan.stages[1]);
    EXPECT_EQ(names(plan), "train prepare serve ");
}

TEST(TopologicalOrder, namesALinkOfTheCycle) {
    Plan plan = samplePlan();
    plan.links.push_back(Link{LinkId{"back"}, serve, train, Carries::dataset, {}});
    const auto order = topologicalOrder(plan);
    ASSERT_FALSE(order);
    EXPECT_EQ(order.error().code, Code::cycle);
    EXPECT_EQ(order.error().where, "train-serve");
}

TEST(TopologicalOrder, looksPastLinksThatLeadNowhere) {
    Plan plan = samplePlan();
    plan.stages.erase(plan.stages.begin() + 1);
    EXPECT_EQ(names(plan), "prepare serve ");
}

TEST(TopologicalOrder, isQuickForAVeryLongChain) {
    Plan plan = emptyPlan("Long");
    for (int i = 0; i < 20000; ++i) {
        Stage stage = stageOf(StageKind::store, "S");
        stage.id = StageId{"s" + std::to_string(i)};
        plan.stages.push_back(std::make_shared<const Stage>(stage));
        if (i > 0)
            plan.links.push_back({LinkId{"l" + std::to_string(i)}, StageId{"s" + std::to_string(i - 1)}, stage.id, Carries::model, {}});
    }
    EXPECT_TRUE(checkStructure(plan));
}

TEST(Lookup, findsByIdOrNameInAnyCase) {
    const Plan plan = samplePlan();
    EXPECT_EQ(plan.stageNamed("serve").value()->id, serve);
    EXPECT_EQ(plan.stageNamed("SERVE").value()->id, serve);
    EXPECT_EQ(plan.scenarioNamed("Cloud").value()->id, cloud);
    EXPECT_EQ(plan.stage(StageId{"nobody"}), nullptr);
    EXPECT_EQ(plan.scenario(ScenarioId{"nobody"}), nullptr);
}

TEST(Lookup, namesTheChoices) {
    const auto unknown = samplePlan().stageNamed("serv");
    ASSERT_FALSE(unknown);
    EXPECT_EQ(englishLine(unknown.error()), "error[E_UNKNOWN_STAGE] the plan has no stage \"serv\"; choose one of prepare, train, serve");
}

TEST(Lookup, refusesAnAmbiguousName) {
    Plan plan = after(samplePlan(), AddStage{stageOf(StageKind::store, "Disks"), {}, {}});
    plan = after(plan, AddStage{stageOf(StageKind::store, "disks!"), {}, {}});
    plan = after(plan, RenameStage{StageId{"disks-2"}, "Store"});
    plan = after(plan, RenameStage{StageId{"disks"}, "Store"});
    const auto twice = plan.stageNamed("store");
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().code, Code::ambiguousName);
    EXPECT_EQ(plan.stageNamed("disks").value()->id.text(), "disks");
}

TEST(Equality, comparesWhatPointersHold) {
    EXPECT_EQ(samplePlan(), samplePlan());
    Plan other = samplePlan();
    other.own = std::make_shared<const Overlay>();
    EXPECT_EQ(other, samplePlan()); // an empty overlay says nothing
    other.lock = std::make_shared<const Lock>();
    EXPECT_FALSE(other == samplePlan());
    EXPECT_FALSE(after(samplePlan(), RenameStage{serve, "Answer"}) == samplePlan());
}

TEST(Ids, areLowerCaseWords) {
    for (const char* good : {"a", "fine-tune", "v100", "snake_case", "3"}) EXPECT_TRUE(isId(good)) << good;
    for (const char* bad : {"", "A", "a b", "a.b", "a/b", "\u00e4"}) EXPECT_FALSE(isId(bad)) << bad;
}

} // namespace
