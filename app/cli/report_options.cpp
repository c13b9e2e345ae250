#include "app/cli/report_options.h"

#include "app/cli/today.h"
#include "estimator/report/report.h"

namespace app {

models::Result<std::string> dayOf(const ReportOptions& options) { return estimator::reportDay(options.date, today()); }

} // namespace app
