#include "estimator/actuals/run_period.h"

#include <gtest/gtest.h>

namespace estimator {
namespace {

models::MeasuredRun run(const std::string& begin, const std::string& end = {}, double hours = 0.0) {
    models::MeasuredRun run;
    run.begin = begin;
    run.end = end;
    if (hours > 0.0) run.figures["time_h"] = hours;
    return run;
}

TEST(RunPeriod, coversTheMonthOrDayThatItNames) {
    EXPECT_DOUBLE_EQ(periodOf(run("2026-02"))->hours(), 28 * 24.0);
    EXPECT_DOUBLE_EQ(periodOf(run("2028-02"))->hours(), 29 * 24.0);
    EXPECT_DOUBLE_EQ(periodOf(run("2026-03-01"))->hours(), 24.0);
    EXPECT_DOUBLE_EQ(periodOf(run("2026-03-01", "2026-03-02"))->hours(), 48.0);
    EXPECT_DOUBLE_EQ(periodOf(run("2026-03", "2026-04"))->hours(), (31 + 30) * 24.0);
}

TEST(RunPeriod, aMomentLastsAsLongAsItMeasured) {
    EXPECT_DOUBLE_EQ(periodOf(run("2026-03-01T08:00:00Z", "", 2.5))->hours(), 2.5);
    EXPECT_DOUBLE_EQ(periodOf(run("2026-03-01T08:00:00Z"))->hours(), 1.0);
    EXPECT_DOUBLE_EQ(periodOf(run("2026-03-01T08:00:00Z", "2026-03-01T14:00:00Z"))->hours(), 6.0);
}

TEST(RunPeriod, aDayLastsAsLongAsItMeasured) {
    EXPECT_DOUBLE_EQ(periodOf(run("2026-03-01", "", 1.0))->hours(), 1.0);
    EXPECT_DOUBLE_EQ(periodOf(run("2026-03-01", "", 720.0))->hours(), 720.0);
    EXPECT_DOUBLE_EQ(periodOf(run("2026-03-01", "2026-03-02", 1.0))->hours(), 48.0) << "both days are named";
    EXPECT_DOUBLE_EQ(periodOf(run("2026-03", "", 1.0))->hours(), 31 * 24.0) << "a bill is of its month";
}

TEST(RunPeriod, whatIsNoDateHasNone) { EXPECT_EQ(periodOf(run("soon")), std::nullopt); }

TEST(RunPeriod, findsTheMonthOfAnHour) {
    using namespace std::chrono;
    EXPECT_EQ(monthAt(monthPeriod(year{2026} / March).begin), year{2026} / March);
    EXPECT_EQ(monthAt(monthPeriod(year{2026} / March).begin - 0.5), year{2026} / February);
}

} // namespace
} // namespace estimator
