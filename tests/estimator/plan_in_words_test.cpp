#include "estimator/plan_in_words.h"

#include "models/pipeline/plan.h"
#include "tests/estimator/estimate_builder.h"

#include <gmock/gmock.h>

namespace estimator {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Two scenarios: 800 kg of which 200 are embodied, and 200 kg.
Estimate twoScenarios() {
    return EstimateBuilder{}
        .scenario("base", "Today")
        .stage("train", "Train",
               {{Metric::total, 600.0}, {Metric::embodied, 150.0}, {Metric::energyFacility, 2000.0}, {Metric::cost, 900.0}})
        .stage("serve", "Serve", {{Metric::total, 200.0}, {Metric::embodied, 50.0}, {Metric::energyFacility, 500.0}, {Metric::cost, 100.0}})
        .scenario("clean", "Clean")
        .stage("train", "Train",
               {{Metric::total, 150.0}, {Metric::embodied, 50.0}, {Metric::energyFacility, 2000.0}, {Metric::cost, 900.0}})
        .stage("serve", "Serve", {{Metric::total, 50.0}, {Metric::embodied, 50.0}, {Metric::energyFacility, 500.0}, {Metric::cost, 100.0}})
        .build();
}

Comparison compared(double ratio, std::optional<double> below, bool sameWork = true) {
    Comparison comparison;
    comparison.scenarios.resize(2);
    comparison.scenarios[1].metrics[Metric::total].ratio = ratio;
    comparison.scenarios[1].metrics[Metric::total].below = below;
    if (below) comparison.scenarios[1].metrics[Metric::total].above = 1.0 - *below;
    if (!sameWork) comparison.scenarios[1].otherWork.push_back(models::StageId{"train"});
    return comparison;
}

FourMSplit splitBy(FourMGroup group, double factor) {
    FourMSplit split;
    for (std::size_t index = 0; index < kFourMGroupCount; ++index) split.groups[index].group = fourMGroups()[index].group;
    split.groups[static_cast<std::size_t>(group)].factor = factor;
    split.total = factor;
    return split;
}

std::string words(const Estimate& estimate, const Comparison& comparison, const std::map<models::ScenarioId, FourMSplit>& splits = {}) {
    std::string text;
    for (const Passage& passage : planInWords(models::emptyPlan("Plan"), estimate, comparison, splits)) text += english(passage) + "\n";
    return text;
}

TEST(PlanInWords, tellWhatThePlanDoesAndTakes) {
    const std::string text = words(twoScenarios(), compared(4.0, {}));
    EXPECT_THAT(text, HasSubstr("Plan looks at 365 days: Train, Serve."));
    EXPECT_THAT(text, HasSubstr("Today emits 800 kg CO2e, draws 2.5 MWh and costs 1000 USD."));
}

TEST(PlanInWords, nameWhatDominates) {
    const std::string text = words(twoScenarios(), compared(4.0, {}));
    EXPECT_THAT(text, HasSubstr("Train makes up 75 % of these emissions."));  // 600 of 800
    EXPECT_THAT(text, HasSubstr("Making the hardware caused 25 % of them.")); // 200 of 800
}

TEST(PlanInWords, compareWithTheBaseline) {
    EXPECT_THAT(words(twoScenarios(), compared(4.0, {})), HasSubstr("Clean emits 200 kg CO2e; Today emits 4× as much."));
    EXPECT_THAT(words(twoScenarios(), compared(0.5, {})), HasSubstr("Clean emits 200 kg CO2e, 2× as much as Today."));
    EXPECT_THAT(words(twoScenarios(), compared(1.005, {})), HasSubstr("Clean emits 200 kg CO2e, as much as Today."));
}

TEST(PlanInWords, nameNoOrderThatTheDrawsDoNotSupport) {
    EXPECT_THAT(words(twoScenarios(), compared(4.0, 0.98)), HasSubstr(" is the lower one in 98 % of the draws."));
    EXPECT_THAT(words(twoScenarios(), compared(0.5, 0.04)), HasSubstr(" is the higher one in 96 % of the draws."));
    EXPECT_THAT(words(twoScenarios(), compared(1.2, 0.7)), HasSubstr("is in 70 % of them."));
}

TEST(PlanInWords, giveNoOrderToATie) {
    Comparison comparison = compared(1.0, 0.0);
    Difference& emissions = comparison.scenarios[1].metrics[Metric::total];
    emissions.above = 0.0;
    emissions.isSame = true;
    EXPECT_THAT(words(twoScenarios(), comparison), Not(HasSubstr("of the draws")));
    // Most draws are ties: that nearly none is below makes it no higher one.
    emissions.above = 0.2;
    emissions.isSame = false;
    EXPECT_THAT(words(twoScenarios(), comparison), HasSubstr("The draws do not decide which is lower"));
}

TEST(PlanInWords, nameThePracticeThatBroughtMost) {
    const models::ScenarioId clean{"clean"};
    EXPECT_THAT(words(twoScenarios(), compared(4.0, {}), {{clean, splitBy(FourMGroup::map, 4.0)}}),
                HasSubstr("Most of it comes from Map: 4×."));
    EXPECT_THAT(words(twoScenarios(), compared(0.5, {}), {{clean, splitBy(FourMGroup::machine, 0.5)}}),
                HasSubstr("Most of it comes from Machine: 2× as much."));
    EXPECT_THAT(words(twoScenarios(), compared(1.02, {}), {{clean, splitBy(FourMGroup::map, 1.02)}}), Not(HasSubstr("Most of it")));
}

TEST(PlanInWords, warnOfOtherWorkAndOtherBases) {
    Comparison comparison = compared(4.0, {}, false);
    comparison.findings.push_back({{models::Code::mixedAccounting, {"location, market"}}, {}, {}, {}, {}});
    const std::string text = words(twoScenarios(), comparison);
    EXPECT_THAT(text, HasSubstr("It does not do the same work, so compare per functional unit."));
    EXPECT_THAT(text, HasSubstr("The figures rest on different carbon bases"));
}

TEST(PlanInWords, nameTheBasisOfWhatIsNotLocationBased) {
    EXPECT_THAT(words(twoScenarios(), compared(4.0, {})), Not(HasSubstr("based")));
    const Estimate estimate =
        EstimateBuilder{}
            .scenario("base", "Today", Basis::market)
            .stage(
                "serve", "Serve",
                {{Metric::total, 50.0}, {Metric::embodied, 50.0}, {Metric::operationalLocation, 350.0}, {Metric::operationalMarket, 0.0}})
            .build();
    const std::string text = words(estimate, Comparison{});
    EXPECT_THAT(text, HasSubstr("Today emits 50 kg CO2e. These emissions are market-based; location-based they are 400 kg CO2e."));
    EXPECT_THAT(text, HasSubstr("The market-based zero of Today names no instrument and is unproven. Location-based, the same electricity "
                                "emits 350 kg CO2e."));
}

TEST(PlanInWords, speakOfAPlanWithoutTitle) {
    const models::Plan untitled = models::emptyPlan("");
    EXPECT_EQ(english(planInWords(untitled, twoScenarios(), compared(4.0, {})).front()).find("The plan looks at 365 days: Train, Serve."),
              0U);
    EXPECT_EQ(english(planInWords(untitled, Estimate{}, Comparison{}).front()), "The plan has no stages yet.");
}

TEST(PlanInWords, isolateNamesThatRunFromRightToLeft) {
    Estimate estimate = twoScenarios();
    estimate.scenarios[0].name = "שלום";
    EXPECT_THAT(words(estimate, compared(4.0, {})), HasSubstr("\u2068שלום\u2069 emits 800 kg CO2e"));
}

TEST(PlanInWords, guessNothingWhereAFigureIsMissing) {
    Estimate estimate = twoScenarios();
    estimate.scenarios[0].total[Metric::total].point.reset();
    const std::string text = words(estimate, compared(4.0, {}));
    EXPECT_THAT(text, HasSubstr("The emissions of Today are not known as a whole, because a stage has no figure."));
    EXPECT_THAT(text, Not(HasSubstr("makes up")));
    EXPECT_EQ(words(Estimate{}, Comparison{}), "Plan has no stages yet.\n");
}

TEST(PlanInWords, tellWhatElseDiffersNotably) {
    Estimate estimate = twoScenarios();
    estimate.scenarios[1].total[Metric::energyFacility].point = 500.0; // of 2500
    estimate.scenarios[1].total[Metric::cost].point = 3000.0;          // for 1000
    Comparison comparison = compared(4.0, {});
    auto& metrics = comparison.scenarios[1].metrics;
    metrics[Metric::energyFacility].ratio = 5.0;
    metrics[Metric::cost].ratio = 1.0 / 3.0;
    metrics[Metric::time].ratio = 1.04;
    std::string text = words(estimate, comparison);
    EXPECT_THAT(text, HasSubstr("Facility energy falls from 2.5 MWh to 500 kWh (5× less)."));
    EXPECT_THAT(text, HasSubstr("Cost rises from 1000 USD to 3000 USD (3× as much)."));
    EXPECT_THAT(text, Not(HasSubstr("Wall time")));

    metrics[Metric::energyFacility].below = 0.7;
    metrics[Metric::energyFacility].above = 0.3;
    metrics[Metric::cost].below = 0.05;
    metrics[Metric::cost].above = 0.95;
    text = words(estimate, comparison);
    EXPECT_THAT(text, HasSubstr("(5× less); it is lower in only 70 % of the draws."));
    EXPECT_THAT(text, HasSubstr("(3× as much); it is higher in 95 % of the draws."));
}

TEST(PlanInWords, sayThatNoStageTakesPart) {
    Estimate estimate = twoScenarios();
    for (StageEstimate& stage : estimate.scenarios[1].stages) stage.enabled = false;
    estimate.scenarios[1].total = {};
    const std::string text = words(estimate, Comparison{.scenarios = std::vector<ComparedScenario>(2), .choices = {}, .findings = {}});
    EXPECT_THAT(text, HasSubstr("No stage takes part in Clean, so there is nothing to estimate."));
    EXPECT_THAT(text, Not(HasSubstr("not known as a whole")));
}

TEST(PlanInWords, tellOfEnergyAndCostWhereEmissionsAreNotKnown) {
    Estimate estimate = twoScenarios();
    estimate.scenarios[1].total[Metric::total].point.reset();
    Comparison comparison = compared(4.0, {});
    estimate.scenarios[1].total[Metric::cost].point = 2000.0;
    comparison.scenarios[1].metrics[Metric::cost].ratio = 0.5;
    const std::string text = words(estimate, comparison);
    EXPECT_THAT(text, HasSubstr("The emissions of Clean are not known as a whole"));
    EXPECT_THAT(text, HasSubstr("Cost rises from 1000 USD to 2000 USD (2× as much)."));
}

TEST(PlanInWords, callNoShareAllOrNothingThatIsNot) {
    EXPECT_EQ(shareInWords(0.754), (models::Argument{75.0, "%"}));
    EXPECT_EQ(shareInWords(1.0), (models::Argument{100.0, "%"}));
    EXPECT_EQ(shareInWords(0.9993), models::Argument{"over 99 %"});
    EXPECT_EQ(shareInWords(0.0), (models::Argument{0.0, "%"}));
    EXPECT_EQ(shareInWords(0.002), models::Argument{"under 1 %"});
}

} // namespace
} // namespace estimator
