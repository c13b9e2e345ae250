#include "estimator/charts/trade_off.h"

#include "tests/estimator/estimate_builder.h"
#include "tests/estimator/plan_builder.h"

#include <algorithm>

namespace estimator {
namespace {

Estimate priced(std::initializer_list<std::pair<double, double>> costAndCarbon) {
    EstimateBuilder builder;
    for (const auto& [cost, carbon] : costAndCarbon) {
        const std::string name = std::to_string(static_cast<int>(cost)) + "/" + std::to_string(static_cast<int>(carbon));
        builder.scenario(name, name).stage("serve", "Serve", {{Metric::cost, cost}, {Metric::total, carbon}});
    }
    return builder.build();
}

std::vector<std::string> frontOf(const TradeOff& chart) {
    std::vector<std::string> names;
    for (const TradeOffPoint& point : chart.points)
        if (point.isOnFront) names.push_back(point.name);
    return names;
}

TradeOff chartOf(const Estimate& estimate) { return tradeOff(estimate, factsOf(models::emptyPlan("")), Metric::cost, Metric::total); }

TEST(TradeOff, findsTheScenariosThatNoOtherBeats) {
    // 40/40 is beaten by 30/30; 10/90 and 90/10 are the ends.
    const TradeOff chart = chartOf(priced({{90, 10}, {40, 40}, {30, 30}, {10, 90}}));
    EXPECT_EQ(frontOf(chart), (std::vector<std::string>{"10/90", "30/30", "90/10"}));
}

TEST(TradeOff, otherWorkNeitherBeatsNorIsBeaten) {
    const TradeOff chart = tradeOff(priced({{40, 40}, {50, 50}, {10, 10}}), factsOf(models::emptyPlan("")), Metric::cost, Metric::total,
                                    {models::ScenarioId{"10/10"}});
    EXPECT_EQ(frontOf(chart), (std::vector<std::string>{"40/40"}));
    EXPECT_TRUE(chart.points.front().isOtherWork);
    EXPECT_FALSE(chart.points.front().isOnEdge);
}

TEST(TradeOff, twinsAreBothOnTheFront) { EXPECT_EQ(frontOf(chartOf(priced({{5, 5}, {5, 5}, {5, 6}}))).size(), 2U); }

TEST(TradeOff, setsScenariosWithoutAFigureAside) {
    EstimateBuilder builder;
    builder.scenario("a", "A").stage("serve", "Serve", {{Metric::cost, 1.0}, {Metric::total, 1.0}});
    builder.scenario("b", "B").stage("serve", "Serve", {{Metric::cost, 1.0}});
    const TradeOff chart = chartOf(builder.build());
    EXPECT_EQ(chart.points.size(), 1U);
    EXPECT_EQ(chart.without, std::vector<std::string>{"B"});
}

TEST(TradeOff, tellsTheScoreOfTheModelThatAnswers) {
    Estimate estimate = priced({{1, 1}});
    EXPECT_FALSE(chartOf(estimate).points[0].quality);
    const auto models = shippedCatalogue()->entries(models::EntryKind::model);
    const auto scored = std::ranges::find_if(*models, [](const models::Entry& entry) {
        return entry.figure("quality_value") != nullptr && !entry.text("quality_metric").empty();
    });
    ASSERT_NE(scored, models->end());
    estimate.scenarios[0].stages[0].model = scored->id;
    const TradeOff chart = chartOf(estimate);
    ASSERT_TRUE(chart.points[0].quality);
    EXPECT_EQ(chart.points[0].quality->metric, scored->text("quality_metric"));
    EXPECT_EQ(chart.points[0].quality->value, scored->figure("quality_value")->value);
}

/// Two models of the catalogue with scores of the same metric, the lower one first.
std::pair<std::string, std::string> twoScored(std::string_view metric = "MMLU 5-shot") {
    const auto models = shippedCatalogue()->entries(models::EntryKind::model);
    for (const models::Entry& a : *models)
        for (const models::Entry& b : *models) {
            if (a.figure("quality_value") == nullptr || b.figure("quality_value") == nullptr || a.text("quality_metric") != metric)
                continue;
            if (a.text("quality_metric") == b.text("quality_metric") && a.figure("quality_value")->value < b.figure("quality_value")->value)
                return {a.id, b.id};
        }
    return {};
}

TEST(TradeOff, countsTheQualityWhereAllAreScoredAlike) {
    const auto [lower, higher] = twoScored();
    Estimate estimate = priced({{1, 1}, {2, 2}});
    estimate.scenarios[0].stages[0].model = lower;
    estimate.scenarios[1].stages[0].model = higher;
    const TradeOff chart = chartOf(estimate);
    ASSERT_TRUE(chart.quality);
    EXPECT_EQ(frontOf(chart).size(), 2U) << "dearer, but better";
    EXPECT_FALSE(chart.points[1].isOnEdge);
    EXPECT_LT(chart.worstQuality, chart.bestQuality);
}

TEST(TradeOff, holdsTheLowerOneOfTwoErrorRatesForTheBetter) {
    // Word errors of 2.7 and of 4.0 of a hundred, as the catalogue has them of two speech models.
    const auto [better, worse] = twoScored("WER short-form %");
    Estimate estimate = priced({{1, 1}, {2, 2}});
    estimate.scenarios[0].stages[0].model = better;
    estimate.scenarios[1].stages[0].model = worse;
    const TradeOff chart = chartOf(estimate);
    ASSERT_TRUE(chart.quality);
    EXPECT_EQ(frontOf(chart), std::vector<std::string>{"1/1"}) << "2/2 is dearer, dirtier and makes more errors";
    EXPECT_LT(chart.bestQuality, chart.worstQuality);
    std::swap(estimate.scenarios[0].stages[0].model, estimate.scenarios[1].stages[0].model);
    EXPECT_EQ(frontOf(chartOf(estimate)).size(), 2U) << "dearer, but with less errors";
}

TEST(TradeOff, leavesTheQualityAsideWhereOneHasNoScore) {
    Estimate estimate = priced({{1, 1}, {2, 2}});
    estimate.scenarios[1].stages[0].model = twoScored().second;
    const TradeOff chart = chartOf(estimate);
    EXPECT_FALSE(chart.quality);
    EXPECT_EQ(frontOf(chart), std::vector<std::string>{"1/1"});
}

} // namespace
} // namespace estimator
