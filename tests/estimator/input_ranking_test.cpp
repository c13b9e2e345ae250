#include "estimator/input_ranking.h"

#include "estimator/formulas/uncertainty.h"
#include "tests/estimator/plan_builder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string>
#include <utility>

namespace estimator {
namespace {

models::Plan archive() {
    return PlanBuilder{}
        .stage("archive", models::StageKind::store)
        .work("terabytes", 100.0)
        .choose("plan", "site", text("gcp/us-central1"))
        .build();
}

models::Plan served(double requestsPerSecond) {
    return PlanBuilder{}
        .stage("serve", models::StageKind::serveOnline)
        .work("requests_per_s", requestsPerSecond)
        .work("prompt_tokens", 500.0)
        .work("output_tokens", 200.0)
        .choose("plan", "site", text("gcp/us-central1"))
        .choose("serve", "model", text("llama-3-1-8b"))
        .choose("serve", "accelerator", text("nvidia-h100-sxm5"))
        .build();
}

TEST(RankInputs, ordersBySwingAndMatchesTheClosedForm) {
    const models::Plan plan = archive();
    // Water on site is a product of two unknowns: WUE and the power of the disks.
    const double wue = constantOf("sigma_wue");
    const double power = constantOf("sigma_power_other");
    const auto effects = rankInputs(plan, factsOf(plan), plan.baseline().id, Metric::waterSite, {.draws = 8192});
    ASSERT_TRUE(effects);
    ASSERT_EQ(effects->size(), 2U);
    EXPECT_EQ((*effects)[0].kind, Unknown::siteWater);
    EXPECT_EQ((*effects)[1].kind, Unknown::power);
    const double point = *estimated(plan).scenarios[0].total[Metric::waterSite].point;
    EXPECT_NEAR((*effects)[0].swing() / *tornadoSwing(point, wue), 1.0, 1e-9);
    EXPECT_NEAR((*effects)[1].swing() / *tornadoSwing(point, power), 1.0, 1e-9);
    const auto indices = productIndices(std::array{wue, power});
    EXPECT_NEAR(*(*effects)[0].first, indices->first[0], 0.03);
    EXPECT_NEAR(*(*effects)[0].total, indices->total[0], 0.03);
    EXPECT_NEAR(*(*effects)[1].total, indices->total[1], 0.03);
}

TEST(RankInputs, sharesTheSpreadWithARangeOfThePlan) {
    models::Plan plan = archive();
    plan.scenarios.front().settings[models::StageId{"archive"}]["terabytes"] = models::FieldValue{models::Range{50.0, 200.0}};
    const double range = std::log(200.0 / 50.0) / (2.0 * 1.2815515655446004);
    const double power = constantOf("sigma_power_other");
    const auto effects = rankInputs(plan, factsOf(plan), plan.baseline().id, Metric::energyIt, {.draws = 8192});
    ASSERT_TRUE(effects);
    ASSERT_EQ(effects->size(), 2U);
    const InputEffect& ranged = (*effects)[0].field.empty() ? (*effects)[1] : (*effects)[0];
    const InputEffect& unknown = (*effects)[0].field.empty() ? (*effects)[0] : (*effects)[1];
    EXPECT_EQ(unknown.kind, Unknown::power);
    // Energy is terabytes times watts: the closed form of a product of two lognormal quantities.
    const auto indices = productIndices(std::array{range, power});
    EXPECT_NEAR(*ranged.first, indices->first[0], 0.03);
    EXPECT_NEAR(*ranged.total, indices->total[0], 0.03);
    EXPECT_NEAR(*unknown.total, indices->total[1], 0.03);
    EXPECT_NEAR(ranged.high / ranged.low, 4.0, 1e-9);
}

TEST(RankInputs, drawsALoadOfWhichThePlanTellsTheRangeOnce) {
    models::Plan plan = served(40.0);
    const auto ofTheLoad = [](const models::Plan& asked) {
        const auto effects = rankInputs(asked, factsOf(asked), asked.baseline().id, Metric::energyIt, {.draws = 64});
        std::vector<std::string> names;
        for (const InputEffect& effect : *effects)
            if (!effect.field.empty() || effect.kind == Unknown::workload) names.emplace_back(effect.name());
        return names;
    };
    EXPECT_EQ(ofTheLoad(plan), std::vector<std::string>{std::string{label(Unknown::workload)}});
    auto stage = std::make_shared<models::Stage>(*plan.stages.front());
    stage->work["requests_per_s"] = models::FieldValue{models::Range{20.0, 80.0}};
    plan.stages.front() = stage;
    EXPECT_EQ(ofTheLoad(plan), std::vector<std::string>{"Requests per second"});
}

TEST(RankInputs, leavesOutDrawsInWhichTheWorkIsNotPossible) {
    // A fleet that may not grow: where it is slow and the load is high it cannot keep up, and such a draw has no total.
    models::Plan plan = served(400.0);
    const auto free = estimated(plan);
    double replicas = 0.0;
    for (const Derived& derived : free.scenarios[0].stages[0].derived)
        if (derived.field == "replicas") replicas = std::get<double>(derived.value);
    ASSERT_GT(replicas, 0.0);
    plan.scenarios.front().settings[models::StageId{"serve"}]["replicas"] = models::FieldValue{std::max(1.0, std::floor(replicas * 0.8))};
    const auto held = estimated(plan, {.draws = 512});
    ASSERT_TRUE(held.scenarios[0].draws);
    ASSERT_GT(held.scenarios[0].draws->infeasibleShare, 0.0) << "the plan does not show what is tested";
    const auto effects = rankInputs(plan, factsOf(plan), plan.baseline().id, Metric::energyIt, {.draws = 512});
    ASSERT_TRUE(effects);
    for (const InputEffect& effect : *effects) {
        EXPECT_GT(effect.low, 0.0) << effect.name();
        EXPECT_GT(effect.high, 0.0) << effect.name();
    }
}

TEST(RankInputs, leavesOutWhatHasNoEffect) {
    const models::Plan plan = archive();
    const auto effects = rankInputs(plan, factsOf(plan), plan.baseline().id, Metric::energyIt, {.draws = 64});
    ASSERT_TRUE(effects);
    ASSERT_EQ(effects->size(), 1U);
    EXPECT_EQ(effects->front().kind, Unknown::power);
    EXPECT_NEAR(*effects->front().total, 1.0, 0.2);
}

TEST(RankInputs, tellsUnknownsOfOneEntryApartByTheirStages) {
    // One accelerator trains and serves: how long each takes is unknown for reasons of its own.
    const models::Plan plan = PlanBuilder{}
                                  .stage("tune", models::StageKind::fineTune)
                                  .work("tokens", 1e8)
                                  .stage("serve", models::StageKind::serveOnline)
                                  .work("requests_per_s", 20.0)
                                  .work("prompt_tokens", 200.0)
                                  .work("output_tokens", 200.0)
                                  .choose("plan", "site", text("gcp/us-central1"))
                                  .choose("tune", "model", text("llama-3-1-8b"))
                                  .choose("tune", "accelerator", text("nvidia-a100-sxm4-80gb"))
                                  .choose("serve", "model", text("llama-3-1-8b"))
                                  .choose("serve", "accelerator", text("nvidia-a100-sxm4-80gb"))
                                  .build();
    const auto effects = rankInputs(plan, factsOf(plan), plan.baseline().id, Metric::total, {.draws = 64});
    ASSERT_TRUE(effects);
    std::set<std::pair<std::string, std::string>> names;
    bool isAnyTold = false;
    for (const InputEffect& effect : *effects) {
        EXPECT_TRUE(names.emplace(effect.name(), effect.whose()).second) << effect.name() << ", " << effect.whose();
        isAnyTold = isAnyTold || !effect.stages.empty();
    }
    EXPECT_TRUE(isAnyTold);
}

TEST(RankInputs, saysWhichTotalIsMissing) {
    const models::Plan plan = archive();
    const auto effects = rankInputs(plan, factsOf(plan), plan.baseline().id, Metric::sci, {.draws = 64});
    ASSERT_FALSE(effects);
    EXPECT_EQ(effects.error().code, models::Code::missingData);
}

} // namespace
} // namespace estimator
