#include "models/catalogue/figure_name.h"

#include "shipped.h"

#include <gtest/gtest.h>

namespace models {
namespace {

std::pair<std::string, std::string> named(const Facts& facts, std::string_view path) {
    const FigureName name = figureName(facts, path);
    return {name.figure, name.owner};
}

using Words = std::pair<std::string, std::string>;

TEST(FigureName, callsAFigureByItsLabelAndTheNameOfItsEntry) {
    const Facts facts{shipped::catalogue()};
    EXPECT_EQ(named(facts, "accelerators/nvidia-h100-sxm5/tdp_w"), (Words{"Thermal design power", "NVIDIA H100 SXM5 80GB"}));
    EXPECT_EQ(named(facts, "accelerators/nvidia-h100-sxm5"), (Words{"", "NVIDIA H100 SXM5 80GB"}));
    const std::string site{(*facts.entry(EntryKind::site, "gcp/us-central1"))->name};
    EXPECT_EQ(named(facts, "sites/gcp/us-central1/pue"), (Words{"Power usage effectiveness", site}));
    EXPECT_EQ(named(facts, "prices/gcp/us-central1/nvidia-h100-sxm5/spot"), (Words{"Spot price", "NVIDIA H100 SXM5 80GB, " + site}));
}

TEST(FigureName, callsWhatNobodyKnowsByItsKeys) {
    const Facts facts{shipped::catalogue()};
    EXPECT_EQ(named(facts, "accelerators/gone/tdp_w"), (Words{"Thermal design power", "gone"}));
    EXPECT_EQ(named(facts, "accelerators/gone"), (Words{"", "gone"}));
    EXPECT_EQ(named(facts, "of/another/kind"), (Words{"", "of/another/kind"}));
    EXPECT_EQ(named(facts, ""), (Words{"", ""}));
}

TEST(FigureName, callsALockedEntryAsThePlanDoes) {
    Lock lock;
    lock.entries.push_back(shipped::entry(EntryKind::accelerator, "gone", "Old chip"));
    const Facts facts{shipped::catalogue(), nullptr, nullptr, std::make_shared<const Lock>(lock)};
    EXPECT_EQ(named(facts, "accelerators/gone/tdp_w"), (Words{"Thermal design power", "Old chip"}));
}

} // namespace
} // namespace models
