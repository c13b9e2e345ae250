#include "estimator/actuals/run_period.h"

#include "models/core/moment.h"

#include <cmath>

namespace estimator {
namespace {

namespace chrono = std::chrono;
using models::Moment;
using models::momentOf;

double hours(chrono::sys_seconds time) { return chrono::duration<double, std::ratio<3600>>{time.time_since_epoch()}.count(); }

chrono::sys_days firstDay(chrono::year_month month) { return chrono::sys_days{month / 1}; }

chrono::year_month monthOf(chrono::sys_seconds time) {
    const chrono::year_month_day date{chrono::floor<chrono::days>(time)};
    return {date.year(), date.month()};
}

/// The end of the month, day or moment that a text names.
double endOf(const Moment& moment) {
    switch (moment.precision) {
    case Moment::Precision::month: return hours(firstDay(monthOf(moment.time) + chrono::months{1}));
    case Moment::Precision::day:
    case Moment::Precision::local: return hours(chrono::floor<chrono::days>(moment.time) + chrono::days{1});
    case Moment::Precision::utc: break;
    }
    return hours(moment.time);
}

} // namespace

std::optional<Period> periodOf(const models::MeasuredRun& run) {
    const auto begin = momentOf(run.begin);
    if (!begin) return std::nullopt;
    const auto end = run.end.empty() ? begin : momentOf(run.end);
    if (!end) return std::nullopt;
    Period period{hours(begin->time), endOf(*end)};
    const auto measured = run.figures.find("time_h");
    const bool isTimed = measured != run.figures.end() && measured->second > 0.0;
    // A date tells when a run began; how long it went on, its measured time does. A bill is of its whole month.
    if (run.end.empty() && isTimed && begin->precision != Moment::Precision::month) period.end = period.begin + measured->second;
    else if (period.hours() <= 0.0) period.end = period.begin + 1.0;
    return period;
}

bool isMonthly(const models::MeasuredRun& run) {
    const auto begin = momentOf(run.begin);
    return begin && begin->precision == Moment::Precision::month;
}

std::optional<double> hourOf(std::string_view text) {
    const auto moment = momentOf(text);
    return moment ? std::optional{hours(moment->time)} : std::nullopt;
}

Period monthPeriod(chrono::year_month month) { return {hours(firstDay(month)), hours(firstDay(month + chrono::months{1}))}; }

chrono::year_month monthAt(double hour) {
    return monthOf(chrono::sys_seconds{chrono::seconds{static_cast<long long>(std::floor(hour * 3600.0))}});
}

} // namespace estimator
