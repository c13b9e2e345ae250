#include "models/pipeline/agreed_prices.h"

#include "tests/models/pipeline/sample_plan.h"

using namespace models;

namespace {

AgreedPrice lease() {
    return {{"gcp/us-central1", "nvidia-h100-sxm5", Pricing::onDemand}, 2.4, {"2026-01-01", "2026-12-31"}, "contract 17"};
}

Plan planWith(const AgreedPrice& price) { return after(samplePlan(), SetOwnEntries{withAgreedPrice(samplePlan(), price)}); }

Plan startingOn(Plan plan, const char* start) { return after(plan, SetField{{}, planScope(), "start", set(start)}); }

TEST(AgreedPrices, travelWithThePlan) {
    const Plan plan = planWith(lease());
    EXPECT_EQ(agreedPrices(plan), std::vector{lease()});
    EXPECT_EQ(after(plan, SetOwnEntries{withoutAgreedPrice(plan, lease().subject)}).own, nullptr);
}

TEST(AgreedPrices, mayCoverANumberOfAccelerators) {
    AgreedPrice reserved = lease();
    reserved.accelerators = 64.0;
    const Plan plan = planWith(reserved);
    EXPECT_EQ(agreedPrices(plan), std::vector{reserved});
    EXPECT_EQ(agreedPrices(after(plan, SetOwnEntries{withAgreedPrice(plan, lease())})), std::vector{lease()});
    EXPECT_EQ(after(plan, SetOwnEntries{withoutAgreedPrice(plan, lease().subject)}).own, nullptr);
    EXPECT_TRUE(check(reserved));
    for (const double none : {0.0, 1.5, -8.0}) {
        reserved.accelerators = none;
        EXPECT_FALSE(check(reserved)) << none;
    }
}

TEST(AgreedPrices, areOnePerSubject) {
    AgreedPrice better = lease();
    better.usdPerHour = 2.1;
    const Plan plan = planWith(lease());
    EXPECT_EQ(agreedPrices(after(plan, SetOwnEntries{withAgreedPrice(plan, better)})), std::vector{better});
}

TEST(AgreedPrices, countOnTheDayOnWhichThePlanBegins) {
    const Plan plan = planWith(lease());
    EXPECT_TRUE(isInForce(lease(), plan)); // no start, so no day to doubt
    EXPECT_TRUE(isInForce(lease(), startingOn(plan, "2026-12-31T23:00Z")));
    EXPECT_FALSE(isInForce(lease(), startingOn(plan, "2027-01-01T00:00Z")));

    EXPECT_EQ(ownInForce(plan), plan.own);
    const auto own = ownInForce(startingOn(plan, "2027-01-01"));
    ASSERT_NE(own, nullptr);
    EXPECT_TRUE(own->figures.empty());
}

TEST(AgreedPrices, areCheckedBeforeTheyCount) {
    EXPECT_TRUE(check(lease()));
    AgreedPrice price = lease();
    price.source = " ";
    EXPECT_FALSE(check(price));
    price = lease();
    price.subject.site.clear();
    EXPECT_FALSE(check(price));
    price = lease();
    price.usdPerHour = -1.0;
    EXPECT_FALSE(check(price));
    price = lease();
    price.period.to = "2026-06-31";
    EXPECT_FALSE(check(price));
}

TEST(ParseAgreedPrice, readsAPriceOrWhatIsOffTheListPrice) {
    EXPECT_EQ(parseAgreedPrice("2.40", {}), 2.4);
    EXPECT_EQ(parseAgreedPrice("2.40 USD/h", 3.0), 2.4);
    EXPECT_DOUBLE_EQ(*parseAgreedPrice("-15 %", 4.0), 3.4); // 4 × (1 − 0.15)
    EXPECT_FALSE(parseAgreedPrice("-15 %", {}));
    EXPECT_FALSE(parseAgreedPrice("cheap", 4.0));
}

} // namespace
