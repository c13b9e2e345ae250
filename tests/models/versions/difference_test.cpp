#include "models/versions/difference.h"

#include "tests/models/pipeline/sample_plan.h"

#include <gmock/gmock.h>

using namespace models;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// "serve.accelerator (cloud): nvidia-l4 -> nvidia-t4"; "-" where there is nothing.
std::string line(const Change& change) {
    const auto text = [](const std::optional<Setting>& value) { return value ? settingText(*value) : std::string{"-"}; };
    return placeText(change.place) + ": " + text(change.before) + " -> " + text(change.after);
}

std::vector<std::string> lines(const Plan& before, const Plan& after, Moves moves = Moves::ignored) {
    std::vector<std::string> all;
    for (const Change& change : differences(before, after, moves)) all.push_back(line(change));
    return all;
}

const Plan plan = samplePlan();

TEST(Difference, ofAPlanAndItselfIsNone) { EXPECT_THAT(lines(plan, plan), IsEmpty()); }

TEST(Difference, namesStageScenarioAndField) {
    const Plan next = after(plan, SetField{cloud, serve, "accelerator", set("nvidia-l4")});
    EXPECT_THAT(lines(plan, next), ElementsAre("serve.accelerator (cloud): - -> nvidia-l4"));
    EXPECT_THAT(lines(next, plan), ElementsAre("serve.accelerator (cloud): nvidia-l4 -> -"));
    const Plan third = after(next, SetField{cloud, serve, "accelerator", set("nvidia-t4")});
    EXPECT_THAT(lines(next, third), ElementsAre("serve.accelerator (cloud): nvidia-l4 -> nvidia-t4"));
}

TEST(Difference, tellsAutomaticFromClearedFromInherited) {
    const Plan automatic = after(plan, SetField{cloud, serve, "replicas", Auto{}});
    const Plan cleared = after(plan, SetField{cloud, serve, "replicas", Cleared{}});
    EXPECT_THAT(differences(automatic, cleared), ElementsAre(Change{{Part::choice, "serve", "cloud", "replicas"}, Auto{}, Cleared{}}));
    EXPECT_THAT(differences(plan, cleared), ElementsAre(Change{{Part::choice, "serve", "cloud", "replicas"}, std::nullopt, Cleared{}}));
}

TEST(Difference, listsTheStagesInTheOrderOfThePlan) {
    Plan next = after(plan, RenameStage{serve, "Answer"});
    next = after(next, SetField{{}, prepare, "vcpu_hours", set(3.0)});
    next = after(next, SetTitle{"Renamed"});
    EXPECT_THAT(lines(plan, next), ElementsAre("plan.title: Sample -> Renamed", testing::StartsWith("prepare.vcpu_hours"),
                                               "stage serve.name: Serve -> Answer"));
}

TEST(Difference, listsAnAddedStageWithItsLinksAndChoices) {
    Plan next = after(plan, AddStage{stageOf(StageKind::evaluate, "Judge"), {}, {{"count", set(2.0)}}});
    next = after(next, Connect{train, StageId{"judge"}, {}});
    EXPECT_THAT(lines(plan, next), ElementsAre("stage judge: - -> Judge (evaluate)", "stage judge.name: - -> Judge",
                                               "judge.count (baseline): - -> 2", "link train-judge: - -> Train -> Judge (model)"));
}

TEST(Difference, leavesOutMovesUnlessAsked) {
    const Plan next = after(plan, MoveStages{{{serve, {120, -40.5}}}});
    EXPECT_THAT(lines(plan, next), IsEmpty());
    EXPECT_THAT(lines(plan, next, Moves::included), ElementsAre("stage serve.position: 0, 0 -> 120, -40.5"));
}

TEST(Difference, ofABaselineIsNoDifferenceOfChoices) {
    Plan before = after(plan, SetField{{}, serve, "accelerator", set("nvidia-l4")});
    before = after(before, SetField{cloud, serve, "accelerator", set("nvidia-t4")});
    const Plan next = after(before, MakeBaseline{cloud});
    EXPECT_THAT(lines(before, next), ElementsAre("scenario.baseline: Baseline -> Cloud"));
    const Plan third = after(next, SetField{cloud, serve, "accelerator", set("nvidia-a100-sxm4-80gb")});
    EXPECT_THAT(lines(before, third),
                ElementsAre("scenario.baseline: Baseline -> Cloud", "serve.accelerator (cloud): nvidia-t4 -> nvidia-a100-sxm4-80gb"));
}

TEST(Difference, coversWhatGoesBesideThePipeline) {
    Plan next = after(plan, SetBudgets{{Budget{.metric = "cost_usd", .limit = 9000, .scenario = cloud}}});
    next = after(next, PutAnnotation{{{}, Annotation::Kind::note, "Ask Ann", {}, {10, 10}, {}}});
    Overlay own;
    own.figures["accelerators/nvidia-l4/tdp_w"] = {.value = 70, .unit = "W", .source = "meter", .date = "2026", .note = {}};
    next = after(next, SetOwnEntries{own});
    next = after(next, PutMeasuredRuns{{{MeasuredRunId{"march"}, serve, "2026-03", {}, {{"cost_usd", 12.5}}, {}, "bill", {}}}});
    next = after(next, PutEvent{{EventId{"new-model"}, PlanEvent::Kind::modelReplaced, "2026-04", {}, "smaller one", {}}});
    next = after(next, SetReview{Review{"Ann", "Bob", Review::Status::approved, "2026-05-01", "abc", {}}});
    EXPECT_THAT(lines(plan, next),
                ElementsAre("annotation note: - -> Ask Ann", "annotation note.text: - -> Ask Ann", "budget cost_usd (cloud): - -> 9000",
                            "figure accelerators/nvidia-l4/tdp_w: - -> 70 W, meter (2026)",
                            "run march: - -> 2026-03; Serve; cost_usd 12.5; bill",
                            "event new-model: - -> 2026-04, model replaced: smaller one", "review: - -> approved, Bob, 2026-05-01"));
}

TEST(Difference, ofALockIsThatOfFiguresWhichBothRead) {
    const auto locked = [](double watts, const char* other) {
        Lock lock{"2026.11", "1.1", {}};
        lock.figures["accelerators/nvidia-l4/tdp_w"] = {.value = watts, .unit = "W", .source = "datasheet", .date = {}, .note = {}};
        lock.figures[other] = {.value = 1, .unit = {}, .source = {}, .date = {}, .note = {}};
        return after(plan, SetLock{lock});
    };
    EXPECT_THAT(lines(locked(72, "sites/a/pue"), locked(75, "sites/b/pue")),
                ElementsAre("lock accelerators/nvidia-l4/tdp_w: 72 W, datasheet -> 75 W, datasheet"));
}

} // namespace
