#include "models/interop/foreign_moment.h"

#include <gtest/gtest.h>

namespace models::interop {
namespace {

std::string normal(std::string_view text) {
    const auto moment = momentOf(text);
    return moment ? momentText(*moment) : "none";
}

TEST(ForeignMoment, keepsAsMuchAsIsKnown) {
    EXPECT_EQ(normal("2026-03"), "2026-03");
    EXPECT_EQ(normal("2026-03-01"), "2026-03-01");
    EXPECT_EQ(normal("2026-03-01T08:00:00Z"), "2026-03-01T08:00:00Z");
}

TEST(ForeignMoment, aTimeWithoutZoneIsKnownToTheDay) {
    EXPECT_EQ(normal("2026-03-01T23:30:00"), "2026-03-01");
    EXPECT_EQ(normal("2026-03-01 23:30:00.123456"), "2026-03-01");
    EXPECT_EQ(normal("2026-03-01 23:30"), "2026-03-01");
}

TEST(ForeignMoment, bringsZonesToUtc) {
    EXPECT_EQ(normal("2026-03-01T00:30:00+01:00"), "2026-02-28T23:30:00Z");
    EXPECT_EQ(normal("2026-03-01T23:30:00-0130"), "2026-03-02T01:00:00Z");
    EXPECT_EQ(normal("2026-03-01 08:00:00 UTC"), "2026-03-01T08:00:00Z");
    EXPECT_EQ(normal("2026-03-01T08:00:00.000Z"), "2026-03-01T08:00:00Z");
}

TEST(ForeignMoment, refusesWhatIsNone) {
    for (const char* text : {"", "yesterday", "2026", "2026-13", "2026-02-30", "2026-03-01T", "2026-03-01T25:00:00Z", "2026-03-01T08:61",
                             "2026-3-1", "2026-03-01T08:00:00Zulu", "2026-03-01T08:00:00+99:00", "-026-03-01"})
        EXPECT_EQ(normal(text), "none") << text;
}

} // namespace
} // namespace models::interop
