#include "estimator/charts/site_map.h"

#include "tests/estimator/plan_builder.h"

#include <algorithm>

namespace estimator {
namespace {

using models::ScenarioId;
using models::StageId;
using models::StageKind;

models::Plan archived() {
    return PlanBuilder{}
        .stage("archive", StageKind::store)
        .work("terabytes", 100.0)
        .choose("plan", "site", text("gcp/europe-north1"))
        .build();
}

SiteMap chartOf(const models::Plan& plan, const std::optional<StageId>& stage, Metric metric) {
    auto chart = siteMap(plan, factsOf(plan), estimated(plan), ScenarioId{"baseline"}, stage, metric);
    EXPECT_TRUE(chart);
    return chart ? *std::move(chart) : SiteMap{};
}

const MapSite& siteIn(const SiteMap& chart, const char* id) { return *std::ranges::find(chart.sites, id, &MapSite::id); }

TEST(SiteMap, showsTheGridOfEverySiteWithCoordinates) {
    const SiteMap chart = chartOf(archived(), std::nullopt, Metric::total);
    EXPECT_EQ(chart.unit, "gCO2e/kWh");
    EXPECT_FALSE(chart.stage);
    const MapSite& tokyo = siteIn(chart, "gcp/asia-northeast1");
    EXPECT_NEAR(tokyo.latitude, 35.64, 0.01);
    EXPECT_NEAR(tokyo.longitude, 140.11, 0.01);
    EXPECT_FALSE(tokyo.isChosen);
    EXPECT_TRUE(siteIn(chart, "gcp/europe-north1").isChosen);
    EXPECT_LT(siteIn(chart, "gcp/europe-north1").shade, tokyo.shade); // Finland is cleaner than Japan
}

TEST(SiteMap, showsWhatAStageWouldComeToThere) {
    const models::Plan plan = archived();
    const SiteMap chart = chartOf(plan, StageId{"archive"}, Metric::energyFacility);
    EXPECT_EQ(chart.unit, "kWh");
    const MapSite& tokyo = siteIn(chart, "gcp/asia-northeast1");
    const auto changed = models::apply(plan, asNewScenario(plan, chart.scenario, "Tokyo", tokyo.edits));
    ASSERT_TRUE(changed);
    EXPECT_EQ(estimated(*changed).scenarios[1].total[Metric::energyFacility].point, tokyo.value);
    EXPECT_EQ(siteIn(chart, "gcp/europe-north1").value, estimated(plan).scenarios[0].total[Metric::energyFacility].point);
}

TEST(SiteMap, marksTheSitesOfOtherScenariosToo) {
    const models::Plan plan = PlanBuilder{archived()}
                                  .scenario("tokyo")
                                  .choose("plan", "site", text("gcp/asia-northeast1"))
                                  .scenario("own")
                                  .choose("plan", "site", text("on-prem/pl"))
                                  .build();
    const SiteMap chart = chartOf(plan, std::nullopt, Metric::total);
    EXPECT_EQ(siteIn(chart, "gcp/asia-northeast1").others, std::vector<std::string>{"tokyo"});
    EXPECT_FALSE(siteIn(chart, "gcp/asia-northeast1").isChosen);
    EXPECT_TRUE(siteIn(chart, "gcp/europe-north1").others.empty());
    EXPECT_EQ(chart.withoutPlace.size(), 1U) << "own machines stand nowhere in particular";
}

TEST(SiteMap, greysSitesOutsideTheDataResidency) {
    models::Plan plan = archived();
    plan.work["residency"] = text("EU");
    const SiteMap chart = chartOf(plan, StageId{"archive"}, Metric::energyFacility);
    EXPECT_EQ(chart.residency, "EU");
    EXPECT_FALSE(siteIn(chart, "gcp/asia-northeast1").isAllowed);
    EXPECT_FALSE(siteIn(chart, "gcp/asia-northeast1").value);
    EXPECT_TRUE(siteIn(chart, "gcp/europe-west3").isAllowed);
    EXPECT_TRUE(siteIn(chart, "gcp/europe-west3").value);
}

TEST(SiteMap, greysSitesThatDoNotOfferTheAccelerator) {
    const models::Plan plan = PlanBuilder{}
                                  .stage("serve", StageKind::serveOnline)
                                  .work("requests_per_s", 1.0)
                                  .choose("plan", "site", text("gcp/us-central1"))
                                  .choose("serve", "model", text("llama-3-1-8b"))
                                  .choose("serve", "accelerator", text("tpu-v5e"))
                                  .build();
    const SiteMap chart = chartOf(plan, StageId{"serve"}, Metric::total);
    const auto isOffered = [](const MapSite& site) { return site.isAvailable; };
    EXPECT_TRUE(std::ranges::any_of(chart.sites, isOffered));
    // Only one provider has TPUs.
    EXPECT_TRUE(std::ranges::none_of(chart.sites, [](const MapSite& site) { return site.provider == "aws" && site.isAvailable; }));
    EXPECT_TRUE(std::ranges::none_of(chart.sites, [](const MapSite& site) { return !site.isAvailable && site.value; }));
}

} // namespace
} // namespace estimator
