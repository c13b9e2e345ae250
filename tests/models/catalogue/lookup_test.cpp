#include "models/catalogue/lookup.h"

#include "shipped.h"

using namespace models;

namespace {

struct Case {
    const char* site;
    double value;
    bool isFallback;
    const char* step;
};

void expectAnswer(const Result<Answer>& answer, const Case& expected) {
    ASSERT_TRUE(answer) << expected.site << ": " << englishLine(answer.error());
    EXPECT_NEAR(answer->found.figure.value, expected.value, 1e-9) << expected.site;
    EXPECT_EQ(answer->isFallback, expected.isFallback) << expected.site;
    EXPECT_EQ(answer->step, expected.step) << expected.site;
}

/// A site of the plan's own.
Facts withSite(std::map<std::string, std::string, std::less<>> texts) {
    Entry site = shipped::entry(EntryKind::site, "here", "Here");
    site.texts = std::move(texts);
    return Facts{shipped::catalogue(), nullptr, std::make_shared<Overlay>(Overlay{{site}, {}})};
}

} // namespace

TEST(Pue, fallsBackFromSiteToFleetToIndustry) {
    const Facts facts{shipped::catalogue()};
    expectAnswer(pueOf(facts, "gcp/us-central1"), {"gcp/us-central1", 1.10, false, "PUE of the site"});
    expectAnswer(pueOf(facts, "gcp/africa-south1"), {"gcp/africa-south1", 1.09, true, "fleet average of the provider"}); // Google 2024
    expectAnswer(pueOf(facts, "aws/eu-west-2"), {"aws/eu-west-2", 1.14, true, "fleet average of the provider"});         // AWS 2025
    expectAnswer(pueOf(facts, "on-prem/de"), {"on-prem/de", 1.54, true, "industry average of all sites"});               // Uptime 2025
    expectAnswer(pueOf(withSite({{"provider", "small-cloud"}}), "here"),
                 {"here", 1.25, true, "industry average of public clouds"}); // IDC 2025
    expectAnswer(pueOf(withSite({}), "here"), {"here", 1.54, true, "industry average of all sites"});
}

TEST(Wue, fallsBackFromSiteToFleetToTheMeanOfSites) {
    const Facts facts{shipped::catalogue()};
    expectAnswer(wueOf(facts, "aws/eu-west-1"), {"aws/eu-west-1", 0.03, false, "WUE of the site"});              // AWS 2024
    expectAnswer(wueOf(facts, "azure/uksouth"), {"azure/uksouth", 0.27, true, "fleet average of the provider"}); // Microsoft FY25
    expectAnswer(wueOf(facts, "on-prem/de"), {"on-prem/de", 0.36, true, "mean of sites"}); // LBNL: 17e9 gallons x 3.785 L / 176e9 kWh
}

TEST(Intensity, comesFromThePlansSeries) {
    const Facts facts{shipped::catalogue()};
    const char* site = "on-prem/de";
    expectAnswer(intensityOf(facts, site, IntensitySeries::lifecycleConsumption), {site, 342.0, false, "grid intensity of the site"});
    expectAnswer(intensityOf(facts, site, IntensitySeries::lifecycleGeneration), {site, 329.65, false, "grid intensity of the site"});
    EXPECT_EQ(intensityOf(facts, site, IntensitySeries::directConsumption).error().code, Code::missingData);
}

TEST(Intensity, fallsBackToTheCountryAndNeverToAnotherBasis) {
    const Facts facts{shipped::catalogue()};
    const char* step = "life-cycle generation figure of the country";
    // No grid zone is known of Google's Oklahoma region.
    expectAnswer(intensityOf(facts, "gcp/us-central2", IntensitySeries::lifecycleConsumption), {"gcp/us-central2", 384.4, true, step});
    expectAnswer(intensityOf(withSite({{"iso_country", "FR"}}), "here", IntensitySeries::lifecycleConsumption),
                 {"here", 41.44, true, step});
    EXPECT_EQ(intensityOf(withSite({}), "here", IntensitySeries::lifecycleConsumption).error().code, Code::missingData);
    EXPECT_EQ(intensityOf(facts, "gcp/southamerica-west1", IntensitySeries::directConsumption).error().code, Code::missingData);
}

TEST(MarketIntensity, fallsBackToTheLocation) {
    const Facts facts{shipped::catalogue()};
    const auto series = IntensitySeries::lifecycleConsumption;
    expectAnswer(marketIntensityOf(facts, "gcp/us-central1", series),
                 {"gcp/us-central1", 0.0, false, "market-based factor of the provider"});
    expectAnswer(marketIntensityOf(facts, "on-prem/de", series),
                 {"on-prem/de", 342.0, true, "location-based figure, no market-based one is published"});
}

TEST(CarbonFreeShare, isKnownOnlyWhereItIsPublished) {
    const Facts facts{shipped::catalogue()};
    expectAnswer(carbonFreeShareOf(facts, "us-central1"), {"us-central1", 0.87, false, "carbon-free share of the site"}); // Google 2024
    EXPECT_EQ(carbonFreeShareOf(facts, "aws/us-east-1").error().code, Code::missingData);
}

TEST(ElectricityPrice, fallsBackFromStateToCountryToWholesale) {
    const Facts facts{shipped::catalogue()};
    expectAnswer(electricityPriceOf(facts, "on-prem/us-ny-nyis"),
                 {"on-prem/us-ny-nyis", 0.0892, false, "industrial price of the state"}); // EIA 2025-04
    // 0.233 EUR (first half of 2024) at 1.0788 USD = 0.25136, written with four digits.
    expectAnswer(electricityPriceOf(facts, "on-prem/de"), {"on-prem/de", 0.2514, false, "industrial price of the country"});
    expectAnswer(electricityPriceOf(facts, "on-prem/sg"), {"on-prem/sg", 0.12137, true, "wholesale price, without grid fees"});
    expectAnswer(electricityPriceOf(facts, "on-prem/us-mida-pjm"),
                 {"on-prem/us-mida-pjm", 0.03616, true, "wholesale price, without grid fees"});
    // Only a price in reais is known.
    EXPECT_EQ(electricityPriceOf(facts, "on-prem/br").error().code, Code::missingData);
}

TEST(Lookups, needAKnownSite) {
    const Facts facts{shipped::catalogue()};
    EXPECT_EQ(pueOf(facts, "nowhere").error().code, Code::unknownEntry);
    EXPECT_EQ(wueOf(facts, "nowhere").error().code, Code::unknownEntry);
    EXPECT_EQ(intensityOf(facts, "nowhere", IntensitySeries::lifecycleGeneration).error().code, Code::unknownEntry);
    EXPECT_EQ(marketIntensityOf(facts, "nowhere", IntensitySeries::lifecycleGeneration).error().code, Code::unknownEntry);
    EXPECT_EQ(electricityPriceOf(facts, "nowhere").error().code, Code::unknownEntry);
}

TEST(Lookups, prefersWhatThePlanSays) {
    const auto plan = std::make_shared<Overlay>(Overlay{{}, {{"sites/on-prem/de/pue", shipped::figure(1.2)}}});
    const auto answer = pueOf(Facts{shipped::catalogue(), nullptr, plan}, "on-prem-de");
    ASSERT_TRUE(answer) << englishLine(answer.error());
    EXPECT_EQ(answer->found.figure.value, 1.2);
    EXPECT_EQ(answer->found.layer, Layer::plan);
    EXPECT_FALSE(answer->isFallback);
}
