#include "models/pipeline/excerpt.h"
#include "tests/models/pipeline/sample_plan.h"

#include "models/units/unit_text.h"

using namespace models;

namespace {

std::string described(const Plan& plan, const Edit& edit) {
    const EditText text = describe(plan, edit);
    return fill(text.pattern, text.arguments, amountText);
}

TEST(Describe, namesThingAndProperty) {
    const Plan plan = samplePlan();
    EXPECT_EQ(described(plan, SetField{{}, serve, "accelerator", set("nvidia-l4")}), "Serve: Accelerator nvidia-l4");
    EXPECT_EQ(described(plan, SetField{cloud, serve, "tpot_ms", set(1500.0)}), "Serve: Time per output token 1.5 s (Cloud)");
    EXPECT_EQ(described(plan, SetField{baseline, serve, "autoscaling", set(false)}), "Serve: Scale with the load off");
    EXPECT_EQ(described(plan, SetField{{}, train, "count", Auto{}}), "Train: Accelerators auto");
    EXPECT_EQ(described(plan, SetField{{}, train, "deadline_h", Cleared{}}), "Train: Deadline none");
    EXPECT_EQ(described(plan, SetField{{}, train, "count", std::nullopt}), "Train: reset Accelerators");
    EXPECT_EQ(described(plan, SetField{cloud, train, "count", std::nullopt}), "Train: reset Accelerators (Cloud)");
    EXPECT_EQ(described(plan, SetField{{}, planScope(), "horizon_days", set(30.0)}), "Plan: Horizon 30 days");
}

TEST(Describe, namesTheStagesThatAreSetAlike) {
    const Plan plan = samplePlan();
    const SetField one{{}, serve, "accelerator", set("nvidia-l4")};
    const SetField other{{}, train, "accelerator", set("nvidia-l4")};
    EXPECT_EQ(described(plan, Compound{{one, other}}), "Serve, Train: Accelerator nvidia-l4");
    const SetField different{{}, train, "accelerator", set("nvidia-t4")};
    EXPECT_EQ(described(plan, Compound{{one, different}}), "2 changes");
}

TEST(Describe, knowsTheNamesOfOwnEntries) {
    Entry chip;
    chip.id = "lab-chip";
    chip.name = "Lab chip";
    const Plan plan = after(samplePlan(), SetOwnEntries{{{chip}, {}}});
    EXPECT_EQ(described(plan, SetField{{}, serve, "accelerator", set("lab-chip")}), "Serve: Accelerator Lab chip");
}

TEST(Describe, namesTheOwnEntryThatChanges) {
    Entry chip;
    chip.kind = EntryKind::accelerator;
    chip.id = "lab-chip";
    chip.name = "Lab chip";
    Entry faster = chip;
    faster.note = "overclocked";
    const Plan with = after(samplePlan(), SetOwnEntries{{{chip}, {}}});
    EXPECT_EQ(described(samplePlan(), SetOwnEntries{{{chip}, {}}}), "Own entry Lab chip");
    EXPECT_EQ(described(with, SetOwnEntries{{{faster}, {}}}), "Own entry Lab chip");
    EXPECT_EQ(described(with, SetOwnEntries{}), "Remove the own entry Lab chip");
}

TEST(Describe, roundsTheEndsOfARange) {
    const Setting range = FieldValue{Range{1000.0 / 3.0, 2000.0}};
    EXPECT_EQ(described(samplePlan(), SetField{{}, planScope(), "horizon_days", range}), "Plan: Horizon 333 days – 2000 days");
}

TEST(Describe, namesEveryEdit) {
    const Plan plan = samplePlan();
    const std::pair<Edit, const char*> rows[]{
        {AddStage{stageOf(StageKind::store, "Disks"), {}, {}}, "Add Disks"},
        {AddStage{stageOf(StageKind::store, ""), {}, {}}, "Add Store"},
        {RemoveStages{{serve}}, "Remove Serve"},
        {RemoveStages{{serve, train}}, "Remove 2 stages"},
        {RenameStage{serve, "Answer"}, "Rename Serve to Answer"},
        {SetStageNote{serve, "x"}, "Note of Serve"},
        {MoveStages{{{serve, {1, 1}}}}, "Move Serve"},
        {MoveStages{{{serve, {1, 1}}, {train, {2, 2}}}}, "Move 2 stages"},
        {Connect{prepare, serve, {}}, "Connect Prepare to Serve"},
        {Disconnect{{plan.links[0].id}}, "Disconnect Train from Prepare"},
        {Disconnect{{plan.links[0].id, plan.links[1].id}}, "Remove 2 links"},
        {AddScenario{"Clean", {}}, "Add scenario Clean"},
        {AddScenario{"Clean", cloud}, "Add scenario Clean, a copy of Cloud"},
        {RenameScenario{cloud, "Google"}, "Rename scenario Cloud to Google"},
        {RemoveScenario{cloud}, "Remove scenario Cloud"},
        {MoveScenario{cloud, 1}, "Move scenario Cloud"},
        {MakeBaseline{cloud}, "Make Cloud the baseline"},
        {SetTitle{"Chat"}, "Title Chat"},
        {SetNotes{"x"}, "Notes of the plan"},
        {SetBudgets{}, "Budgets"},
        {SetOwnEntries{}, "Own catalogue entries"},
        {SetLock{}, "Remove the lock"},
        {SetLock{Lock{}}, "Update the lock"},
        {ReplacePlan{plan}, "Replace the plan by Sample"},
        {RemoveStages{{train}, true}, "Remove Train and close the gap"},
        {RemoveStages{{train, serve}, true}, "Remove 2 stages and close the gap"},
        {InsertStage{prepare, plan.links[1].id}, "Insert Prepare between Train and Serve"},
        {ReplaceStage{serve, StageKind::inferBatch, {}}, "Replace Serve by Infer in batch"},
        {ReplaceStage{serve, StageKind::inferBatch, "Nightly"}, "Replace Serve by Nightly"},
        {PasteStages{excerpt(plan, {train}), {}}, "Duplicate Train"},
        {PasteStages{excerpt(plan, {train, serve}), {}}, "Duplicate 2 stages"},
        {PasteStages{excerpt(samplePlan(), {train}), {}}, "Paste Train"},
        {PasteStages{excerpt(samplePlan(), {train, serve}), {}}, "Paste 2 stages"},
        {PutAnnotation{}, "Add a note"},
        {RemoveAnnotations{{AnnotationId{"note"}, AnnotationId{"note-2"}}}, "Remove 2 frames and notes"},
        {Compound{{SetTitle{"Chat"}}}, "Title Chat"},
        {Compound{{MoveStages{{{train, {1, 2}}}}, InsertStage{prepare, plan.links[1].id}}}, "Insert Prepare between Train and Serve"},
        {Compound{{AddStage{stageOf(StageKind::store, "Store"), {}, {}}, Connect{prepare, StageId{"store"}, {}}}}, "Add Store"},
        {Compound{{SetTitle{"Chat"}, SetNotes{"x"}}}, "2 changes"},
        {Compound{{SetField{{}, serve, "batch", set(8.0)}, SetField{cloud, serve, "batch", {}}}}, "Serve: Batch limit 8"},
        {Compound{{SetField{{}, serve, "batch", set(8.0)}, SetField{cloud, train, "batch", {}}}}, "2 changes"},
    };
    for (const auto& [edit, text] : rows) EXPECT_EQ(described(plan, edit), text);
}

} // namespace
