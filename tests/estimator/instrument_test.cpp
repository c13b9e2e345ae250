#include "estimator/instrument.h"

#include "tests/estimator/plan_builder.h"

#include <gtest/gtest.h>

/// A store draws little, but all that the bases need: energy at a site.
namespace estimator {
namespace {

PlanBuilder storeAt(const std::string& site) {
    return PlanBuilder{}.stage("archive", models::StageKind::store).work("terabytes", 100.0).choose("archive", "site", text(site));
}

std::vector<Instrument> instruments(const models::Plan& plan) {
    const auto estimate = estimator::estimate(plan, factsFor(plan, shippedCatalogue()));
    EXPECT_TRUE(estimate);
    return instrumentsOf(plan, estimate->scenarios.front());
}

TEST(Instrument, isTheFactorOfTheProvider) {
    const auto found = instruments(storeAt("azure/swedencentral").build());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, Instrument::Kind::provider);
    EXPECT_EQ(found[0].market, 0.0); // Azure publishes 0 for Sweden
    EXPECT_GT(found[0].location, 0.0);
    EXPECT_NE(found[0].name.find("real-time-cloud"), std::string::npos);
    EXPECT_EQ(found[0].stages, std::vector<std::string>{"archive"});
}

TEST(Instrument, isNamedByThePlan) {
    const auto unnamed = instruments(storeAt("on-prem/de").choose("archive", "known_market_intensity_g_kwh", number(0.0)).build());
    ASSERT_EQ(unnamed.size(), 1u);
    EXPECT_EQ(unnamed[0].kind, Instrument::Kind::contract);
    EXPECT_EQ(unnamed[0].name, "");
    EXPECT_EQ(unnamed[0].market, 0.0);
    const auto named = instruments(storeAt("on-prem/de")
                                       .choose("archive", "known_market_intensity_g_kwh", number(0.0))
                                       .choose("archive", "market_instrument", text("PPA with Windpark Nord"))
                                       .build());
    EXPECT_EQ(named[0].name, "PPA with Windpark Nord");
}

TEST(Instrument, isMissingWhereTheGridStandsIn) {
    const auto found = instruments(storeAt("on-prem/de").build());
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, Instrument::Kind::none);
    EXPECT_EQ(found[0].market, found[0].location);
}

} // namespace
} // namespace estimator
