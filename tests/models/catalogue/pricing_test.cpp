#include "models/catalogue/pricing.h"

#include <gtest/gtest.h>

using namespace models;

namespace {

TEST(PricePath, isReadBackForEveryKindOfPrice) {
    for (const PricingInfo& row : allPricings()) {
        const PriceSubject subject{"gcp/us-central1", "nvidia-t4", row.pricing};
        EXPECT_EQ(priceSubject(pricePath(subject)), subject);
    }
    EXPECT_EQ(pricePath({"gcp/us-central1", "nvidia-t4", Pricing::spot}), "prices/gcp/us-central1/nvidia-t4/spot");
    EXPECT_EQ(pricePath({"lab", "lab-chip", Pricing::committedOneYear}), "prices/lab/lab-chip/committed_1y");
}

TEST(PricePath, ofOtherFiguresIsNone) {
    for (const char* path : {"accelerators/nvidia-t4/tdp_w", "prices/spot", "prices/lab/spot", "prices/lab/chip/barter", ""})
        EXPECT_EQ(priceSubject(path), std::nullopt) << path;
}

TEST(Pricing, rowsStandInTheOrderOfTheEnumeration) {
    for (const PricingInfo& row : allPricings()) EXPECT_EQ(&info(row.pricing), &row);
}

} // namespace
