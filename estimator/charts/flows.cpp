#include "estimator/charts/flows.h"

#include <algorithm>

namespace estimator {
namespace {

std::size_t partIndex(Flows& chart, const BarSegment& segment) {
    const auto found = std::ranges::find_if(chart.parts, [&](const FlowPart& part) { return part.segment.isSameKindOf(segment); });
    if (found != chart.parts.end()) return static_cast<std::size_t>(found - chart.parts.begin());
    chart.parts.push_back({segment});
    return chart.parts.size() - 1;
}

template <class Node>
void giveShares(std::vector<Node>& nodes, double total) {
    double offset = 0.0;
    for (Node& node : nodes) {
        node.percent = node.value / total * 100.0;
        node.offset = offset;
        offset += node.value;
    }
}

} // namespace

models::Result<Flows> flowsOf(const ScenarioEstimate& scenario, Metric metric) {
    if (!scenario.total[metric].point)
        return models::fail(models::Code::missingData, scenario.name, {scenario.name, std::string{info(metric).label}});
    Flows chart;
    chart.metric = metric;
    chart.scenario = scenario.id;
    chart.scenarioName = scenario.name;
    chart.p10 = scenario.total[metric].p10;
    chart.p90 = scenario.total[metric].p90;
    for (const StageEstimate& stage : scenario.stages) {
        if (!stage.enabled || stage.metrics[metric].point.value_or(0.0) <= 0.0) continue;
        FlowStage node{stage.id, stage.name, 0.0, stage.metrics[metric].p10, stage.metrics[metric].p90};
        for (const auto& [segment, value] : partsOf(stage, metric)) {
            if (value <= 0.0) continue;
            const std::size_t part = partIndex(chart, segment);
            chart.flows.push_back({chart.stages.size(), part, value, node.value, chart.parts[part].value});
            node.value += value;
            chart.parts[part].value += value;
        }
        chart.total += node.value;
        chart.stages.push_back(std::move(node));
    }
    giveShares(chart.stages, chart.total);
    giveShares(chart.parts, chart.total);
    return chart;
}

} // namespace estimator
