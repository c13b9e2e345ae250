#include "models/catalogue/entry_filter.h"

#include <gtest/gtest.h>

#include <array>

using namespace models;

namespace {

Entry chip(std::string id, std::string vendor, std::string year, double memory) {
    Entry entry;
    entry.id = std::move(id);
    entry.name = entry.id;
    entry.texts = {{"vendor", std::move(vendor)}, {"year", std::move(year)}};
    if (memory > 0) entry.figures["memory_gb"].value = memory;
    return entry;
}

const std::array kChips{chip("H100 SXM5", "NVIDIA", "2022", 80), chip("L4", "NVIDIA", "2023", 24), chip("MI300X", "AMD", "2023", 192),
                        chip("Mystery", "Nobody", "", 0)};

std::string shown(const EntryFilter& filter) {
    std::string ids;
    for (const Entry& entry : kChips)
        if (filter.matches(entry)) ids += (ids.empty() ? "" : ", ") + entry.id;
    return ids;
}

TEST(EntryFilter, findsEachWordInAnyOrderAndCase) {
    EXPECT_EQ(shown({.words = "sxm h100"}), "H100 SXM5");
    EXPECT_EQ(shown({.words = " nvidia  2023 "}), "L4");
    EXPECT_EQ(shown({.words = "h100 amd"}), "");
    EXPECT_EQ(shown({}), "H100 SXM5, L4, MI300X, Mystery");
}

TEST(EntryFilter, comparesTextsAndNumbers) {
    EXPECT_EQ(shown({.texts = {{"vendor", "NVIDIA"}}}), "H100 SXM5, L4");
    EXPECT_EQ(shown({.least = {{"memory_gb", 80}}}), "H100 SXM5, MI300X");
    EXPECT_EQ(shown({.most = {{"memory_gb", 80}}}), "H100 SXM5, L4");
    EXPECT_EQ(shown({.texts = {{"vendor", "NVIDIA"}}, .least = {{"year", 2023}}}), "L4");
}

TEST(EntryFilter, leavesOutWhatLacksTheNumber) { EXPECT_EQ(shown({.most = {{"memory_gb", 1e9}}}), "H100 SXM5, L4, MI300X"); }

TEST(DistinctTexts, standOnceAndInOrder) {
    EXPECT_EQ(distinctTexts(kChips, "vendor"), (std::vector<std::string>{"AMD", "NVIDIA", "Nobody"}));
    EXPECT_TRUE(distinctTexts(kChips, "colour").empty());
}

} // namespace
