#include "estimator/charts/waterfall.h"

#include "estimator/comparison.h"
#include "estimator/missing_total.h"
#include "estimator/stages/try.h"
#include "models/pipeline/resolve.h"

#include <algorithm>
#include <cmath>

namespace estimator {
namespace {

constexpr std::size_t kMostSteps = 12;
constexpr double kWeight = 1e-9; // relative change below which a choice did nothing

void giveShape(Waterfall& chart) {
    double standing = chart.baseline;
    double lowest = 0.0;
    double highest = std::max(chart.baseline, chart.scenario);
    for (WaterfallStep& step : chart.steps) {
        step.from = standing;
        standing += step.change;
        step.to = standing;
        lowest = std::min(lowest, step.to);
        highest = std::max(highest, step.to);
    }
    chart.axis = lowest < 0.0 ? axisBetween(lowest, highest, info(chart.metric).unit) : axisUpTo(highest, info(chart.metric).unit);
}

} // namespace

Waterfall waterfallOf(const ChoiceSplit& split) {
    Waterfall chart;
    chart.metric = split.metric;
    chart.baseline = split.baseline;
    chart.scenario = split.scenario;
    chart.hasFactors = split.hasFactors;
    chart.isSampled = split.isSampled;
    const double least = kWeight * std::max(std::abs(split.baseline), std::abs(split.scenario));
    for (const ChoicePart& choice : split.choices) {
        if (std::abs(choice.change) <= least) continue;
        if (chart.steps.size() < kMostSteps) {
            chart.steps.push_back({choice.scope, choice.field, {}, {}, choice.factor, choice.change, choice.standardError});
            continue;
        }
        chart.otherChange += choice.change;
        ++chart.others;
    }
    giveShape(chart);
    return chart;
}

models::Result<Waterfall> waterfall(const models::Plan& plan, const models::Facts& facts, const Estimate& estimate,
                                    const models::ScenarioId& id, Metric metric) {
    if (auto why = missingTotal(estimate, plan.baseline().id, id, metric)) return tl::unexpected{*std::move(why)};
    FOUREM_TRY(split, choiceSplit(plan, facts, id, metric));
    Waterfall chart = waterfallOf(split);
    const models::Scenario& scenario = *plan.scenario(id);
    chart.baselineId = plan.baseline().id;
    chart.baselineName = plan.baseline().name;
    chart.scenarioId = id;
    chart.scenarioName = scenario.name;
    chart.accounting = accountingBetween(plan, scenario, estimate, metric);
    const std::vector<models::ScenarioId> otherWork = scenariosOfOtherWork(plan, estimate);
    chart.isOtherWork = std::ranges::find(otherWork, id) != otherWork.end();
    for (WaterfallStep& step : chart.steps) {
        const models::Field* field = models::findField(models::fieldsOf(plan, step.scope), step.field);
        step.before = models::resolve(plan, plan.baseline(), step.scope, *field).setting;
        step.after = models::resolve(plan, scenario, step.scope, *field).setting;
    }
    return chart;
}

} // namespace estimator
