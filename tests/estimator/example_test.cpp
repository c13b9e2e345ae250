#include "estimator/comparison.h"
#include "estimator/estimate.h"
#include "estimator/four_m_split.h"
#include "models/files/plan_file.h"
#include "models/pipeline/validate.h"

#include <gtest/gtest.h>

#include <filesystem>

/// The shipped examples against what was published about them, and as plans that a user may open.
namespace estimator {
namespace {

using models::Plan;

std::shared_ptr<const models::Catalogue> catalogue() {
    static const auto opened = models::Catalogue::open(FOUREM_RESOURCES "/catalogue");
    return *opened;
}

Plan example(const std::string& name) {
    const auto loaded = models::readPlan(std::string{FOUREM_RESOURCES "/examples/"} + name + ".fourem");
    if (!loaded) throw std::runtime_error{models::englishLine(loaded.error())};
    return loaded->plan;
}

Estimate estimated(const Plan& plan) {
    const auto result = estimate(plan, factsFor(plan, catalogue()));
    if (!result) throw std::runtime_error{models::englishLine(result.error())};
    return *result;
}

double point(const ScenarioEstimate& scenario, Metric metric) {
    const auto& value = scenario.total[metric].point;
    if (!value) throw std::runtime_error{"no figure for " + std::string{info(metric).key}};
    return *value;
}

TEST(Example, gpt3TrainingReproducesThePublishedEnergyAndEmissions) {
    const Estimate estimate = estimated(example("gpt3-training"));
    const ScenarioEstimate& published = estimate.scenarios[0];
    // 10,000 chips x 14.8 days x 24 h x 330 W x PUE 1.10 = 1,289.376 MWh; x 429 g/kWh = 553.14 t (published 1,287 MWh, 552.1 t).
    EXPECT_NEAR(point(published, Metric::energyFacility), 1289376.0, 1e-3);
    EXPECT_NEAR(point(published, Metric::operationalLocation), 553142.304, 1e-3);
    EXPECT_NEAR(point(published, Metric::acceleratorHours), 10000 * 14.8 * 24, 1e-6);
}

TEST(Example, gpt3TrainingPredictedAloneIsWithinThePublishedErrorOfTheTimeModel) {
    const Estimate estimate = estimated(example("gpt3-training"));
    // Published 3.552e6 chip-hours. By hand: 3.24e23 FLOP with the attention term, at 0.2937·0.5991·17.46^0.0563 = 0.207 of 125 TFLOP/s,
    // are 3.48e6 chip-hours, 2 % below.
    const double ratio = point(estimate.scenarios[1], Metric::acceleratorHours) / 3.552e6;
    EXPECT_NEAR(ratio, 3.48 / 3.552, 0.01);
}

TEST(Example, gpt3VersusGlamReproducesThePublishedRatiosAndSaysThatTheWorkDiffers) {
    const Plan plan = example("gpt3-vs-glam");
    const Estimate estimate = estimated(plan);
    const Comparison comparison = compare(plan, estimate);
    // Published: 1,287 -> 456 MWh and 552.1 -> 40.2 t, so 2.8x and 14x; here 1,289.4/456 = 2.828 and 553.1/40.2 = 13.76.
    for (const auto& [metric, published] : {std::pair{Metric::energyFacility, 2.8}, std::pair{Metric::total, 14.0}}) {
        const auto split = fourMSplit(plan, factsFor(plan, catalogue()), plan.scenarios[1].id, metric);
        ASSERT_TRUE(split);
        double product = 1.0;
        for (const GroupFactor& group : split->groups) product *= group.factor;
        EXPECT_NEAR(product / published, 1.0, 0.02) << info(metric).key;
    }
    EXPECT_TRUE(std::any_of(comparison.findings.begin(), comparison.findings.end(),
                            [](const models::Finding& finding) { return finding.message.code == models::Code::mixedAccounting; }));
    // The hours are those published: 14.8 days, and 574 h for 280 billion tokens.
    EXPECT_NEAR(point(estimate.scenarios[0], Metric::time), 14.8 * 24, 0.5);
    EXPECT_NEAR(point(estimate.scenarios[1], Metric::time), 574.0 * 600 / 280, 1.0);
    EXPECT_FALSE(comparison.scenarios[1].sameWork());
}

TEST(Example, gpt3VersusGlamSplitsAsThePapersDo) {
    const Plan plan = example("gpt3-vs-glam");
    const auto split = fourMSplit(plan, factsFor(plan, catalogue()), plan.scenarios[1].id, Metric::total);
    ASSERT_TRUE(split);
    const auto factor = [&](FourMGroup group) { return split->groups[static_cast<std::size_t>(group)].factor; };
    // Vector M4-02: operations 0.90292, energy of an operation 3.1542, PUE 1.10/1.11, intensity 429/88.16.
    EXPECT_NEAR(factor(FourMGroup::model) * factor(FourMGroup::work) / 0.90292, 1.0, 0.02);
    EXPECT_NEAR(factor(FourMGroup::machine) * factor(FourMGroup::operations) / 3.1542, 1.0, 0.02);
    EXPECT_NEAR(factor(FourMGroup::mechanization), 1.10 / 1.11, 1e-4);
    EXPECT_NEAR(factor(FourMGroup::map), 4.8661, 0.001);
    EXPECT_NEAR(factor(FourMGroup::machine), (330.0 / 125) / (326.0 / 275), 1e-3) << "watts by the peak of the chips";
}

TEST(Example, everyPracticeMovesInTheChatAssistant) {
    const Estimate estimate = estimated(example("chat-assistant"));
    ASSERT_EQ(estimate.scenarios.size(), 4u);
    const ScenarioEstimate& onPremises = estimate.scenarios[0];
    const ScenarioEstimate& cloud = estimate.scenarios[1];
    const ScenarioEstimate& clean = estimate.scenarios[2];
    const ScenarioEstimate& lean = estimate.scenarios[3];
    EXPECT_LT(point(cloud, Metric::energyFacility), point(onPremises, Metric::energyFacility)) << "mechanization";
    EXPECT_LT(point(clean, Metric::operationalLocation), 0.2 * point(cloud, Metric::operationalLocation)) << "map";
    EXPECT_LT(point(lean, Metric::energyIt), 0.7 * point(clean, Metric::energyIt)) << "machine and model";
}

class EveryExample : public testing::TestWithParam<const char*> {};

TEST_P(EveryExample, opensEstimatesAndIsCanonical) {
    const std::filesystem::path file = std::string{FOUREM_RESOURCES "/examples/"} + GetParam() + ".fourem";
    const auto loaded = models::readPlan(file);
    ASSERT_TRUE(loaded) << models::englishLine(loaded.error());
    for (const models::Finding& finding : models::validate(loaded->plan, factsFor(loaded->plan, catalogue())))
        EXPECT_NE(finding.severity(), models::Severity::error) << models::english(finding.message);
    for (const ScenarioEstimate& scenario : estimated(loaded->plan).scenarios)
        EXPECT_GT(point(scenario, Metric::energyFacility), 0.0) << scenario.name;
}

TEST_P(EveryExample, totalsAreTheSumsOfTheirStages) {
    for (const ScenarioEstimate& scenario : estimated(example(GetParam())).scenarios) {
        for (const MetricInfo& row : allMetrics()) {
            if (!row.summed || !scenario.total[row.metric].point) continue;
            double sum = 0.0;
            for (const StageEstimate& stage : scenario.stages)
                if (stage.enabled) sum += *stage.metrics[row.metric].point;
            EXPECT_EQ(*scenario.total[row.metric].point, sum) << scenario.name << " " << row.key;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Shipped, EveryExample,
                         testing::Values("chat-assistant", "gpt3-training", "gpt3-vs-glam", "text-classifier", "weather"),
                         [](const auto& each) {
                             std::string name = each.param;
                             for (char& letter : name)
                                 if (letter == '-') letter = '_';
                             return name;
                         });

} // namespace
} // namespace estimator
