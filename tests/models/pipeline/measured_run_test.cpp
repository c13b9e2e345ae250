#include "models/pipeline/measured_run.h"

#include <gtest/gtest.h>

using namespace models;

namespace {

TEST(IsMoment, readsMonthsDaysAndTimes) {
    for (const char* text : {"2026-03", "2026-02-28", "2024-02-29", "2026-03-01T08:00Z", "2026-03-01T08:00:00Z", "2026-03-01T23:59:59.25Z"})
        EXPECT_TRUE(isMoment(text)) << text;
}

TEST(IsMoment, refusesWhatNoCalendarHas) {
    for (const char* text : {"", "2026", "2026-13", "2026-00", "2026-02-29", "2026-3-1", "2026-03-01T8:00:00Z", "2026-03-01T24:00:00Z",
                             "2026-03-01T08:00:00", "2026-03-01 08:00:00Z", "-026-03", "2026-03-01T08:00:00Zulu", "2026--1"})
        EXPECT_FALSE(isMoment(text)) << text;
}

TEST(EventKind, isTheInverseOfItsKey) {
    for (const char* word : {"model_replaced", "drift_seen", "retrained", "other"}) EXPECT_EQ(key(eventKind(word).value()), word);
    EXPECT_FALSE(eventKind("party"));
}

} // namespace
