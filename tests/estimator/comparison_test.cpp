#include "estimator/comparison.h"

#include "tests/estimator/estimate_builder.h"

#include <gtest/gtest.h>

namespace estimator {
namespace {

using models::FieldValue;
using models::ScenarioId;
using models::StageId;

void choose(models::Plan& plan, std::size_t scenario, const char* stage, const char* field, models::Setting setting) {
    plan.scenarios[scenario].settings[stage == std::string{"plan"} ? models::planScope() : StageId{stage}][field] = std::move(setting);
}

const ComparedChoice* choiceOf(const Comparison& comparison, const std::string& field) {
    for (const ComparedChoice& choice : comparison.choices)
        if (choice.field == field) return &choice;
    return nullptr;
}

TEST(Comparison, saysHowManyTimesBetterThanTheBaseline) {
    const Comparison comparison = compare(samplePlan(), sampleEstimate().build());
    ASSERT_EQ(comparison.scenarios.size(), 2U);
    const Difference& total = comparison.scenarios[1].metrics[Metric::total];
    EXPECT_EQ(total.value, 110.0);  // 14 + 96
    EXPECT_EQ(total.delta, -330.0); // 110 - (50 + 390)
    EXPECT_EQ(total.ratio, 4.0);    // 440 / 110
}

TEST(Comparison, theBaselineDiffersInNothingFromItself) {
    const Comparison comparison = compare(samplePlan(), sampleEstimate().build());
    for (const MetricInfo& metric : allMetrics()) {
        const Difference& own = comparison.scenarios[0].metrics[metric.metric];
        if (!own.value) continue;
        EXPECT_EQ(own.delta, 0.0) << metric.key;
        EXPECT_EQ(own.ratio, 1.0) << metric.key;
    }
    EXPECT_TRUE(comparison.choices.empty());
    EXPECT_TRUE(comparison.findings.empty());
}

TEST(Comparison, hasNoRatioOfAZeroFootprint) {
    const Estimate estimate = EstimateBuilder{}
                                  .scenario("baseline", "Baseline")
                                  .stage("serve", "Serve", {{Metric::total, 0.0}, {Metric::cost, 5.0}})
                                  .scenario("clean", "Clean")
                                  .stage("serve", "Serve", {{Metric::total, 7.0}, {Metric::cost, 0.0}})
                                  .build();
    const auto& metrics = compare(samplePlan(), estimate).scenarios[1].metrics;
    EXPECT_EQ(metrics[Metric::total].delta, 7.0);
    EXPECT_EQ(metrics[Metric::total].ratio, std::nullopt);
    EXPECT_EQ(metrics[Metric::cost].delta, -5.0);
    EXPECT_EQ(metrics[Metric::cost].ratio, std::nullopt);
}

TEST(Comparison, aMissingTotalIsComparedWithNothing) {
    const Estimate estimate = EstimateBuilder{}
                                  .scenario("baseline", "Baseline")
                                  .stage("tune", "Tune", {{Metric::cost, 1.0}})
                                  .stage("serve", "Serve", {{Metric::cost, 2.0}})
                                  .scenario("clean", "Clean")
                                  .stage("tune", "Tune", {{Metric::cost, 1.0}})
                                  .stage("serve", "Serve", {})
                                  .build();
    const Difference cost = compare(samplePlan(), estimate).scenarios[1].metrics[Metric::cost];
    EXPECT_EQ(cost.value, std::nullopt);
    EXPECT_EQ(cost.delta, std::nullopt);
    EXPECT_EQ(cost.ratio, std::nullopt);
}

TEST(Comparison, listsOnlyChoicesThatDiffer) {
    models::Plan plan = samplePlan();
    choose(plan, 0, "serve", "accelerator", FieldValue{std::string{"nvidia-l4"}});
    choose(plan, 1, "serve", "accelerator", FieldValue{std::string{"nvidia-h100-sxm5"}});
    choose(plan, 0, "tune", "accelerator", FieldValue{std::string{"nvidia-l4"}});
    const Comparison comparison = compare(plan, sampleEstimate().build());
    ASSERT_EQ(comparison.choices.size(), 1U);
    EXPECT_EQ(comparison.choices[0].scope, StageId{"serve"});
    EXPECT_EQ(comparison.choices[0].texts, (std::vector<std::string>{"nvidia-l4", "nvidia-h100-sxm5"}));
    EXPECT_FALSE(comparison.choices[0].isWork);
    EXPECT_TRUE(comparison.scenarios[1].sameWork());
}

TEST(Comparison, tellsHowTheEstimatorSizedWhatWasLeftToIt) {
    models::Plan plan = samplePlan();
    EstimateBuilder builder;
    builder.scenario("baseline", "Baseline").stage("serve", "Serve", {}).derived("replicas", 4.0);
    builder.scenario("clean", "Clean region").stage("serve", "Serve", {}).derived("replicas", 2.0);
    const Comparison comparison = compare(plan, builder.build());
    const ComparedChoice* replicas = choiceOf(comparison, "replicas");
    ASSERT_NE(replicas, nullptr);
    EXPECT_EQ(replicas->texts, (std::vector<std::string>{"auto (4)", "auto (2)"}));
}

TEST(Comparison, saysThatOtherRequestsAreOtherWork) {
    models::Plan plan = samplePlan();
    choose(plan, 1, "serve", "requests_per_s", FieldValue{10.0});
    const Comparison comparison = compare(plan, sampleEstimate().build());
    EXPECT_TRUE(comparison.scenarios[0].sameWork());
    EXPECT_EQ(comparison.scenarios[1].otherWork, std::vector{StageId{"serve"}});
    ASSERT_EQ(comparison.findings.size(), 1U);
    const models::Finding& finding = comparison.findings[0];
    EXPECT_EQ(finding.message.code, models::Code::differentWork);
    EXPECT_EQ(finding.scenario, ScenarioId{"clean"});
    EXPECT_EQ(finding.field, "requests_per_s");
    EXPECT_EQ(models::english(finding.message), "Clean region does not do the same work as the baseline: serve.requests_per_s 5/s → 10/s");
}

TEST(Comparison, theFixOfOtherWorkGivesTheSameWork) {
    models::Plan plan = samplePlan();
    choose(plan, 1, "serve", "requests_per_s", FieldValue{10.0});
    const Comparison before = compare(plan, sampleEstimate().build());
    ASSERT_EQ(before.findings[0].fixes.size(), 1U);
    const auto mended = models::apply(plan, before.findings[0].fixes[0]);
    ASSERT_TRUE(mended);
    EXPECT_TRUE(compare(*mended, sampleEstimate().build()).scenarios[1].sameWork());
}

TEST(Comparison, aStageLeftOutIsOtherWork) {
    models::Plan plan = samplePlan();
    choose(plan, 1, "tune", "enabled", FieldValue{false});
    EstimateBuilder builder;
    builder.scenario("baseline", "Baseline").stage("tune", "Tune", {}).stage("serve", "Serve", {});
    builder.scenario("clean", "Clean").stage("tune", "Tune", {}).disabled().stage("serve", "Serve", {});
    const Comparison comparison = compare(plan, builder.build());
    EXPECT_EQ(comparison.scenarios[1].otherWork, std::vector{StageId{"tune"}});
}

TEST(Comparison, findsScenariosOfOtherWorkWithoutComparingFigures) {
    models::Plan plan = samplePlan();
    choose(plan, 1, "serve", "accelerator", FieldValue{std::string{"nvidia-l4"}});
    EXPECT_TRUE(scenariosOfOtherWork(plan, sampleEstimate().build()).empty());
    choose(plan, 1, "serve", "requests_per_s", FieldValue{10.0});
    EXPECT_EQ(scenariosOfOtherWork(plan, sampleEstimate().build()), std::vector{ScenarioId{"clean"}});
}

TEST(Comparison, groupsScenariosByBasisFromTheFewestOn) {
    EstimateBuilder builder;
    for (const char* name : {"A", "B", "C", "D"}) builder.scenario(name, name);
    builder.scenario("x", "X", Basis::market);
    std::vector<BasisGroup> groups = scenariosByBasis(builder.build());
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].basis, Basis::market);
    EXPECT_EQ(groups[0].names, std::vector<std::string>{"X"});
    EXPECT_EQ(groups[1].basis, Basis::location);
    EXPECT_TRUE(groups[1].names.empty()); // all others
    builder = {};
    builder.scenario("a", "A").scenario("x", "X", Basis::market);
    groups = scenariosByBasis(builder.build());
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].names, std::vector<std::string>{"A"});
}

TEST(Comparison, compressingInOneScenarioOnlyIsAMeansToTheSameWork) {
    models::Plan plan = samplePlan();
    models::Stage quantise;
    quantise.id = StageId{"quantise"};
    quantise.kind = models::StageKind::compress;
    quantise.work["repeats"] = FieldValue{4.0};
    plan.stages.push_back(std::make_shared<const models::Stage>(quantise));
    choose(plan, 0, "quantise", "enabled", FieldValue{false});
    choose(plan, 1, "quantise", "enabled", FieldValue{true});
    EstimateBuilder builder;
    builder.scenario("baseline", "Baseline").stage("quantise", "Quantise", {}).disabled();
    builder.scenario("clean", "Clean").stage("quantise", "Quantise", {});
    EXPECT_TRUE(compare(plan, builder.build()).scenarios[1].sameWork());
}

/// What is said of a baseline on life-cycle consumption beside a scenario on something else.
std::vector<models::Finding> accountings(Basis basis, const std::string& kind) {
    EstimateBuilder builder;
    builder.scenario("baseline", "Baseline").stage("serve", "Serve", {}).restingOn("lifecycle-consumption");
    builder.scenario("clean", "Clean region", basis).stage("serve", "Serve", {}).restingOn(kind);
    return compare(samplePlan(), builder.build()).findings;
}

TEST(Comparison, saysWhenTheAccountingIsMixed) {
    const auto series = accountings(Basis::location, "direct-consumption");
    ASSERT_EQ(series.size(), 1U);
    EXPECT_EQ(series[0].message.code, models::Code::mixedAccounting);
    EXPECT_EQ(series[0].message.arguments.at(0), models::Argument{"location, lifecycle-consumption; location, direct-consumption"});
    EXPECT_EQ(accountings(Basis::location, "known").size(), 1U);
    EXPECT_EQ(accountings(Basis::market, "provider-factor").size(), 1U);
    EXPECT_TRUE(accountings(Basis::location, "lifecycle-consumption").empty());
    EXPECT_TRUE(accountings(Basis::market, "").empty()); // nothing is emitted there
}

TEST(Comparison, anotherSeriesIsNoOtherWork) {
    models::Plan plan = samplePlan();
    choose(plan, 1, "plan", "series", FieldValue{std::string{"direct-consumption"}});
    EXPECT_TRUE(compare(plan, sampleEstimate().build()).scenarios[1].sameWork());
}

TEST(Comparison, aLongerHorizonIsOtherWorkOfThePlan) {
    models::Plan plan = samplePlan();
    choose(plan, 1, "plan", "horizon_days", FieldValue{30.0});
    const Comparison comparison = compare(plan, sampleEstimate().build());
    EXPECT_EQ(comparison.scenarios[1].otherWork, std::vector{models::planScope()});
}

} // namespace
} // namespace estimator
