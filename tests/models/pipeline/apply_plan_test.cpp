#include "tests/models/pipeline/sample_plan.h"

#include <limits>

using namespace models;

namespace {

Entry chip(std::string id) {
    Entry entry;
    entry.id = std::move(id);
    entry.name = "Chip";
    entry.figures["tdp_w"] = Figure{.value = 300, .unit = "W", .source = "own measurement", .date = {}, .note = {}};
    return entry;
}

TEST(PlanEdits, setTitleNotesAndLock) {
    Plan plan = after(samplePlan(), SetTitle{"Chat"});
    plan = after(plan, SetNotes{"For the review in May"});
    plan = after(plan, SetLock{Lock{"2026.11", "0.1.0", {}}});
    EXPECT_EQ(plan.title, "Chat");
    EXPECT_EQ(plan.notes, "For the review in May");
    EXPECT_EQ(plan.lock->catalogueVersion, "2026.11");
    EXPECT_EQ(after(plan, SetLock{}).lock, nullptr);
}

TEST(SetBudgets, takesLimitsForAllOrOneScenario) {
    const std::vector<Budget> budgets{{"cost_usd", 5000, {}}, {"total_kgco2e", 10, cloud}};
    EXPECT_EQ(after(samplePlan(), SetBudgets{budgets}).budgets, budgets);
    EXPECT_EQ(refusal(samplePlan(), SetBudgets{{{"cost_usd", -1, {}}}}), "E_DOMAIN");
    EXPECT_EQ(refusal(samplePlan(), SetBudgets{{{"cost_usd", std::numeric_limits<double>::quiet_NaN(), {}}}}), "E_DOMAIN");
    EXPECT_EQ(refusal(samplePlan(), SetBudgets{{{"cost_usd", 1, ScenarioId{"nobody"}}}}), "E_UNKNOWN_SCENARIO");
}

TEST(SetOwnEntries, keepsThemInOrderAndRefusesDoubles) {
    const Plan plan = after(samplePlan(), SetOwnEntries{{{chip("b"), chip("a")}, {}}});
    EXPECT_EQ(plan.own->entries.front().id, "a");
    EXPECT_EQ(after(plan, SetOwnEntries{}).own, nullptr);
    EXPECT_EQ(refusal(plan, SetOwnEntries{{{chip("a"), chip("a")}, {}}}), "E_DUPLICATE_ID");
    EXPECT_EQ(refusal(plan, SetOwnEntries{{{chip("")}, {}}}), "E_BAD_VALUE");
    Entry odd = chip("odd");
    odd.figures["tdp_w"].value = std::numeric_limits<double>::infinity();
    EXPECT_EQ(refusal(plan, SetOwnEntries{{{odd}, {}}}), "E_BAD_VALUE");
}

TEST(ReplacePlan, takesOnlyASoundPlan) {
    EXPECT_EQ(after(emptyPlan("Old"), ReplacePlan{samplePlan()}), samplePlan());
    Plan without = samplePlan();
    without.scenarios.clear();
    EXPECT_EQ(refusal(samplePlan(), ReplacePlan{without}), "E_LAST_SCENARIO");
    Plan dangling = samplePlan();
    dangling.stages.pop_back();
    EXPECT_EQ(refusal(samplePlan(), ReplacePlan{dangling}), "E_UNKNOWN_STAGE");
    Plan twice = samplePlan();
    twice.stages.push_back(twice.stages.front());
    EXPECT_EQ(refusal(samplePlan(), ReplacePlan{twice}), "E_DUPLICATE_ID");
    Plan cyclic = samplePlan();
    cyclic.links.push_back(Link{LinkId{"back"}, serve, train, Carries::dataset, {}});
    EXPECT_EQ(refusal(samplePlan(), ReplacePlan{cyclic}), "E_CYCLE");
}

TEST(Compound, appliesAllOrNone) {
    const Plan before = samplePlan();
    const Plan plan = after(before, Compound{{SetTitle{"A"}, Compound{{SetNotes{"B"}}}}});
    EXPECT_EQ(plan.title, "A");
    EXPECT_EQ(plan.notes, "B");
    EXPECT_EQ(refusal(before, Compound{{SetTitle{"A"}, RemoveStages{{StageId{"nobody"}}}}}), "E_UNKNOWN_STAGE");
    EXPECT_EQ(before, samplePlan());
    EXPECT_EQ(after(before, Compound{}), before);
}

} // namespace
