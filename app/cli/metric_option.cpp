#include "app/cli/metric_option.h"

namespace app {

Outcome<estimator::Metric> metricOf(const std::string& text, const std::string& where) {
    if (const auto metric = estimator::metric(text)) return *metric;
    std::string keys;
    for (const estimator::MetricInfo& row : estimator::allMetrics()) keys += (keys.empty() ? "" : ", ") + std::string{row.key};
    return badUsage(models::Error{models::Code::badValue, where, {text, "there is no such metric", "one of " + keys}});
}

} // namespace app
