#include "models/catalogue/period.h"

#include <gtest/gtest.h>

using namespace models;

namespace {

TEST(Period, containsItsEnds) {
    const Period year{"2026-01-01", "2026-12-31"};
    EXPECT_TRUE(year.contains("2026-01-01"));
    EXPECT_TRUE(year.contains("2026-12-31"));
    EXPECT_FALSE(year.contains("2025-12-31"));
    EXPECT_FALSE(year.contains("2027-01-01"));
}

TEST(Period, anEmptyEndIsOpen) {
    EXPECT_TRUE((Period{"2026-07-01", ""}.contains("2040-01-01")));
    EXPECT_FALSE((Period{"2026-07-01", ""}.contains("2026-06-30")));
    EXPECT_TRUE((Period{"", "2026-06-30"}.contains("1999-01-01")));
}

TEST(Period, standsAsADate) {
    for (const Period& period : {Period{"2026-01-01", "2026-12-31"}, Period{"2026-07-01", ""}, Period{"", "2026-06-30"}})
        EXPECT_EQ(periodOf(dateOf(period)), period) << dateOf(period);
    EXPECT_EQ(dateOf({"2026-07-01", ""}), "2026-07-01/..");
    EXPECT_EQ(dateOf({}), "");
    EXPECT_EQ(periodOf("2026"), std::nullopt);
    EXPECT_EQ(periodOf(""), std::nullopt);
}

TEST(Period, isCheckedAgainstTheCalendar) {
    EXPECT_TRUE(check(Period{"2028-02-29", ""}));
    for (const char* day : {"2026-02-29", "2026-13-01", "1 May", "2026-1-1", "2026-01-0x"}) EXPECT_FALSE(check(Period{day, ""})) << day;
    EXPECT_FALSE(check(Period{"2026-12-31", "2026-01-01"}));
}

} // namespace
