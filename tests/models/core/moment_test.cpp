#include "models/core/moment.h"

#include <gtest/gtest.h>

namespace models {
namespace {

std::string normal(std::string_view text) {
    const auto moment = momentOf(text);
    return moment ? momentText(*moment) : "none";
}

TEST(Moment, keepsAsMuchAsIsKnown) {
    EXPECT_EQ(normal("2026-03"), "2026-03");
    EXPECT_EQ(normal("2026-03-01"), "2026-03-01");
    EXPECT_EQ(normal("2026-03-01T08:00:00Z"), "2026-03-01T08:00:00Z");
}

TEST(Moment, aTimeWithoutZoneIsKnownToTheDay) {
    EXPECT_EQ(normal("2026-03-01T23:30:00"), "2026-03-01");
    EXPECT_EQ(normal("2026-03-01 23:30:00.123456"), "2026-03-01");
    EXPECT_EQ(normal("2026-03-01 23:30"), "2026-03-01");
}

TEST(Moment, bringsZonesToUtc) {
    EXPECT_EQ(normal("2026-03-01T00:30:00+01:00"), "2026-02-28T23:30:00Z");
    EXPECT_EQ(normal("2026-03-01T23:30:00-0130"), "2026-03-02T01:00:00Z");
    EXPECT_EQ(normal("2026-03-01 08:00:00 UTC"), "2026-03-01T08:00:00Z");
    EXPECT_EQ(normal("2026-03-01T08:00:00.000Z"), "2026-03-01T08:00:00Z");
}

TEST(Moment, refusesWhatIsNone) {
    for (const char* text : {"", "yesterday", "2026", "2026-13", "2026-02-30", "2026-03-01T", "2026-03-01T25:00:00Z", "2026-03-01T08:61",
                             "2026-3-1", "2026-03-01T08:00:00Zulu", "2026-03-01T08:00:00+99:00", "-026-03-01"})
        EXPECT_EQ(normal(text), "none") << text;
}

TEST(IsMoment, takesMonthsDaysAndTimes) {
    for (const char* text : {"2026-03", "2026-02-28", "2024-02-29", "2026-03-01T08:00Z", "2026-03-01T08:00:00Z", "2026-03-01T23:59:59.25Z"})
        EXPECT_TRUE(isMoment(text)) << text;
}

TEST(IsMoment, refusesWhatNoCalendarHasAndOtherForms) {
    for (const char* text :
         {"", "2026", "2026-13", "2026-00", "2026-02-29", "2026-3-1", "2026-03-01T8:00:00Z", "2026-03-01T24:00:00Z", "2026-03-01T08:00:00",
          "2026-03-01 08:00:00Z", "2026-03-01T08:00:00+00:00", "-026-03", "2026-03-01T08:00:00Zulu", "2026--1"})
        EXPECT_FALSE(isMoment(text)) << text;
}

} // namespace
} // namespace models
