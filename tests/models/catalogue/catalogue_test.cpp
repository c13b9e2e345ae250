#include "models/catalogue/catalogue.h"

#include "shipped.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <thread>

using namespace models;
using testing::HasSubstr;

namespace {

constexpr std::string_view kContents = R"({"version": "1", "tables": {
    "accelerators": [{"file": "chips.json"}, {"file": "more.json", "optional": true}], "models": [], "sites": [], "providers": [],
    "grids": [{"file": "grids.json"}], "electricity": [], "constants": [], "levers": []}, "prices": {"acme": "acme.json"}})";

/// A small catalogue of the test's own making.
class SmallCatalogue : public testing::Test {
protected:
    [[nodiscard]] std::shared_ptr<const Catalogue> withChips(std::string_view chips) const {
        m_folder.write("catalogue.json", kContents);
        m_folder.write("chips.json", chips);
        return *Catalogue::open(m_folder.path());
    }
    [[nodiscard]] Error errorOf(std::string_view chips) const {
        const auto read = withChips(chips)->entries(EntryKind::accelerator);
        EXPECT_FALSE(read);
        return read ? Error{} : read.error();
    }

    shipped::TemporaryFolder m_folder;
};

constexpr std::string_view kHead = R"("figures": {"tdp_w": {"label": "Power", "unit": "W", "least": 1, "most": 5000}})";

std::string chips(std::string_view entries) {
    return "{" + std::string{kHead} + R"(, "sources": {"s1": "A source"}, "entries": [)" + std::string{entries} + "]}";
}

} // namespace

TEST(Catalogue, needsItsContents) {
    const auto opened = Catalogue::open("/nowhere/at/all");
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Code::unreadableFile);
    EXPECT_THAT(opened.error().where, HasSubstr("catalogue.json"));
}

TEST(Catalogue, tellsItsVersion) { EXPECT_EQ(shipped::catalogue()->version(), "2026.11"); }

TEST(Catalogue, findsAnEntryByNameInAnyCase) {
    const auto catalogue = shipped::catalogue();
    for (const char* name : {"nvidia-h100-sxm5", "H100", "h100", "nvidia-h100-sxm5-80gb", "NVIDIA H100 80GB HBM3"}) {
        const auto chip = catalogue->entry(EntryKind::accelerator, name);
        ASSERT_TRUE(chip) << name;
        EXPECT_EQ((*chip)->id, "nvidia-h100-sxm5") << name;
    }
}

TEST(Catalogue, findsAnEntryByTheNameThatItShows) {
    const auto catalogue = shipped::catalogue();
    const auto chip = catalogue->entry(EntryKind::accelerator, "nvidia H100 SXM5 80GB");
    ASSERT_TRUE(chip) << englishLine(chip.error());
    EXPECT_EQ((*chip)->id, "nvidia-h100-sxm5");
    const auto offers = catalogue->offers("NVIDIA H100 SXM5 80GB", {});
    ASSERT_TRUE(offers) << englishLine(offers.error());
    EXPECT_FALSE(offers->empty());
    // Several levers are called so.
    EXPECT_EQ(catalogue->entry(EntryKind::lever, "FP8 vs BF16: energy per token").error().code, Code::unknownEntry);
}

TEST(Catalogue, suggestsWhatAnUnknownNameMayMean) {
    const auto chip = shipped::catalogue()->entry(EntryKind::accelerator, "A100");
    ASSERT_FALSE(chip);
    EXPECT_EQ(chip.error().code, Code::unknownEntry);
    EXPECT_THAT(englishLine(chip.error()), HasSubstr("nvidia-a100-sxm4-80gb"));

    const auto typo = shipped::catalogue()->entry(EntryKind::model, "lama-3-1-8b");
    EXPECT_THAT(englishLine(typo.error()), HasSubstr("llama-3-1-8b"));
}

TEST(Catalogue, filtersOffersByAcceleratorSiteAndProvider) {
    const auto catalogue = shipped::catalogue();
    const auto isOf = [](std::string_view chip, std::string_view site) {
        return [=](const Offer* offer) { return (chip.empty() || offer->accelerator == chip) && (site.empty() || offer->site == site); };
    };
    const auto pair = catalogue->offers("T4", "us-central1");
    ASSERT_FALSE(pair->empty());
    EXPECT_TRUE(std::ranges::all_of(*pair, isOf("nvidia-t4", "gcp/us-central1")));

    const auto site = catalogue->offers({}, "gcp/us-central1");
    EXPECT_GT(site->size(), pair->size());
    EXPECT_TRUE(std::ranges::all_of(*site, isOf({}, "gcp/us-central1")));

    const auto ofAzure = catalogue->offers("nvidia-t4", {}, "azure");
    EXPECT_EQ(ofAzure->size(), 58u); // rows of the price list
    EXPECT_TRUE(std::ranges::all_of(*ofAzure, [](const Offer* offer) { return offer->provider == "azure"; }));

    EXPECT_TRUE(catalogue->offers("tpu-v5e", {}, "azure")->empty());
    EXPECT_TRUE(catalogue->offers("nvidia-t4", "on-prem/de")->empty());
}

TEST(Catalogue, readsAYearOfHours) {
    const auto catalogue = shipped::catalogue();
    const auto zones = catalogue->hourlyZones();
    EXPECT_EQ(zones->size(), 10u);
    for (const std::string& zone : *zones) {
        const auto series = catalogue->hourlySeries(zone);
        ASSERT_TRUE(series) << englishLine(series.error());
        EXPECT_EQ((*series)->gramsPerKilowattHour.size(), 8760u) << zone; // neither 2021 nor 2022 is a leap year
        EXPECT_FALSE((*series)->source.empty());
    }
}

TEST(Catalogue, keepsMissingHoursApartFromCleanOnes) {
    const auto catalogue = shipped::catalogue();
    const auto series = catalogue->hourlySeries("us-mida-pjm");
    ASSERT_TRUE(series) << englishLine(series.error());
    EXPECT_EQ((*series)->year, 2022);
    EXPECT_EQ((*series)->basis, "generation-lifecycle");
    const auto& hours = (*series)->gramsPerKilowattHour;
    EXPECT_EQ(std::ranges::count_if(hours, [](double value) { return value < 0.0; }), 23); // README of the series
    double sum = 0.0;
    for (std::size_t hour = 0; hour < hours.size(); ++hour) sum += (*series)->hasHour(hour) ? hours[hour] : 0.0;
    EXPECT_NEAR(sum / (8760.0 - 23.0), 362.6, 0.05); // its manifest
}

TEST(Catalogue, hasNoHoursForOtherZones) {
    const auto series = shipped::catalogue()->hourlySeries("FR");
    ASSERT_FALSE(series);
    EXPECT_EQ(series.error().code, Code::missingData);
}

TEST(Catalogue, readsFilesOnlyWhenTheyAreNeeded) {
    const shipped::TemporaryFolder folder;
    shipped::copyInto(folder);
    std::filesystem::remove_all(folder.path() / "grid_hourly");
    std::filesystem::remove(folder.path() / "models.json");
    const auto catalogue = *Catalogue::open(folder.path());
    EXPECT_TRUE(catalogue->entry(EntryKind::accelerator, "H100"));
    EXPECT_EQ(catalogue->hourlySeries("US-CAL-CISO").error().code, Code::unreadableFile);
    EXPECT_THAT(catalogue->entries(EntryKind::model).error().where, HasSubstr("models.json"));
}

TEST(Catalogue, isSharedBetweenThreads) {
    const auto catalogue = shipped::catalogue();
    std::array<const Entry*, 4> chips{};
    {
        std::vector<std::jthread> threads;
        for (const Entry*& chip : chips) {
            threads.emplace_back([&catalogue, &chip] {
                chip = *catalogue->entry(EntryKind::accelerator, "H100");
                EXPECT_TRUE(catalogue->offers("H100", {}));
                EXPECT_TRUE(catalogue->hourlySeries("US-TEX-ERCO"));
                EXPECT_TRUE(catalogue->entries(EntryKind::accelerator));
            });
        }
    }
    for (const Entry* chip : chips) EXPECT_EQ(chip, chips.front());
}

TEST_F(SmallCatalogue, takesWhatAFigureDoesNotSayFromItsEntry) {
    const auto catalogue = withChips(chips(R"({"id": "a", "source": "s1", "date": "2024", "confidence": "V", "sigma": 0.1,
        "figures": {"tdp_w": 300}}, {"id": "b", "source": "s1", "date": "2024", "confidence": "V",
        "figures": {"tdp_w": {"value": 400, "source": "Another", "confidence": "A", "sigma": 0.3, "note": "guessed"}}})"));
    const Figure& plain = *(*catalogue->entry(EntryKind::accelerator, "a"))->figure("tdp_w");
    EXPECT_EQ(plain, (Figure{300.0, "W", "A source", "2024", Confidence::read, 0.1, ""}));
    const Figure& own = *(*catalogue->entry(EntryKind::accelerator, "b"))->figure("tdp_w");
    EXPECT_EQ(own, (Figure{400.0, "W", "Another", "2024", Confidence::assumed, 0.3, "guessed"}));
}

TEST_F(SmallCatalogue, addsFiguresOfALaterFile) {
    m_folder.write("more.json", R"({"figures": {"memory_gb": {"label": "Memory", "unit": "GB", "least": 1, "most": 2000}},
        "entries": [{"id": "a", "source": "Elsewhere", "figures": {"memory_gb": 80}}, {"id": "c", "figures": {"memory_gb": 40}}]})");
    const auto catalogue = withChips(chips(R"({"id": "a", "figures": {"tdp_w": 300}})"));
    const auto a = catalogue->entry(EntryKind::accelerator, "a");
    EXPECT_EQ((*a)->figure("tdp_w")->value, 300.0);
    EXPECT_EQ((*a)->figure("memory_gb")->source, "Elsewhere");
    EXPECT_EQ(catalogue->entries(EntryKind::accelerator)->size(), 2u);
    EXPECT_EQ(catalogue->figureKeys(EntryKind::accelerator)->size(), 2u);
}

TEST_F(SmallCatalogue, namesFileAndPlaceOfAMistake) {
    const Error text = errorOf(chips(R"({"id": "a", "figures": {}}, {"id": "b", "figures": {"tdp_w": "many"}})"));
    EXPECT_EQ(text.code, Code::badValue);
    EXPECT_THAT(text.where, HasSubstr("chips.json#/entries/1/figures/tdp_w"));
    EXPECT_THAT(errorOf(chips(R"({"id": "a", "figures": {"unheard_of": 1}})")).where, HasSubstr("#/entries/0/figures/unheard_of"));
    EXPECT_THAT(errorOf(chips(R"({"id": "a", "confidence": "X", "figures": {"tdp_w": 1}})")).where, HasSubstr("#/entries/0/confidence"));
    EXPECT_THAT(errorOf(chips(R"({"name": "nameless"})")).where, HasSubstr("#/entries/0"));
    EXPECT_THAT(errorOf(R"({"entries": []})").where, HasSubstr("#/figures"));
}

TEST_F(SmallCatalogue, refusesBrokenJson) {
    for (const char* broken : {"", "{", "[]", R"({"figures": {}, "entries": [{"id": "a"})", R"({"figures": {}, "entries": 3})", "\"text"}) {
        const Error error = errorOf(broken);
        EXPECT_TRUE(error.code == Code::notJson || error.code == Code::badValue) << broken;
        EXPECT_THAT(error.where, HasSubstr("chips.json")) << broken;
    }
    EXPECT_EQ(errorOf(chips(R"({"id": "a", "figures": {"tdp_w": 1e}})")).code, Code::notJson);
}

TEST_F(SmallCatalogue, refusesANameWithTwoMeanings) {
    EXPECT_EQ(errorOf(chips(R"({"id": "a", "aliases": ["Z"]}, {"id": "b", "aliases": ["z"]})")).code, Code::ambiguousName);
    EXPECT_EQ(errorOf(chips(R"({"id": "a"}, {"id": "a"})")).code, Code::duplicateId);
}

TEST_F(SmallCatalogue, refusesBrokenPricesAndHours) {
    m_folder.write("grids.json", R"({"figures": {}, "entries": [{"id": "XX", "texts": {"file": "hours.gz", "year": "2022"}}]})");
    m_folder.write("hours.gz", "utc_hour,gco2_per_kwh\n2022-01-01T00:00Z,many\n"); // zlib reads plain text as it is
    m_folder.write("acme.json",
                   R"({"provider": "acme", "offers": [{"accelerator": "a", "site": "acme/x", "machine": "m", "on_demand": "1"}]})");
    const auto catalogue = withChips(chips(R"({"id": "a"})"));
    EXPECT_THAT(catalogue->hourlySeries("XX").error().where, HasSubstr("hours.gz:2"));
    EXPECT_THAT(catalogue->offers("a", {}).error().where, HasSubstr("acme.json#/offers/0/on_demand"));
}
