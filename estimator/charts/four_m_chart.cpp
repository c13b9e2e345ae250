#include "estimator/charts/four_m_chart.h"

#include "estimator/comparison.h"
#include "estimator/missing_total.h"
#include "estimator/plan_basis.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace estimator {
namespace {

void addSteps(const FourMSplit& split, FourMPanel& panel) {
    double product = 1.0;
    for (const FourMGroupInfo& group : fourMGroups()) {
        FourMStep step;
        step.factor = split.groups[static_cast<std::size_t>(group.group)];
        // Other work is no practice: it is shown where it weighs, lest the product be a riddle.
        if (group.group == FourMGroup::work && !step.factor.isChanged) continue;
        step.from = product;
        product *= step.factor.factor;
        step.to = product;
        if (group.band) step.band = Band{step.from * group.band->low, step.from * group.band->high};
        panel.steps.push_back(step);
    }
    panel.total = split.total;
    panel.totalP10 = split.totalP10;
    panel.totalP90 = split.totalP90;
}

void addChain(const ChainSplit& split, FourMPanel& panel) {
    double product = 1.0;
    for (const ChainFactor& link : factorsOf(split)) {
        const double before = std::exchange(product, product * link.factor);
        panel.chain.push_back({link.label, link.factor, before, product});
    }
    panel.total = split.total;
}

/// Without its panels.
FourMChart chartOf(const models::Plan& plan, const models::Facts& facts, Metric metric) {
    FourMChart chart;
    chart.metric = metric;
    chart.basis = basisOf(plan, plan.baseline(), facts, std::nullopt);
    chart.baselineName = plan.baseline().name;
    return chart;
}

FourMPanel panelOf(const models::Plan& plan, const models::Scenario& scenario, const Estimate& estimate, Metric metric,
                   const std::vector<models::ScenarioId>& otherWork) {
    FourMPanel panel;
    panel.id = scenario.id;
    panel.name = scenario.name;
    panel.accounting = accountingBetween(plan, scenario, estimate, metric);
    panel.isOtherWork = std::ranges::find(otherWork, scenario.id) != otherWork.end();
    return panel;
}

ChartAxis axisOf(const std::vector<FourMPanel>& panels) {
    double low = 1.0;
    double high = 2.0;
    for (const FourMPanel& panel : panels) {
        for (const FourMStep& step : panel.steps) {
            low = std::min({low, step.to, panel.totalP10.value_or(low)});
            high = std::max({high, step.to, step.band ? step.band->high : high, panel.totalP90.value_or(high)});
        }
        for (const ChainStep& step : panel.chain) {
            low = std::min(low, step.to);
            high = std::max(high, step.to);
        }
    }
    return factorAxis(low, high);
}

} // namespace

models::Result<FourMChart> fourMChart(const models::Plan& plan, const models::Facts& facts, const Estimate& estimate, Metric metric,
                                      const FourMOptions& options) {
    FourMChart chart = chartOf(plan, facts, metric);
    const std::vector<models::ScenarioId> otherWork = scenariosOfOtherWork(plan, estimate);
    for (std::size_t i = 1; i < plan.scenarios.size(); ++i) {
        if (options.stop.stop_requested()) return models::fail(models::Code::stopped, plan.title);
        const models::Scenario& scenario = plan.scenarios[i];
        FourMPanel panel = panelOf(plan, scenario, estimate, metric, otherWork);
        panel.error = missingTotal(estimate, plan.baseline().id, scenario.id, metric);
        if (panel.error) {
            chart.panels.push_back(std::move(panel));
            continue;
        }
        const auto split = fourMSplit(plan, facts, scenario.id, metric, {.draws = options.draws, .threads = options.threads});
        if (split) addSteps(*split, panel);
        else panel.error = split.error();
        chart.panels.push_back(std::move(panel));
    }
    chart.axis = axisOf(chart.panels);
    return chart;
}

FourMChart chainChart(const models::Plan& plan, const models::Facts& facts, const Estimate& estimate) {
    FourMChart chart = chartOf(plan, facts, Metric::total);
    const ScenarioEstimate* baseline = estimate.scenario(plan.baseline().id);
    const std::vector<models::ScenarioId> otherWork = scenariosOfOtherWork(plan, estimate);
    for (std::size_t i = 1; i < plan.scenarios.size(); ++i) {
        const models::Scenario& scenario = plan.scenarios[i];
        const ScenarioEstimate* known = estimate.scenario(scenario.id);
        FourMPanel panel = panelOf(plan, scenario, estimate, Metric::total, otherWork);
        const auto split = baseline != nullptr && known != nullptr ? chainSplit(*baseline, *known) : std::nullopt;
        if (split) addChain(*split, panel);
        else panel.error = noChain(scenario.name);
        chart.panels.push_back(std::move(panel));
    }
    chart.axis = axisOf(chart.panels);
    return chart;
}

} // namespace estimator
