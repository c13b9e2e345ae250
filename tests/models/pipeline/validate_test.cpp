#include "models/pipeline/validate.h"

#include "tests/models/pipeline/sample_plan.h"

#include <gmock/gmock.h>

using namespace models;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const Facts& facts() {
    static const Facts shipped{Catalogue::open(FOUREM_RESOURCES "/catalogue").value()};
    return shipped;
}

/// The sample with all the work said.
Plan completePlan() {
    Plan plan = after(samplePlan(), SetField{{}, prepare, "vcpu_hours", set(100.0)});
    plan = after(plan, SetField{{}, train, "tokens", set(1e8)});
    plan = after(plan, SetField{{}, serve, "requests_per_s", set(2.0)});
    return plan;
}

std::vector<std::string> codes(const Plan& plan) {
    std::vector<std::string> names;
    for (const Finding& finding : validate(plan, facts())) names.emplace_back(info(finding.message.code).name);
    return names;
}

TEST(Validate, isSilentAboutASoundPlan) { EXPECT_THAT(codes(completePlan()), IsEmpty()); }

TEST(Validate, refusesWhatIsSetAndCannotBeRead) {
    EXPECT_FALSE(unreadableSetting(completePlan(), facts(), "p.fourem"));
    EXPECT_FALSE(unreadableSetting(emptyPlan("P"), facts(), "p.fourem"));
    Plan plan = completePlan();
    plan.scenarios.front().settings[serve]["replicaz"] = set(2.0);
    const auto broken = unreadableSetting(plan, facts(), "p.fourem");
    ASSERT_TRUE(broken);
    EXPECT_EQ(broken->code, Code::unknownField);
    EXPECT_EQ(broken->where, "p.fourem: " + serve.text() + ".replicaz");
}

TEST(Validate, notesAnEmptyPlan) { EXPECT_THAT(codes(emptyPlan("P")), ElementsAre("N_EMPTY_PLAN")); }

TEST(Validate, namesMissingWorkOnce) {
    const Plan plan = after(completePlan(), SetField{{}, serve, "requests_per_s", std::nullopt});
    const auto findings = validate(plan, facts());
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].message.code, Code::missingData);
    EXPECT_EQ(english(findings[0].message), "Serve has no value for Requests per second");
    EXPECT_EQ(findings[0].scenario, std::nullopt);
    EXPECT_EQ(findings[0].stage, serve);
    EXPECT_EQ(findings[0].field, "requests_per_s");
}

TEST(Validate, namesTheScenarioThatLacksWork) {
    const Plan plan = after(completePlan(), SetField{cloud, serve, "requests_per_s", Cleared{}});
    const auto findings = validate(plan, facts());
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].scenario, cloud);
}

TEST(Validate, asksNoWorkOfAStageThatNobodyDoes) {
    Plan plan = after(completePlan(), SetField{{}, serve, "requests_per_s", std::nullopt});
    plan = after(plan, SetField{{}, serve, "enabled", set(false)});
    EXPECT_THAT(codes(plan), IsEmpty());
}

TEST(Validate, readsTheStartAsADate) {
    for (const char* moment : {"2026-12", "2026-12-01", "2026-12-01T00:00Z"})
        EXPECT_THAT(codes(after(completePlan(), SetField{{}, planScope(), "start", set(moment)})), IsEmpty()) << moment;
    EXPECT_EQ(refusal(completePlan(), SetField{{}, planScope(), "start", set("next year")}), "E_BAD_VALUE");
}

TEST(Validate, suggestsASimilarEntry) {
    const Plan plan = after(completePlan(), SetField{cloud, serve, "accelerator", set("nvidia-l44")});
    const auto findings = validate(plan, facts());
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].message.code, Code::unknownEntry);
    ASSERT_FALSE(findings[0].fixes.empty());
    const Plan mended = after(plan, findings[0].fixes.front());
    EXPECT_THAT(codes(mended), IsEmpty());
    EXPECT_THAT(resolvedText(mended, cloud, serve, "accelerator"), testing::StartsWith("nvidia-l4"));
}

TEST(Validate, knowsThePlansOwnEntries) {
    Entry chip;
    chip.id = "lab-chip";
    chip.name = "Lab chip";
    Plan plan = after(completePlan(), SetOwnEntries{{{chip}, {}}});
    plan = after(plan, SetField{{}, serve, "accelerator", set("lab-chip")});
    const Facts own{Catalogue::open(FOUREM_RESOURCES "/catalogue").value(), nullptr, plan.own};
    EXPECT_TRUE(validate(plan, own).empty());
}

TEST(Validate, movesAMisspeltField) {
    Plan plan = completePlan();
    plan.scenarios[1].settings[serve]["bacth"] = set(8.0);
    const auto findings = validate(plan, facts());
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].message.code, Code::unknownField);
    ASSERT_EQ(findings[0].fixes.size(), 2u);
    EXPECT_EQ(resolvedText(after(plan, findings[0].fixes[0]), cloud, serve, "batch"), "8");
    EXPECT_EQ(after(plan, findings[0].fixes[1]), completePlan());
}

TEST(Validate, resetsAValueOutOfRange) {
    Plan plan = completePlan();
    plan.scenarios[0].settings[serve]["batch"] = set(-8.0);
    const auto findings = validate(plan, facts());
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].message.code, Code::domain);
    EXPECT_EQ(after(plan, findings[0].fixes.at(0)), completePlan());
}

TEST(Validate, takesAwaySettingsOfAStageThatIsGone) {
    Plan plan = completePlan();
    plan.scenarios[1].settings[StageId{"gone"}] = {{"batch", set(1.0)}, {"count", set(2.0)}};
    const auto findings = validate(plan, facts());
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].message.code, Code::unknownStage);
    EXPECT_EQ(after(plan, findings[0].fixes.at(0)), completePlan());
}

TEST(Validate, disconnectsWhatCannotBeConnected) {
    Plan plan = completePlan();
    plan.links.push_back(Link{LinkId{"odd"}, prepare, serve, Carries::model, {}});
    const auto findings = validate(plan, facts());
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].message.code, Code::notConnectable);
    EXPECT_EQ(after(plan, findings[0].fixes.at(0)), completePlan());
}

TEST(Validate, opensACycle) {
    Plan plan = completePlan();
    plan.links.push_back(Link{LinkId{"back"}, serve, train, Carries::dataset, {}});
    const auto findings = validate(plan, facts());
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].message.code, Code::cycle);
    EXPECT_TRUE(topologicalOrder(after(plan, findings[0].fixes.at(0))));
}

TEST(Validate, notesAStageWithoutConnection) {
    Plan plan = after(completePlan(), Disconnect{{completePlan().links[0].id}});
    const auto findings = validate(plan, facts());
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].message.code, Code::unusedStage);
    EXPECT_EQ(findings[0].severity(), Severity::note);
    EXPECT_EQ(findings[0].stage, prepare);
}

TEST(Validate, dropsBudgetsOfAScenarioThatIsGone) {
    Plan plan = completePlan();
    plan.budgets = {{"cost_usd", 1, {}}, {"cost_usd", 1, ScenarioId{"gone"}}};
    const auto findings = validate(plan, facts());
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].message.code, Code::unknownScenario);
    EXPECT_EQ(after(plan, findings[0].fixes.at(0)).budgets.size(), 1u);
}

TEST(Validate, findsAChoiceAmongTheWork) {
    Plan plan = completePlan();
    Stage stage = *plan.stage(serve);
    stage.work["accelerator"] = FieldValue{std::string{"nvidia-l4"}};
    for (auto& each : plan.stages)
        if (each->id == serve) each = std::make_shared<const Stage>(stage);
    const auto findings = validate(plan, facts());
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(english(findings[0].message), "\"accelerator\" does not fit: it is a choice and stands under \"work\"");
    EXPECT_EQ(findings[0].field, "accelerator");
}

/// The sample with a figure of its own.
Plan withFigure(const std::string& path, double value, const std::string& unit) {
    Plan plan = completePlan();
    Overlay own;
    own.figures[path].value = value;
    own.figures[path].unit = unit;
    plan.own = std::make_shared<const Overlay>(std::move(own));
    return plan;
}

TEST(Validate, readsFiguresOfThePlanInTheirUnitAndRange) {
    const std::string path = "accelerators/nvidia-l4/tdp_w";
    EXPECT_THAT(codes(withFigure(path, 60.0, "W")), IsEmpty());
    EXPECT_THAT(codes(withFigure(path, 60.0, "")), IsEmpty()) << "without a unit it is the table's";
    EXPECT_THAT(codes(withFigure(path, 0.06, "kW")), testing::Contains("E_UNKNOWN_UNIT"));
    EXPECT_THAT(codes(withFigure(path, -5.0, "W")), ElementsAre("E_DOMAIN"));
    EXPECT_THAT(codes(withFigure("accelerators/nvidia-l4/tdp", 60.0, "W")), ElementsAre("E_UNKNOWN_FIELD"));
    EXPECT_THAT(codes(withFigure("a/b/c", 1.0, "")), ElementsAre("E_BAD_VALUE"));
}

TEST(Validate, offersOnlyFixesThatApply) {
    Plan plan = completePlan();
    plan.scenarios[0].settings[serve] = {{"bacth", set(-1.0)}, {"kv_precision", set("fp7")}, {"model", set("lama")}};
    plan.scenarios[1].settings[StageId{"gone"}] = {{"x", set(1.0)}};
    const auto findings = validate(plan, facts());
    EXPECT_EQ(findings.size(), 4u);
    for (const Finding& finding : findings)
        for (const Edit& fix : finding.fixes) EXPECT_TRUE(apply(plan, fix)) << english(finding.message);
}

} // namespace
