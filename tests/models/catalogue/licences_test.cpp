#include "models/catalogue/licences.h"

#include "models/files/atomic_file.h"

#include <gmock/gmock.h>

#include <algorithm>

/// The terms of the shipped data, as programs and as people read them.
namespace models {
namespace {

using testing::HasSubstr;

const std::filesystem::path kCatalogue = std::filesystem::path{FOUREM_RESOURCES} / "catalogue";

std::vector<DataLicence> shipped() {
    const auto licences = readLicences(kCatalogue);
    EXPECT_TRUE(licences) << (licences ? "" : englishLine(licences.error()));
    return licences.value_or(std::vector<DataLicence>{});
}

std::string licenceOf(std::string_view path) {
    const auto licences = shipped();
    const auto found = std::find_if(licences.begin(), licences.end(), [&](const DataLicence& each) { return each.covers(path); });
    return found == licences.end() ? std::string{} : found->licence;
}

TEST(Licences, coverEachFigure) {
    EXPECT_EQ(licenceOf("sites/gcp/us-central1/ci_lifecycle_consumption_g_kwh"), "ODbL 1.0");
    EXPECT_EQ(licenceOf("sites/gcp/us-central1/ci_lifecycle_generation_g_kwh"), "CC BY 4.0");
    EXPECT_EQ(licenceOf("sites/gcp/us-central1/cfe_share"), "Apache-2.0");
    EXPECT_EQ(licenceOf("prices/gcp/us-central1/nvidia-t4/spot"), "Apache-2.0");
    EXPECT_EQ(licenceOf("electricity/us-ca/industrial_usd_kwh"), "public domain");
    EXPECT_EQ(licenceOf("electricity/de/wholesale_usd_kwh"), "means as facts; MIT");
    EXPECT_EQ(licenceOf("accelerators/nvidia-l4/tdp_w"), "facts, cited at each figure");
}

TEST(Licences, saySameAsThePageForPeople) {
    const auto page = readBytes(kCatalogue / "LICENCES.md", 1 << 20);
    ASSERT_TRUE(page);
    for (const DataLicence& licence : shipped()) EXPECT_THAT(*page, HasSubstr("| " + licence.data + " |"));
}

TEST(Licences, printTheNoticeThatTheOpenDatabaseLicenceAsksFor) {
    const auto page = readBytes(kCatalogue / "LICENCE-sites_electricity_maps.md", 1 << 20);
    ASSERT_TRUE(page);
    for (const DataLicence& licence : shipped()) EXPECT_THAT(*page, HasSubstr(licence.notice));
}

TEST(Licences, withoutTheirFileAreAnError) {
    const auto licences = readLicences("/nonexistent");
    ASSERT_FALSE(licences);
    EXPECT_EQ(licences.error().code, Code::unreadableFile);
}

} // namespace
} // namespace models
