#include "app/cli/measured_comparison.h"

#include "app/cli/output/actuals_output.h"
#include "app/cli/output/print.h"
#include "estimator/backtest/learning.h"

#include <algorithm>

namespace app {
namespace {

/// Every metric that some run measured and that adds up, by month.
void addMonths(const PreparedPlan& prepared, const estimator::ScenarioEstimate& scenario, ActualsReport& report) {
    for (const estimator::MetricInfo& metric : estimator::allMetrics())
        if (metric.summed && std::ranges::any_of(report.actuals.rows, [&metric](const auto& row) { return row.metric == metric.metric; }))
            report.months.emplace_back(metric.metric, actualMonths(prepared.plan, prepared.facts, scenario, metric.metric));
}

std::string written(const ActualsReport& report, const std::string& format) {
    if (format == "json") return actualsJson(report);
    if (format == "csv") return actualsCsv(report);
    if (format == "markdown") return actualsMarkdown(report);
    return actualsText(report, Style::ofTerminal());
}

} // namespace

Outcome<ExitCode> compareMeasured(const PreparedPlan& prepared, const estimator::Estimate& estimate, const std::string& format) {
    const auto* scenario = estimate.scenario(prepared.scenario.value_or(prepared.plan.baseline().id));
    if (scenario == nullptr) scenario = &estimate.scenarios.front();
    auto found = estimator::actuals(prepared.plan, prepared.facts, *scenario, estimator::kMeasurementNoise);
    if (!found) return badFile(found.error());
    ActualsReport report{prepared.plan, *std::move(found), {}};
    addMonths(prepared, *scenario, report);
    const auto printed = print(written(report, format));
    if (!printed) return tl::unexpected{printed.error()};
    return ExitCode::ok;
}

} // namespace app
