#include "app/cli/output/estimate_output.h"
#include "models/files/csv_text.h"

namespace app {
namespace {

using models::csvNumber;
using models::csvRow;

constexpr const char* kTotal = "(total)";

void addRows(std::string& out, const std::string& scenario, const std::string& stage,
             const estimator::PerMetric<estimator::Measure>& metrics) {
    for (const estimator::MetricInfo& row : estimator::allMetrics()) {
        const estimator::Measure& measure = metrics[row.metric];
        out += csvRow({scenario, stage, std::string{row.key}, csvNumber(measure.point), std::string{row.unit}, csvNumber(measure.p10),
                       csvNumber(measure.p50), csvNumber(measure.p90)});
    }
}

} // namespace

std::string estimateCsv(const estimator::Estimate& estimate) {
    std::string out = csvRow({"scenario", "stage", "metric", "value", "unit", "p10", "p50", "p90"});
    for (const estimator::ScenarioEstimate& scenario : estimate.scenarios) {
        for (const estimator::StageEstimate& stage : scenario.stages)
            if (stage.enabled) addRows(out, scenario.id.text(), stage.id.text(), stage.metrics);
        addRows(out, scenario.id.text(), kTotal, scenario.total);
    }
    return out;
}

} // namespace app
