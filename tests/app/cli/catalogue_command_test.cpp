#include "program_run.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace app {
namespace {

using testing::HasSubstr;

class CatalogueKindTest : public testing::TestWithParam<const char*> {};

TEST_P(CatalogueKindTest, isListedInEveryFormat) {
    const std::string list = std::string{"catalogue list "} + GetParam();
    for (const char* format : {"text", "json", "csv"}) {
        const Ran ran = fourem(list + " --format " + format);
        EXPECT_EQ(ran.exit, 0) << ran.err;
        EXPECT_GT(ran.out.size(), 200u) << format;
    }
}

TEST_P(CatalogueKindTest, givesASourceWithEveryFigure) {
    const auto document = nlohmann::json::parse(fourem(std::string{"catalogue list "} + GetParam() + " --format json").out);
    const bool isPrices = document["kind"] == "prices";
    std::size_t count = 0;
    for (const auto& entry : document[isPrices ? "offers" : "entries"]) {
        for (const auto& [key, figure] : entry[isPrices ? "prices" : "figures"].items()) {
            EXPECT_NE(figure["source"], "") << key;
            EXPECT_THAT(std::string{"VRCA"}, HasSubstr(figure["confidence"].get<std::string>()));
            ++count;
        }
    }
    EXPECT_GT(count, 5u);
}

INSTANTIATE_TEST_SUITE_P(Catalogue, CatalogueKindTest,
                         testing::Values("accelerators", "models", "sites", "providers", "grids", "electricity", "constants", "levers",
                                         "prices"),
                         [](const auto& tested) { return std::string{tested.param}; });

TEST(CatalogueShow, printsFiguresWithTagAndSource) {
    const Ran ran = fourem("catalogue show nvidia-t4");
    ASSERT_EQ(ran.exit, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("nvidia-t4"));
    EXPECT_THAT(ran.out, testing::ContainsRegex("Thermal design power +70 W +\\[[VRCA]\\]")); // NVIDIA T4 data sheet: 70 W
    EXPECT_THAT(ran.out, HasSubstr("Sources\n  1. "));
}

TEST(CatalogueShow, findsAliasesInAnyCase) {
    EXPECT_EQ(nlohmann::json::parse(fourem("catalogue show A100-SXM4-80GB --format json").out)["id"], "nvidia-a100-sxm4-80gb");
    EXPECT_EQ(nlohmann::json::parse(fourem("catalogue show GCP/US-Central1 --format json").out)["kind"], "sites");
}

TEST(CatalogueShow, namesTheTablesOfAnAmbiguousId) {
    // A zone of the grid has hourly intensities and an electricity price.
    const Ran ran = fourem("catalogue show us-cal-ciso");
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, testing::StartsWith("error[E_AMBIGUOUS] catalogue: \"us-cal-ciso\" may mean US-CAL-CISO (--kind grids)"));
    EXPECT_EQ(fourem("catalogue show us-cal-ciso --kind grids").exit, 0);
    EXPECT_EQ(fourem("catalogue show nvidia-t4 --kind models").exit, 2);
}

TEST(CatalogueList, choosesPricesByAcceleratorAndSite) {
    const auto document = nlohmann::json::parse(fourem("catalogue list prices --accelerator T4 --site gcp/us-central1 --format json").out);
    ASSERT_FALSE(document["offers"].empty());
    for (const auto& offer : document["offers"]) {
        EXPECT_EQ(offer["accelerator"], "nvidia-t4");
        EXPECT_EQ(offer["site"], "gcp/us-central1");
    }
    EXPECT_EQ(fourem("catalogue list models --site gcp/us-central1").exit, 2);
}

} // namespace
} // namespace app
