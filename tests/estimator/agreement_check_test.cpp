#include "models/pipeline/agreed_prices.h"
#include "tests/estimator/plan_builder.h"

#include <algorithm>

namespace estimator {
namespace {

models::Plan training(double accelerators) {
    return PlanBuilder{}
        .stage("train", models::StageKind::fineTune)
        .work("tokens", 1e8)
        .choose("plan", "site", text("gcp/us-central1"))
        .choose("train", "model", text("llama-3-1-8b"))
        .choose("train", "accelerator", text("nvidia-h100-sxm5"))
        .choose("train", "count", number(accelerators))
        .build();
}

models::AgreedPrice reservationOf(double accelerators) {
    return {
        {"gcp/us-central1", "nvidia-h100-sxm5", models::Pricing::onDemand}, 2.0, {"2026-01-01", "2026-12-31"}, "contract 17", accelerators};
}

models::Plan with(models::Plan plan, const models::AgreedPrice& price) {
    plan.own = std::make_shared<const models::Overlay>(models::withAgreedPrice(plan, price));
    return plan;
}

bool says(const models::Plan& plan, models::Code code) {
    const Estimate all = estimated(plan);
    return std::ranges::any_of(all.scenarios[0].stages[0].findings,
                               [code](const models::Finding& each) { return each.message.code == code; });
}

TEST(Agreement, coversAsManyAcceleratorsAsItsQuota) {
    EXPECT_FALSE(says(with(training(8), reservationOf(8)), models::Code::quotaExceeded));
    EXPECT_TRUE(says(with(training(16), reservationOf(8)), models::Code::quotaExceeded));
}

TEST(Agreement, saysWhenItHasRunOut) {
    models::Plan late = with(training(8), reservationOf(8));
    EXPECT_FALSE(says(late, models::Code::priceExpired));
    late.work["start"] = text("2027-02");
    EXPECT_TRUE(says(late, models::Code::priceExpired));
    EXPECT_FALSE(says(late, models::Code::quotaExceeded)) << "what no longer holds limits nothing";
}

TEST(Agreement, isAboutItsOwnPricing) {
    models::Plan spot = with(training(16), reservationOf(8));
    spot.scenarios[0].settings[models::planScope()]["pricing"] = text("spot");
    EXPECT_FALSE(says(spot, models::Code::quotaExceeded));
}

} // namespace
} // namespace estimator
