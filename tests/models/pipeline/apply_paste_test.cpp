#include "models/files/plan_file.h"
#include "models/pipeline/excerpt.h"
#include "tests/models/pipeline/sample_plan.h"

#include <limits>

using namespace models;

namespace {

/// prepare -> train -> serve; the baseline and "cloud" choose for train and serve.
Plan chosenPlan() {
    Plan plan = samplePlan();
    plan = after(plan, SetField{{}, train, "tokens", set(1e6)});
    plan = after(plan, SetField{{}, serve, "accelerator", set("nvidia-l4")});
    plan = after(plan, SetField{cloud, serve, "accelerator", set("nvidia-h100-sxm5")});
    return after(plan, SetField{cloud, train, "method", set("lora")});
}

const StageId train2{"train-2"};
const StageId serve2{"serve-2"};

Overlay chip(const char* id, const char* name) {
    Entry entry;
    entry.id = id;
    entry.name = name;
    entry.kind = EntryKind::accelerator;
    return {{entry}, {}};
}

TEST(Excerpt, holdsTheStagesWithTheLinksBetweenThem) {
    const Plan part = excerpt(chosenPlan(), {train, serve});
    ASSERT_EQ(part.stages.size(), 2u);
    ASSERT_EQ(part.links.size(), 1u);
    EXPECT_EQ(part.links.front().from, train);
    EXPECT_EQ(part.links.front().to, serve);
}

TEST(Excerpt, holdsWhatEachScenarioChoosesForThemAndNothingElse) {
    Plan plan = chosenPlan();
    plan = after(plan, SetField{{}, planScope(), "site", set("gcp/us-central1")});
    const Plan part = excerpt(plan, {serve});
    ASSERT_EQ(part.scenarios.size(), 2u);
    EXPECT_EQ(part.scenarios[0].settings, (std::map<StageId, Settings>{{serve, {{"accelerator", set("nvidia-l4")}}}}));
    EXPECT_EQ(part.scenarios[1].settings, (std::map<StageId, Settings>{{serve, {{"accelerator", set("nvidia-h100-sxm5")}}}}));
}

TEST(Excerpt, takesOwnEntriesAlongThatItsStagesName) {
    Plan plan = chosenPlan();
    Overlay own = chip("lab-chip", "Lab chip");
    own.entries.push_back(chip("other-chip", "Other chip").entries.front());
    plan = after(plan, SetOwnEntries{own});
    plan = after(plan, SetField{{}, serve, "accelerator", set("lab-chip")});
    const Plan part = excerpt(plan, {serve});
    ASSERT_NE(part.own, nullptr);
    ASSERT_EQ(part.own->entries.size(), 1u);
    EXPECT_EQ(part.own->entries.front().id, "lab-chip");
    EXPECT_EQ(excerpt(plan, {train}).own, nullptr);
}

TEST(Excerpt, isAPlanFileThatReadsBack) {
    const Plan part = excerpt(chosenPlan(), {train, serve});
    const auto read = planFromText(planToText(part), "clipboard");
    ASSERT_TRUE(read) << englishLine(read.error());
    EXPECT_EQ(read->plan, part);
}

TEST(PasteStages, addsCopiesUnderFreeIdsAndNames) {
    const Plan plan = chosenPlan();
    const Plan pasted = after(plan, PasteStages{excerpt(plan, {train, serve}), {24, 48}});
    ASSERT_EQ(pasted.stages.size(), 5u);
    const Stage* copy = pasted.stage(train2);
    ASSERT_NE(copy, nullptr);
    EXPECT_EQ(copy->name, "Train 2");
    EXPECT_EQ(copy->position, (Point{24, 48})); // train stands at the origin
    EXPECT_EQ(copy->work, plan.stage(train)->work);
    EXPECT_EQ(pasted.links.back().from, train2);
    EXPECT_EQ(pasted.links.back().to, serve2);
}

TEST(PasteStages, countsOnWhenACopyIsCopied) {
    const Plan plan = samplePlan();
    const Plan once = after(plan, PasteStages{excerpt(plan, {train}), {}});
    const Plan twice = after(once, PasteStages{excerpt(once, {train2}), {}});
    EXPECT_EQ(twice.stages.back()->id.text(), "train-3");
    EXPECT_EQ(twice.stages.back()->name, "Train 3");
}

TEST(PasteStages, keepsTheChoicesOfEveryScenario) {
    const Plan plan = chosenPlan();
    const Plan pasted = after(plan, PasteStages{excerpt(plan, {train, serve}), {}});
    EXPECT_EQ(resolvedText(pasted, baseline, serve2, "accelerator"), "nvidia-l4");
    EXPECT_EQ(resolvedText(pasted, cloud, serve2, "accelerator"), "nvidia-h100-sxm5");
    EXPECT_EQ(resolvedText(pasted, cloud, train2, "method"), "lora");
}

TEST(PasteStages, matchesScenariosOfAnotherPlanByName) {
    Plan other = emptyPlan("Other");
    other = after(other, AddScenario{"West", {}});
    other = after(other, RenameScenario{ScenarioId{"west"}, "Cloud"});
    const Plan pasted = after(other, PasteStages{excerpt(chosenPlan(), {serve}), {}});
    ASSERT_EQ(pasted.scenarios.size(), 2u);
    EXPECT_EQ(resolvedText(pasted, baseline, serve, "accelerator"), "nvidia-l4");
    EXPECT_EQ(resolvedText(pasted, ScenarioId{"west"}, serve, "accelerator"), "nvidia-h100-sxm5");
}

TEST(PasteStages, leavesOutScenariosWithoutCounterpart) {
    const Plan pasted = after(emptyPlan("Other"), PasteStages{excerpt(chosenPlan(), {serve}), {}});
    ASSERT_EQ(pasted.scenarios.size(), 1u);
    EXPECT_EQ(resolvedText(pasted, baseline, serve, "accelerator"), "nvidia-l4");
}

TEST(PasteStages, bringsOwnEntriesAndKeepsThoseThatAreThere) {
    Plan source = chosenPlan();
    source = after(source, SetOwnEntries{chip("lab-chip", "Lab chip")});
    source = after(source, SetField{{}, serve, "accelerator", set("lab-chip")});
    Plan target = after(emptyPlan("Other"), PasteStages{excerpt(source, {serve}), {}});
    ASSERT_NE(target.own, nullptr);
    EXPECT_EQ(target.own->entries.front().name, "Lab chip");
    target = after(target, SetOwnEntries{chip("lab-chip", "Mine")});
    target = after(target, PasteStages{excerpt(source, {serve}), {}});
    ASSERT_EQ(target.own->entries.size(), 1u);
    EXPECT_EQ(target.own->entries.front().name, "Mine");
}

TEST(PasteStages, refusesWhatIsNoSoundPlan) {
    const Plan plan = samplePlan();
    Plan broken = excerpt(plan, {train, serve});
    broken.links.front().to = prepare;
    EXPECT_EQ(refusal(plan, PasteStages{broken, {}}), "E_UNKNOWN_STAGE");
    EXPECT_EQ(refusal(plan, PasteStages{Plan{}, {}}), "E_LAST_SCENARIO");
    EXPECT_EQ(refusal(plan, PasteStages{excerpt(plan, {train}), {std::numeric_limits<double>::infinity(), 0}}), "E_BAD_VALUE");
}

} // namespace
