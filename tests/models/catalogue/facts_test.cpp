#include "models/catalogue/facts.h"

#include "shipped.h"

#include <gmock/gmock.h>

using namespace models;
using testing::HasSubstr;
using testing::Not;

namespace {

Figure watts(double value) { return shipped::figure(value, "W"); }

constexpr const char* kPath = "accelerators/nvidia-h100-sxm5/tdp_w";

std::shared_ptr<const Overlay> overlay(std::map<std::string, Figure, std::less<>> figures, std::vector<Entry> entries = {}) {
    return std::make_shared<Overlay>(Overlay{std::move(entries), std::move(figures)});
}

std::shared_ptr<const Lock> lock(std::map<std::string, Figure, std::less<>> figures) {
    return std::make_shared<Lock>(Lock{"2026.01", "1", std::move(figures)});
}

} // namespace

TEST(Facts, sayWhereAFigureStood) {
    const auto found = Facts{shipped::catalogue()}.figure(EntryKind::accelerator, "H100", "tdp_w");
    ASSERT_TRUE(found) << englishLine(found.error());
    EXPECT_EQ(found->figure.value, 700.0);
    EXPECT_EQ(found->layer, Layer::shipped);
    EXPECT_EQ(found->path, kPath); // by id, whatever the name that was asked for
}

TEST(Facts, putThePlanBeforeItsLockBeforeTheUserBeforeTheCatalogue) {
    const auto shippedFacts = shipped::catalogue();
    const auto user = overlay({{kPath, watts(600)}});
    const auto locked = lock({{kPath, watts(500)}});
    const auto plan = overlay({{kPath, watts(400)}});
    const auto read = [](const Facts& facts) { return *facts.figure(EntryKind::accelerator, "H100", "tdp_w"); };
    EXPECT_EQ(read(Facts{shippedFacts, user}).layer, Layer::user);
    EXPECT_EQ(read(Facts{shippedFacts, user}).figure.value, 600.0);
    EXPECT_EQ(read(Facts{shippedFacts, user, nullptr, locked}).layer, Layer::lock);
    EXPECT_EQ(read(Facts{shippedFacts, user, nullptr, locked}).figure.value, 500.0);
    EXPECT_EQ(read(Facts{shippedFacts, user, plan, locked}).layer, Layer::plan);
    EXPECT_EQ(read(Facts{shippedFacts, user, plan, locked}).figure.value, 400.0);
}

TEST(Facts, fillAnOwnEntryUpFromTheCatalogue) {
    Entry own = shipped::entry(EntryKind::accelerator, "nvidia-h100-sxm5", "Our H100");
    own.figures["tdp_w"] = watts(650);
    const Facts facts{shipped::catalogue(), nullptr, overlay({}, {own})};
    EXPECT_EQ((*facts.entry(EntryKind::accelerator, "nvidia-h100-sxm5"))->name, "Our H100");
    EXPECT_EQ(facts.figure(EntryKind::accelerator, "nvidia-h100-sxm5", "tdp_w")->figure.value, 650.0);
    EXPECT_EQ(facts.figure(EntryKind::accelerator, "nvidia-h100-sxm5", "memory_gb")->layer, Layer::shipped);
}

TEST(Facts, knowEntriesOfTheUsersOwn) {
    Entry own = shipped::entry(EntryKind::accelerator, "our-chip", "Our chip");
    own.aliases = {"OC-1"};
    own.figures["tdp_w"] = watts(99);
    const Facts facts{shipped::catalogue(), overlay({}, {own})};
    EXPECT_EQ(facts.figure(EntryKind::accelerator, "oc-1", "tdp_w")->figure.value, 99.0);
    EXPECT_EQ(facts.figure(EntryKind::accelerator, "our-chip", "memory_gb").error().code, Code::missingData);
    EXPECT_EQ(facts.figure(EntryKind::model, "our-chip", "tdp_w").error().code, Code::unknownEntry);
}

TEST(Facts, knowEntriesByTheirNameUnlessItIsAnIdOfTheCatalogue) {
    const Entry chip = shipped::entry(EntryKind::accelerator, "our-chip", "Our chip");
    const Entry disguised = shipped::entry(EntryKind::accelerator, "our-h100", "H100");
    const Entry model = shipped::entry(EntryKind::model, "our-model", "Our chip");
    const Facts facts{shipped::catalogue(), overlay({}, {disguised}), overlay({}, {model, chip})};
    EXPECT_EQ((*facts.entry(EntryKind::accelerator, "our CHIP"))->id, "our-chip");
    EXPECT_EQ((*facts.entry(EntryKind::accelerator, "H100"))->id, "nvidia-h100-sxm5");
    EXPECT_EQ((*facts.entry(EntryKind::accelerator, "NVIDIA H100 SXM5 80GB"))->id, "nvidia-h100-sxm5");

    const Entry twin = shipped::entry(EntryKind::accelerator, "other-chip", "our chip");
    const Facts ambiguous{shipped::catalogue(), nullptr, overlay({}, {chip, twin})};
    EXPECT_EQ(ambiguous.entry(EntryKind::accelerator, "Our chip").error().code, Code::unknownEntry);
}

TEST(Facts, readALockedFigureOfAnEntryThatIsGone) {
    const Facts facts{shipped::catalogue(), nullptr, nullptr, lock({{"accelerators/old-chip/tdp_w", watts(75)}})};
    EXPECT_EQ(facts.figure(EntryKind::accelerator, "old-chip", "tdp_w")->figure.value, 75.0);
    EXPECT_EQ(facts.figure(EntryKind::accelerator, "old-chip", "memory_gb").error().code, Code::unknownEntry);
}

TEST(Facts, saySoWhenAFigureIsMissing) {
    const auto missing = Facts{shipped::catalogue()}.figure(EntryKind::accelerator, "apple-m2-ultra", "embodied_kgco2e");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, Code::missingData);
    EXPECT_THAT(englishLine(missing.error()), HasSubstr("Apple M2 Ultra (Mac Studio 2023) has no value for Embodied emissions"));
}

TEST(Facts, knowConstants) {
    const Facts facts{shipped::catalogue()};
    EXPECT_EQ(facts.constant("r_host")->path, "constants/r_host/value");
    EXPECT_EQ(facts.constant("no_such_constant").error().code, Code::unknownEntry);
}

TEST(Price, isTheCheapestMachineAtTheSite) {
    // n2-standard-8 and e2-standard-8 both sell virtual CPUs there; e2 is the cheaper one.
    const auto price = Facts{shipped::catalogue()}.price("cpu-vcpu", "gcp/africa-south1", Pricing::onDemand);
    ASSERT_TRUE(price) << englishLine(price.error());
    EXPECT_EQ(price->figure.value, 0.0368577);
    EXPECT_EQ(price->path, "prices/gcp/africa-south1/cpu-vcpu/on_demand");
    EXPECT_THAT(price->figure.note, HasSubstr("e2-standard-8"));
}

TEST(Price, saysWhenItIsOfTheChipAlone) {
    const auto price = Facts{shipped::catalogue()}.price("nvidia-t4", "gcp/us-central1", Pricing::onDemand);
    ASSERT_TRUE(price) << englishLine(price.error());
    EXPECT_THAT(price->figure.note, HasSubstr("host not included"));
    const auto whole = Facts{shipped::catalogue()}.price("nvidia-t4", "aws/us-east-1", Pricing::onDemand);
    EXPECT_THAT(whole->figure.note, Not(HasSubstr("host not included")));
}

TEST(Price, tellsAnAcceleratorThatNobodySellsThereFromAnUnknownPrice) {
    const Facts facts{shipped::catalogue()};
    const auto tpu = facts.price("tpu-v6e", "azure/eastus", Pricing::onDemand);
    ASSERT_FALSE(tpu);
    EXPECT_EQ(tpu.error().code, Code::noOffer);
    EXPECT_THAT(englishLine(tpu.error()), HasSubstr("GCP asia-")); // where it is offered, by name

    const auto ironwood = facts.price("tpu-v7", "gcp/us-central1", Pricing::onDemand);
    ASSERT_FALSE(ironwood);
    EXPECT_EQ(ironwood.error().code, Code::unknownPrice);
    EXPECT_THAT(englishLine(ironwood.error()), HasSubstr("no on-demand price"));
}

TEST(Price, namesSitesOfTheSameProviderFirst) {
    const auto error = Facts{shipped::catalogue()}.price("nvidia-h100-nvl", "azure/westindia", Pricing::onDemand).error();
    ASSERT_EQ(error.code, Code::noOffer);
    EXPECT_THAT(std::get<std::string>(error.arguments.at(2).value), testing::StartsWith("Azure "));
}

TEST(Price, ofTheUserComesFirst) {
    const auto negotiated = overlay({{"prices/aws/us-east-1/nvidia-h100-sxm5/on_demand", shipped::figure(3.5, "USD/h")}});
    const auto price = Facts{shipped::catalogue(), negotiated}.price("H100", "us-east-1", Pricing::onDemand);
    ASSERT_TRUE(price) << englishLine(price.error());
    EXPECT_EQ(price->figure.value, 3.5);
    EXPECT_EQ(price->layer, Layer::user);
}

TEST(Price, needsAKnownAcceleratorAndSite) {
    const Facts facts{shipped::catalogue()};
    EXPECT_EQ(facts.price("no-such-chip", "us-east-1", Pricing::spot).error().code, Code::unknownEntry);
    EXPECT_EQ(facts.price("H100", "no/such-site", Pricing::spot).error().code, Code::unknownEntry);
}
