#include "estimator/delivery.h"

#include "tests/estimator/plan_builder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <utility>

/// What the SCI score counts where nobody enters the functional units.
namespace estimator {
namespace {

using models::StageKind;

constexpr double kBatch = 5e6;
constexpr double kServed = 2.0 * 365.0 * 86'400.0;

PlanBuilder assistant(const char* first = "bge-large-en-v1-5") {
    PlanBuilder builder;
    builder.ofPlan("horizon_days", number(365.0))
        .stage("embed", StageKind::inferBatch)
        .work("requests", kBatch)
        .work("prompt_tokens", 400.0)
        .work("output_tokens", 100.0)
        .stage("index", StageKind::store)
        .work("terabytes", 1.0)
        .stage("answer", StageKind::serveOnline)
        .work("requests_per_s", 2.0)
        .work("prompt_tokens", 600.0)
        .work("output_tokens", 200.0)
        .choose("plan", "site", text("gcp/us-central1"))
        .choose("plan", "accelerator", text("nvidia-h100-sxm5"))
        .choose("embed", "model", text(first))
        .choose("answer", "model", text("llama-3-1-8b"));
    return builder;
}

models::Plan linked(models::Plan plan, std::initializer_list<std::pair<const char*, const char*>> links) {
    for (const auto& [from, to] : links) {
        models::Link link;
        link.id = models::LinkId{std::string{from} + "-" + to};
        link.from = models::StageId{from};
        link.to = models::StageId{to};
        plan.links.push_back(std::move(link));
    }
    return plan;
}

/// Emissions that count, over the score: what the score was divided by.
double unitsOf(const ScenarioEstimate& scenario) {
    EXPECT_TRUE(scenario.total[Metric::sci].point);
    const auto& total = scenario.total;
    return (*total[Metric::operationalLocation].point + *total[Metric::embodied].point) * 1e3 / total[Metric::sci].point.value_or(1.0);
}

bool says(const ScenarioEstimate& scenario, models::Code code) {
    return std::ranges::any_of(scenario.findings, [&](const models::Finding& finding) { return finding.message.code == code; });
}

TEST(Delivery, ofAPipelineIsWhatItsLastInferenceServes) {
    const auto plan = linked(assistant().build(), {{"embed", "index"}, {"index", "answer"}});
    const ScenarioEstimate scenario = estimated(plan).scenarios.front();
    EXPECT_NEAR(unitsOf(scenario), kServed, 1.0) << "passages are embedded for the answers";
}

TEST(Delivery, isTheSameInTheDraws) {
    const auto plan = linked(assistant().build(), {{"embed", "index"}, {"index", "answer"}});
    const Measure& score = estimated(plan, {.draws = 400}).scenarios.front().total[Metric::sci];
    ASSERT_TRUE(score.p10 && score.p90 && score.point);
    EXPECT_LT(*score.p10, *score.point);
    EXPECT_GT(*score.p90, *score.point);
}

TEST(Delivery, isWhatABatchServesWhereTheScenarioLeavesServingOut) {
    auto builder = assistant();
    builder.choose("answer", "enabled", models::FieldValue{false});
    const auto plan = linked(builder.build(), {{"embed", "index"}, {"index", "answer"}});
    EXPECT_NEAR(unitsOf(estimated(plan).scenarios.front()), kBatch, 1e-3);
}

TEST(Delivery, ofTheSameKindAddsUp) {
    const ScenarioEstimate scenario = estimated(assistant("llama-3-1-8b").build()).scenarios.front();
    EXPECT_NEAR(unitsOf(scenario), kServed + kBatch, 1.0);
}

TEST(Delivery, ofDifferentThingsHasNoScore) {
    const ScenarioEstimate scenario = estimated(assistant().build(), {.draws = 20}).scenarios.front();
    EXPECT_FALSE(scenario.total[Metric::sci].point);
    EXPECT_FALSE(scenario.total[Metric::sci].p50);
    EXPECT_TRUE(says(scenario, models::Code::mixedUnits));
    EXPECT_FALSE(says(scenario, models::Code::noUnits));
}

TEST(Delivery, ofDifferentThingsIsWhatThePlanCounts) {
    auto builder = assistant();
    builder.ofPlan("functional_units", number(1000.0));
    const ScenarioEstimate scenario = estimated(builder.build()).scenarios.front();
    EXPECT_NEAR(unitsOf(scenario), 1000.0, 1e-6);
    EXPECT_FALSE(says(scenario, models::Code::mixedUnits));
}

TEST(Delivery, isNoEvaluation) {
    const auto plan = PlanBuilder{}
                          .stage("evaluate", StageKind::evaluate)
                          .work("requests", 14'000.0)
                          .work("prompt_tokens", 700.0)
                          .work("output_tokens", 50.0)
                          .choose("plan", "site", text("gcp/us-central1"))
                          .choose("plan", "accelerator", text("nvidia-h100-sxm5"))
                          .choose("evaluate", "model", text("llama-3-1-8b"))
                          .build();
    const ScenarioEstimate scenario = estimated(plan).scenarios.front();
    EXPECT_TRUE(scenario.total[Metric::total].point);
    EXPECT_FALSE(scenario.total[Metric::sci].point);
    EXPECT_TRUE(says(scenario, models::Code::noUnits));
}

TEST(Delivery, goesOnThroughStagesThatAScenarioLeavesOut) {
    auto builder = assistant();
    builder.choose("index", "enabled", models::FieldValue{false});
    const auto plan = linked(builder.build(), {{"embed", "index"}, {"index", "answer"}});
    EXPECT_EQ(deliveryOf(plan, plan.baseline(), *models::topologicalOrder(plan), factsOf(plan)).stages,
              std::vector{models::StageId{"answer"}});
}

} // namespace
} // namespace estimator
