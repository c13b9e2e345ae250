#include "estimator/charts/trade_off.h"

#include "estimator/quality_floor.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace estimator {
namespace {

/// Of the last stage whose model has one: the model that answers stands at the end of the pipeline.
std::optional<QualityScore> qualityOf(const ScenarioEstimate& scenario, const models::Facts& facts) {
    for (const StageEstimate& stage : std::views::reverse(scenario.stages)) {
        if (!stage.enabled || stage.model.empty()) continue;
        const auto entry = facts.entry(models::EntryKind::model, stage.model);
        const auto score = facts.figure(models::EntryKind::model, stage.model, "quality_value");
        if (entry && score && !(*entry)->text("quality_metric").empty())
            return QualityScore{std::string{(*entry)->text("quality_metric")}, score->figure.value};
    }
    return std::nullopt;
}

/// By how much the other's score is the better one of the two.
double gainOf(const QualityScore& score, const QualityScore& other) {
    return isBetterWhenLess(score.metric) ? score.value - other.value : other.value - score.value;
}

bool isBeaten(const TradeOffPoint& point, const TradeOffPoint& other, bool hasQuality) {
    const double gain = hasQuality ? gainOf(*point.quality, *other.quality) : 0.0;
    const bool isNoWorse = other.x.value <= point.x.value && other.y.value <= point.y.value && gain >= 0.0;
    return isNoWorse && (other.x.value < point.x.value || other.y.value < point.y.value || gain > 0.0);
}

void weighQuality(TradeOff& chart) {
    if (chart.points.empty() || !chart.points.front().quality) return;
    const std::string& metric = chart.points.front().quality->metric;
    if (!std::ranges::all_of(chart.points, [&](const TradeOffPoint& point) { return point.quality && point.quality->metric == metric; }))
        return;
    const auto [least, most] =
        std::ranges::minmax_element(chart.points, {}, [](const TradeOffPoint& point) { return point.quality->value; });
    chart.quality = metric;
    chart.worstQuality = least->quality->value;
    chart.bestQuality = most->quality->value;
    if (isBetterWhenLess(metric)) std::swap(chart.worstQuality, chart.bestQuality);
}

Spot spotOf(const Measure& measure) { return {*measure.point, measure.p10, measure.p90}; }

double highestOf(const std::vector<TradeOffPoint>& points, Spot TradeOffPoint::* which) {
    double highest = 0.0;
    for (const TradeOffPoint& point : points) highest = std::max({highest, (point.*which).value, (point.*which).p90.value_or(0.0)});
    return highest;
}

} // namespace

TradeOff tradeOff(const Estimate& estimate, const models::Facts& facts, Metric x, Metric y,
                  const std::vector<models::ScenarioId>& otherWork) {
    TradeOff chart;
    chart.x = x;
    chart.y = y;
    for (std::size_t i = 0; i < estimate.scenarios.size(); ++i) {
        const ScenarioEstimate& scenario = estimate.scenarios[i];
        if (!scenario.total[x].point || !scenario.total[y].point) {
            chart.without.push_back(scenario.name);
            continue;
        }
        chart.points.push_back(
            {scenario.id, scenario.name, i, spotOf(scenario.total[x]), spotOf(scenario.total[y]), qualityOf(scenario, facts)});
        chart.points.back().isOtherWork = std::ranges::find(otherWork, scenario.id) != otherWork.end();
    }
    weighQuality(chart);
    const auto isUnbeaten = [&chart](const TradeOffPoint& point, bool hasQuality) {
        return !point.isOtherWork && std::ranges::none_of(chart.points, [&](const TradeOffPoint& other) {
            return !other.isOtherWork && isBeaten(point, other, hasQuality);
        });
    };
    for (TradeOffPoint& point : chart.points) {
        point.isOnEdge = isUnbeaten(point, false);
        point.isOnFront = chart.quality ? isUnbeaten(point, true) : point.isOnEdge;
    }
    std::ranges::stable_sort(chart.points, {}, [](const TradeOffPoint& point) { return point.x.value; });
    chart.xAxis = axisUpTo(highestOf(chart.points, &TradeOffPoint::x), info(x).unit);
    chart.yAxis = axisUpTo(highestOf(chart.points, &TradeOffPoint::y), info(y).unit);
    return chart;
}

} // namespace estimator
