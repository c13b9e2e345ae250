// Figures under the Open Database License stand in a file of their own, and the program works without it.

#include "shipped.h"

#include "models/catalogue/lookup.h"

#include <iterator>

using namespace models;

namespace {

constexpr const char* kOpenFile = "sites_electricity_maps.json";

std::string textOf(const std::filesystem::path& file) {
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

class WithoutOpenFile : public testing::Test {
protected:
    void SetUp() override {
        shipped::copyInto(m_folder);
        ASSERT_TRUE(std::filesystem::remove(m_folder.path() / kOpenFile));
        auto opened = Catalogue::open(m_folder.path());
        ASSERT_TRUE(opened) << englishLine(opened.error());
        m_catalogue = *opened;
    }

    shipped::TemporaryFolder m_folder;
    std::shared_ptr<const Catalogue> m_catalogue;
};

} // namespace

TEST(OpenLicence, standsBesideItsFile) {
    EXPECT_TRUE(std::filesystem::exists(shipped::folder() / "LICENCE-sites_electricity_maps.md"));
    EXPECT_NE(textOf(shipped::folder() / kOpenFile).find("ODbL-1.0"), std::string::npos);
}

TEST(OpenLicence, isNamedByEachOfItsFigures) {
    const auto catalogue = shipped::catalogue();
    const auto site = catalogue->entry(EntryKind::site, "on-prem/de");
    for (const char* key : {"ci_lifecycle_consumption_g_kwh", "em_carbon_free_share", "em_renewable_share"}) {
        ASSERT_NE((*site)->figure(key), nullptr) << key;
        EXPECT_NE((*site)->figure(key)->source.find("ODbL"), std::string::npos) << key;
    }
}

TEST(OpenLicence, reachesNoOtherFile) {
    for (const auto& file : std::filesystem::recursive_directory_iterator{shipped::folder()}) {
        const auto name = file.path().filename();
        // Two files name it without holding any of its figures.
        if (file.path().extension() != ".json" || name == kOpenFile || name == "catalogue.json" || name == "licences.json") continue;
        const std::string text = textOf(file.path());
        EXPECT_EQ(text.find("ODbL"), std::string::npos) << file.path();
        EXPECT_EQ(text.find("co2.js"), std::string::npos) << file.path();
        EXPECT_EQ(text.find("ci_lifecycle_consumption_g_kwh"), std::string::npos) << file.path();
    }
}

TEST_F(WithoutOpenFile, noFigureOfItIsLeft) {
    const auto sites = m_catalogue->entries(EntryKind::site);
    ASSERT_TRUE(sites) << englishLine(sites.error());
    EXPECT_EQ(sites->size(), 216u);
    for (const Entry& site : *sites) {
        for (const auto& [key, figure] : site.figures) EXPECT_EQ(figure.source.find("ODbL"), std::string::npos) << site.id << " " << key;
        EXPECT_EQ(site.figure("ci_lifecycle_consumption_g_kwh"), nullptr) << site.id;
        EXPECT_EQ(site.note.find("Electricity Maps"), std::string::npos) << site.id;
    }
}

TEST_F(WithoutOpenFile, theCountryAnswersAndTheLookupSaysSo) {
    const Facts facts{m_catalogue};
    const auto intensity = intensityOf(facts, "on-prem/us-cal-ciso", IntensitySeries::lifecycleConsumption);
    ASSERT_TRUE(intensity) << englishLine(intensity.error());
    EXPECT_EQ(intensity->found.figure.value, 384.4); // Ember 2025, United States
    EXPECT_TRUE(intensity->isFallback);
}

TEST_F(WithoutOpenFile, everySiteStillHasALifecycleIntensity) {
    const Facts facts{m_catalogue};
    const auto read = m_catalogue->entries(EntryKind::site);
    for (const Entry& site : *read) {
        EXPECT_TRUE(intensityOf(facts, site.id, IntensitySeries::lifecycleConsumption)) << site.id;
    }
}
