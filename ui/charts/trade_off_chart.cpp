#include "ui/charts/trade_off_chart.h"

#include "estimator/comparison.h"
#include "ui/charts/basis_words.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/label_layout.h"
#include "ui/charts/mark_key.h"
#include "ui/text/lists.h"
#include "ui/text/numbers.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <vector>

namespace ui {
namespace {

using estimator::TradeOff;
using estimator::TradeOffPoint;

constexpr double kPointRadius = 6.0;
constexpr double kLeastRadius = 4.0; // of the lowest score, where scores count
constexpr double kMostRadius = 10.0;
constexpr std::size_t kFewPoints = 6;

double radiusOf(const TradeOff& data, const TradeOffPoint& point) {
    if (!data.quality || data.bestQuality == data.worstQuality) return kPointRadius;
    const double share = (point.quality->value - data.worstQuality) / (data.bestQuality - data.worstQuality);
    return kLeastRadius + share * (kMostRadius - kLeastRadius);
}

QString unbeatenWords(const TradeOff& data) {
    return data.quality ? TradeOffChart::tr("no other scenario is as good in cost, footprint and quality")
                        : TradeOffChart::tr("no other scenario is better in both");
}

QString otherWorkWords() { return TradeOffChart::tr("other work than the baseline: not compared"); }

QString qualityText(const TradeOffPoint& point) {
    if (!point.quality) return {};
    //: a metric of quality and the score of a model
    return TradeOffChart::tr("%1 %2").arg(toQt(point.quality->metric), number(point.quality->value));
}

QString describe(const TradeOff& data, const TradeOffPoint& point) {
    const auto part = [](estimator::Metric metric, const estimator::Spot& spot) {
        return TradeOffChart::tr("%1 %2").arg(label(metric), exactAmount(spot.value, spot.p10, spot.p90, estimator::info(metric).unit));
    };
    QStringList parts{part(data.x, point.x), part(data.y, point.y)};
    if (point.quality) parts.append(qualityText(point));
    if (point.isOnFront) parts.append(unbeatenWords(data));
    if (point.isOtherWork) parts.append(otherWorkWords());
    return TradeOffChart::tr("%1: %2").arg(toQt(point.name), clauses(parts));
}

/// Empty for less than two scenarios.
QPolygonF frontOf(const ChartSketch& sketch, const TradeOff& data) {
    QPolygonF front;
    for (const TradeOffPoint& point : data.points) {
        if (!point.isOnEdge) continue;
        const QPointF next{sketch.x(data.xAxis, point.x.value), sketch.y(data.yAxis, point.y.value)};
        // What lies between two scenarios of the front cannot be had: the front is a staircase.
        if (!front.isEmpty()) front.append({next.x(), front.last().y()});
        front.append(next);
    }
    return front.size() > 1 ? front : QPolygonF{};
}

QPointF centreOf(const ChartSketch& sketch, const TradeOff& data, const TradeOffPoint& point) {
    return {sketch.x(data.xAxis, point.x.value), sketch.y(data.yAxis, point.y.value)};
}

QRectF dotOf(const ChartSketch& sketch, const TradeOff& data, const TradeOffPoint& point) {
    const QPointF centre = centreOf(sketch, data, point);
    const double radius = radiusOf(data, point);
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

/// From P10 to P90.
std::vector<QLineF> whiskersOf(const ChartSketch& sketch, const TradeOff& data, const TradeOffPoint& point) {
    const QPointF centre = centreOf(sketch, data, point);
    std::vector<QLineF> lines;
    if (point.x.p10 && point.x.p90)
        lines.emplace_back(sketch.x(data.xAxis, *point.x.p10), centre.y(), sketch.x(data.xAxis, *point.x.p90), centre.y());
    if (point.y.p10 && point.y.p90)
        lines.emplace_back(centre.x(), sketch.y(data.yAxis, *point.y.p90), centre.x(), sketch.y(data.yAxis, *point.y.p10));
    return lines;
}

void paintName(ChartSketch& sketch, const TradeOff& data, const TradeOffPoint& point, LabelRoom& room) {
    QString name = toQt(point.name);
    // Among many names a score would leave no room; it is told of each point.
    if (point.quality && data.points.size() <= kFewPoints) name += QStringLiteral(" · ") + qualityText(point);
    const QRectF dot = dotOf(sketch, data, point);
    const PlacedLabel label = room.placeBeside(dot, {std::min(sketch.widthOf(name) + 4, sketch.room().width() / 3), sketch.lineHeight()});
    if (label.leader) sketch.line(label.leader->p1(), label.leader->p2(), sketch.scenario(point.index), 0.7);
    const bool isLeft = label.room.right() <= dot.left();
    sketch.text(label.room, (isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, name);
}

void paintPoint(ChartSketch& sketch, const TradeOff& data, std::size_t index) {
    const TradeOffPoint& point = data.points[index];
    const QPointF centre = centreOf(sketch, data, point);
    const QColor color = sketch.scenario(point.index);
    for (const QLineF& line : whiskersOf(sketch, data, point)) sketch.whisker(line.p1(), line.p2(), color);
    if (point.isOtherWork) sketch.barred(centre, radiusOf(data, point), color);
    else sketch.dot(centre, radiusOf(data, point), point.isOnFront ? color : sketch.color(Role::canvas), color);
    ChartTarget target;
    target.scenario = point.id;
    sketch.place({centre.x() - 2 * kPointRadius, centre.y() - 2 * kPointRadius, 4 * kPointRadius, 4 * kPointRadius},
                 {static_cast<int>(index), 0}, describe(data, point), target);
}

std::vector<MarkMeaning> meanings(const ChartSketch& sketch, const TradeOff& data) {
    const QColor ink = sketch.color(Role::secondaryText);
    const auto isAny = [&data](auto test) { return std::ranges::any_of(data.points, test); };
    std::vector<MarkMeaning> marks{{Mark::dot, ink, unbeatenWords(data)}};
    if (isAny([](const TradeOffPoint& point) { return !point.isOnFront && !point.isOtherWork; }))
        marks.push_back({Mark::ring, ink,
                         data.quality ? TradeOffChart::tr("another one is better in one and no worse in the others")
                                      : TradeOffChart::tr("another one is better in both")});
    if (isAny([](const TradeOffPoint& point) { return point.isOtherWork; })) marks.push_back({Mark::barred, ink, otherWorkWords()});
    if (std::ranges::count_if(data.points, &TradeOffPoint::isOnEdge) > 1)
        marks.push_back({Mark::dashedLine, sketch.color(Role::good), TradeOffChart::tr("front of the best")});
    if (isAny([](const TradeOffPoint& point) { return point.x.p10 || point.y.p10; }))
        marks.push_back({Mark::whisker, ink, intervalWords()});
    return marks;
}

models::Result<TradeOff> computeTradeOff(const ChartQuestion& question, const std::stop_token&) {
    return estimator::tradeOff(*question.estimate, question.facts(), estimator::Metric::cost, question.metric,
                               estimator::scenariosOfOtherWork(*question.plan, *question.estimate));
}

} // namespace

TradeOffChart::TradeOffChart(QWidget* parent) : DataChart{Pace::atOnce, computeTradeOff, parent} {
    setObjectName(QStringLiteral("tradeOffChart"));
}

QString TradeOffChart::title() const { return tr("Cost against emissions"); }

QString TradeOffChart::help() const {
    return tr("Each scenario by its cost and its footprint, with P10 to P90 both ways. Filled: no other scenario is better in both. "
              "Beside the names of a few scenarios stands the score of the model where one is published; where all have one of the same "
              "metric, it counts too and makes the circle larger.");
}

std::span<const estimator::Metric> TradeOffChart::metrics() const {
    using estimator::Metric;
    static constexpr std::array kMetrics{Metric::total,     Metric::operationalLocation, Metric::energyFacility,
                                         Metric::waterSite, Metric::waterSource,         Metric::time};
    return kMetrics;
}

QString TradeOffChart::fileName() const { return QStringLiteral("trade_off"); }

ChartTable TradeOffChart::table() const {
    ChartTable table;
    const TradeOff* shown = data();
    if (shown == nullptr) return table;
    const std::string_view x = estimator::info(shown->x).unit;
    const std::string_view y = estimator::info(shown->y).unit;
    //: heads of columns; %1 is a metric
    const QString low = tr("%1, P10");
    const QString high = tr("%1, P90");
    table.columns = {metricColumn(shown->x),
                     metricColumn(shown->y),
                     figureColumn(low.arg(label(shown->x)), x),
                     figureColumn(high.arg(label(shown->x)), x),
                     figureColumn(low.arg(label(shown->y)), y),
                     figureColumn(high.arg(label(shown->y)), y),
                     {tr("On the front")},
                     {tr("Quality")}};
    for (const TradeOffPoint& point : shown->points)
        table.add(toQt(point.name), {amountCell(point.x.value, x), amountCell(point.y.value, y), amountCell(point.x.p10, x),
                                     amountCell(point.x.p90, x), amountCell(point.y.p10, y), amountCell(point.y.p90, y),
                                     textCell(point.isOnFront ? tr("yes") : tr("no")), textCell(qualityText(point))});
    return table;
}

QSize TradeOffChart::leastSize() const { return {420, 260}; }

std::optional<ChartHint> TradeOffChart::gap(const TradeOff& data) const {
    if (!data.points.empty()) return std::nullopt;
    //: two metrics
    return findingsHint(tr("No scenario has both figures yet: %1 and %2.").arg(label(data.x), label(data.y)));
}

void TradeOffChart::drawData(ChartSketch& sketch, const TradeOff& data) const {
    if (!data.without.empty()) {
        sketch.footnote(tr("Without one of the figures: %1").arg(listed(data.without)));
    }
    sayHowComparable(sketch, question(), data.y);
    if (data.quality && data.bestQuality != data.worstQuality)
        //: a metric of quality, its worst and its best score among the scenarios
        sketch.footnote(tr("The larger a circle, the better the score of the model in %1: %2 to %3.")
                            .arg(toQt(*data.quality), number(data.worstQuality), number(data.bestQuality)));
    markKey(sketch, meanings(sketch, data));
    sketch.axes(data.yAxis, axisTitle(data.y, data.yAxis), data.xAxis, axisTitle(data.x, data.xAxis));
    const QPolygonF front = frontOf(sketch, data);
    if (!front.isEmpty()) sketch.path(front, sketch.color(Role::good), 2, Qt::DashLine);
    for (std::size_t i = 0; i < data.points.size(); ++i) paintPoint(sketch, data, i);
    LabelRoom room{sketch.room()};
    for (const TradeOffPoint& point : data.points) {
        room.take(dotOf(sketch, data, point));
        for (const QLineF& line : whiskersOf(sketch, data, point)) room.avoid(line);
    }
    for (qsizetype i = 1; i < front.size(); ++i) room.avoid({front[i - 1], front[i]});
    for (const TradeOffPoint& point : data.points) paintName(sketch, data, point, room);
}

} // namespace ui
