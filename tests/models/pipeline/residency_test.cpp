#include "models/pipeline/residency.h"

#include "tests/models/pipeline/sample_plan.h"

using namespace models;

namespace {

Residency read(std::string_view text) {
    auto residency = Residency::parse(text, "plan.residency");
    if (residency) return *std::move(residency);
    ADD_FAILURE() << englishLine(residency.error());
    return {};
}

TEST(Residency, allowsEverywhereUntilItNamesCountries) {
    EXPECT_FALSE(read("").isLimited());
    EXPECT_TRUE(read(" , ").allows("US"));
    EXPECT_TRUE(read("DE").isLimited());
}

TEST(Residency, allowsTheCountriesThatItNames) {
    const Residency residency = read("de, CH;no");
    EXPECT_TRUE(residency.allows("DE"));
    EXPECT_TRUE(residency.allows("CH"));
    EXPECT_TRUE(residency.allows("NO"));
    EXPECT_FALSE(residency.allows("US"));
    EXPECT_EQ(residency.text(), "de, CH;no");
}

TEST(Residency, takesTheUnionForItsMembers) {
    const Residency residency = read("EU");
    EXPECT_TRUE(residency.allows("IE"));
    EXPECT_TRUE(residency.allows("SE"));
    EXPECT_FALSE(residency.allows("GB"));
    EXPECT_FALSE(residency.allows("CH"));
}

TEST(Residency, doesNotRefuseAPlaceWhoseCountryNobodyKnows) { EXPECT_TRUE(read("DE").allows("")); }

TEST(Residency, refusesWhatIsNoCode) {
    const auto refused = Residency::parse("DE, Germany", "plan.residency");
    ASSERT_FALSE(refused);
    EXPECT_EQ(info(refused.error().code).name, "E_BAD_VALUE");
    EXPECT_EQ(refused.error().where, "plan.residency");
    EXPECT_FALSE(Residency::parse("D1", "plan.residency"));
}

TEST(Residency, isReadFromThePlanAndMayDifferInAScenario) {
    Plan plan = after(samplePlan(), SetField{{}, planScope(), "residency", set("EU")});
    plan = after(plan, SetField{cloud, planScope(), "residency", set("US")});
    EXPECT_TRUE(Residency::of(plan, plan.baseline()).allows("DE"));
    EXPECT_FALSE(Residency::of(plan, *plan.scenario(cloud)).allows("DE"));
    EXPECT_FALSE(Residency::of(samplePlan(), samplePlan().baseline()).isLimited());
}

} // namespace
