#include "app/cli/output/compare_output.h"
#include "app/cli/output/csv.h"

namespace app {

std::string compareCsv(const estimator::Comparison& comparison) {
    std::string out = csvRow({"scenario", "metric", "value", "delta", "ratio", "unit"});
    for (const estimator::ComparedScenario& scenario : comparison.scenarios) {
        for (const estimator::MetricInfo& row : estimator::allMetrics()) {
            const estimator::Difference& difference = scenario.metrics[row.metric];
            out += csvRow({scenario.id.text(), std::string{row.key}, csvNumber(difference.value), csvNumber(difference.delta),
                           csvNumber(difference.ratio), std::string{row.unit}});
        }
    }
    return out;
}

} // namespace app
