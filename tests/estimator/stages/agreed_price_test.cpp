#include "models/pipeline/agreed_prices.h"

#include "one_stage.h"

using namespace estimator;
using models::StageKind;

namespace {

const models::AgreedPrice kLease{
    {"gcp/us-central1", "nvidia-h100-sxm5", models::Pricing::onDemand}, 1.5, {"2026-01-01", "2026-12-31"}, "contract 17"};

/// A hundred accelerator-hours.
models::Plan hundredHours(const char* start) {
    const OneStage stage = OneStage{StageKind::fineTune}
                               .with({{"model", "llama-3-1-8b"}, {"tokens", "1e8"}, {"count", "1"}, {"known_hours", "100"}})
                               .withPlan({{"start", start}});
    models::Plan plan = stage.plan();
    return *models::apply(plan, models::SetOwnEntries{models::withAgreedPrice(plan, kLease)});
}

double cost(const models::Plan& plan) {
    const auto result = estimate(plan, factsFor(plan, shippedCatalogue()));
    return result.value().scenarios.front().stages.front().metrics[Metric::cost].point.value();
}

TEST(AgreedPrice, countsWhileItIsInForce) { EXPECT_NEAR(cost(hundredHours("2026-06-01T00:00Z")), 100 * 1.5, 1e-9); }

TEST(AgreedPrice, givesWayToTheListPriceWhenItHasRunOut) {
    const auto listed = models::Facts{shippedCatalogue()}.price("nvidia-h100-sxm5", "gcp/us-central1", models::Pricing::onDemand);
    EXPECT_NEAR(cost(hundredHours("2027-01-01T00:00Z")), 100 * listed.value().figure.value, 1e-9);
}

TEST(Pricing, isOfRentedMachinesOnly) {
    const auto spot =
        OneStage{StageKind::fineTune}.with({{"model", "llama-3-1-8b"}, {"tokens", "1e8"}, {"count", "8"}}).withPlan({{"pricing", "spot"}});
    EXPECT_FALSE(spot.says(models::Code::notApplicable, "pricing"));
    EXPECT_TRUE(spot.with({{"site", "on-prem/de"}}).says(models::Code::notApplicable, "pricing"));
}

TEST(AgreedPrice, isNotLockedSinceItTravelsWithThePlan) {
    const models::Plan plan = hundredHours("2026-06-01T00:00Z");
    const auto result = estimate(plan, factsFor(plan, shippedCatalogue()));
    EXPECT_FALSE(result.value().reads.figures.contains(pricePath(kLease.subject)));
    EXPECT_TRUE(result.value().reads.figures.contains("accelerators/nvidia-h100-sxm5/embodied_kgco2e"));
}

} // namespace
