#include "app/cli/report_options.h"

#include "estimator/report/report.h"

#include <fmt/chrono.h>

#include <chrono>

namespace app {

models::Result<std::string> dayOf(const ReportOptions& options) {
    return estimator::reportDay(options.date, fmt::format("{:%Y-%m-%d}", fmt::gmtime(std::chrono::system_clock::now())));
}

} // namespace app
