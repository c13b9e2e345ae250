#include "estimator/input_ranking.h"

#include "estimator/formulas/uncertainty.h"
#include "tests/estimator/plan_builder.h"

#include <array>
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
