#include "estimator/charts/waterfall.h"

#include "estimator/formulas/decomposition.h"
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

Waterfall waterfallOf(const ChoiceSplit& split, double baseline) {
    Waterfall chart;
    chart.metric = split.metric;
    chart.baseline = baseline;
    chart.scenario = baseline / split.total;
    chart.isSampled = split.isSampled;
    const double mean = logarithmicMean(chart.baseline, chart.scenario);
    for (const ChoiceFactor& choice : split.choices) {
        const double change = -std::log(choice.factor) * mean;
        if (std::abs(change) < kWeight * baseline) continue;
        if (chart.steps.size() < kMostSteps) {
            chart.steps.push_back({choice.scope, choice.field, {}, {}, choice.factor, change, choice.standardError * mean});
            continue;
        }
        chart.otherChange += change;
        ++chart.others;
    }
    giveShape(chart);
    return chart;
}

models::Result<Waterfall> waterfall(const models::Plan& plan, const models::Facts& facts, const models::ScenarioId& id, Metric metric) {
    FOUREM_TRY(split, choiceSplit(plan, facts, id, metric));
    EstimateOptions options;
    options.scenario = plan.baseline().id;
    FOUREM_TRY(estimated, estimate(plan, facts, options));
    const Measure& baseline = estimated.scenarios.front().total[metric];
    if (!baseline.point || *baseline.point <= 0.0)
        return models::fail(models::Code::missingData, plan.title, {plan.baseline().name, std::string{info(metric).label}});
    Waterfall chart = waterfallOf(split, *baseline.point);
    const models::Scenario& scenario = *plan.scenario(id);
    chart.baselineId = plan.baseline().id;
    chart.baselineName = plan.baseline().name;
    chart.scenarioId = id;
    chart.scenarioName = scenario.name;
    for (WaterfallStep& step : chart.steps) {
        const models::Field* field = models::findField(models::fieldsOf(plan, step.scope), step.field);
        step.before = models::resolve(plan, plan.baseline(), step.scope, *field).setting;
        step.after = models::resolve(plan, scenario, step.scope, *field).setting;
    }
    return chart;
}

} // namespace estimator
