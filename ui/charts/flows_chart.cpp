#include "ui/charts/flows_chart.h"

#include "ui/charts/chart_words.h"
#include "ui/charts/label_layout.h"
#include "ui/charts/late_interval.h"
#include "ui/text/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace ui {
namespace {

using estimator::Flow;
using estimator::FlowPart;
using estimator::Flows;
using estimator::FlowStage;

constexpr double kNodeWidth = 14.0;
constexpr double kNodeGap = 6.0;  // between nodes of a column
constexpr double kNameGap = 10.0; // between a name and its node
constexpr int kCurve = 16;        // points of a ribbon's edge

QString partName(const Flows& data, const FlowPart& part) {
    switch (part.segment.kind) {
    case estimator::BarSegment::Kind::component: return ui::label(*part.segment.component);
    case estimator::BarSegment::Kind::embodied: return label(estimator::Metric::embodied);
    case estimator::BarSegment::Kind::unattributed: return FlowsChart::tr("Not broken down");
    case estimator::BarSegment::Kind::stage:
    case estimator::BarSegment::Kind::whole: break;
    }
    return label(data.metric);
}

/// The edge of a ribbon: level at both ends.
QPolygonF curve(const QPointF& from, const QPointF& to) {
    QPolygonF points;
    for (int i = 0; i <= kCurve; ++i) {
        const double t = static_cast<double>(i) / kCurve;
        const double eased = t * t * (3.0 - 2.0 * t);
        points.append({from.x() + (to.x() - from.x()) * t, from.y() + (to.y() - from.y()) * eased});
    }
    return points;
}

/// Three columns: stages, components, the total.
class SankeyPainter {
public:
    SankeyPainter(ChartSketch& sketch, const Flows& data) : m_sketch{sketch}, m_data{data}, m_room{sketch.room()} {
        const auto most = static_cast<double>(std::max(data.stages.size(), data.parts.size()));
        m_scale = (m_room.height() - kNodeGap * (most - 1)) / data.total;
        QStringList stages;
        QStringList parts;
        for (const FlowStage& stage : data.stages) stages.append(nameOf(toQt(stage.name), stage.value));
        for (const FlowPart& part : data.parts) parts.append(nameOf(partName(data, part), part.value));
        const QString total = amount(data.total, unit());
        m_left = m_room.left() + sketch.widestOf(stages, m_room.width() * 0.28) + kNameGap + 2;
        m_right = m_room.right() - std::max(sketch.widthOf(total), sketch.widthOf(label(data.metric)) * 0.6) - kNodeWidth - 12;
        m_middle = m_left + (m_right - m_left - sketch.widestOf(parts, m_room.width() * 0.25)) * 0.5;
    }

    void paint() {
        for (const Flow& flow : m_data.flows) paintFlow(flow);
        for (std::size_t i = 0; i < m_data.parts.size(); ++i) paintToTotal(i);
        const std::vector<double> stageNames = namesOf(m_data.stages.size(), [this](std::size_t i) { return stageNode(i); });
        const std::vector<double> partNames = namesOf(m_data.parts.size(), [this](std::size_t i) { return partNode(i); });
        for (std::size_t i = 0; i < m_data.stages.size(); ++i) paintStage(i, stageNames[i]);
        for (std::size_t i = 0; i < m_data.parts.size(); ++i) paintPart(i, partNames[i]);
        paintTotal();
    }

private:
    [[nodiscard]] std::string_view unit() const { return estimator::info(m_data.metric).unit; }
    [[nodiscard]] QString nameOf(const QString& name, double value) const { return name + QStringLiteral("  ") + amount(value, unit()); }
    [[nodiscard]] double top(double offset, std::size_t index) const {
        return m_room.top() + offset * m_scale + kNodeGap * static_cast<double>(index);
    }
    [[nodiscard]] double stageTop(std::size_t i) const { return top(m_data.stages[i].offset, i); }
    [[nodiscard]] double partTop(std::size_t i) const { return top(m_data.parts[i].offset, i); }
    [[nodiscard]] double totalTop() const { return m_room.center().y() - m_data.total * m_scale / 2; }

    [[nodiscard]] QRectF stageNode(std::size_t i) const {
        return {m_left, stageTop(i), kNodeWidth, std::max(1.0, m_data.stages[i].value * m_scale)};
    }
    [[nodiscard]] QRectF partNode(std::size_t i) const {
        return {m_middle, partTop(i), kNodeWidth, std::max(1.0, m_data.parts[i].value * m_scale)};
    }

    /// The middles of the names of a column of nodes.
    template <class Node>
    [[nodiscard]] std::vector<double> namesOf(std::size_t count, const Node& node) const {
        std::vector<double> middles;
        for (std::size_t i = 0; i < count; ++i) middles.push_back(node(i).center().y());
        return spread(std::move(middles), m_sketch.lineHeight(), m_room.top(), m_room.bottom());
    }

    /// Leads from a name to its node where it does not stand beside it.
    void lead(const QPointF& name, const QPointF& node) {
        if (std::abs(name.y() - node.y()) > m_sketch.lineHeight() / 2) m_sketch.line(name, node, m_sketch.color(Role::link), 0.7);
    }

    void ribbon(const QPointF& from, const QPointF& to, double value, const QColor& color) {
        const double height = std::max(0.7, value * m_scale);
        QPolygonF outline = curve(from, to);
        QPolygonF back = curve(from + QPointF{0, height}, to + QPointF{0, height});
        std::reverse(back.begin(), back.end());
        QColor faint = color;
        faint.setAlphaF(0.4F);
        m_sketch.area(outline + back, faint);
    }

    void paintFlow(const Flow& flow) {
        ribbon({m_left + kNodeWidth, stageTop(flow.stage) + flow.stageOffset * m_scale},
               {m_middle, partTop(flow.part) + flow.partOffset * m_scale}, flow.value, m_sketch.stack(flow.part));
    }

    void paintToTotal(std::size_t i) {
        const FlowPart& part = m_data.parts[i];
        ribbon({m_middle + kNodeWidth, partTop(i)}, {m_right, totalTop() + part.offset * m_scale}, part.value, m_sketch.stack(i));
    }

    //: a share of one hundred
    [[nodiscard]] static QString share(double percent) { return FlowsChart::tr("%1 %").arg(number(percent)); }

    void paintStage(std::size_t i, double middle) {
        const FlowStage& stage = m_data.stages[i];
        const QRectF node = stageNode(i);
        m_sketch.box(node, m_sketch.color(Role::link));
        const QRectF name{m_room.left(), middle - m_sketch.lineHeight() / 2, m_left - m_room.left() - kNameGap, m_sketch.lineHeight()};
        lead({name.right() + 1, middle}, {node.left(), node.center().y()});
        m_sketch.text(name, Qt::AlignRight | Qt::AlignVCenter, nameOf(toQt(stage.name), stage.value));
        ChartTarget target;
        target.scenario = m_data.scenario;
        target.stage = stage.id;
        //: a stage or component, its figure, its share
        m_sketch.place(name.united(node), {0, static_cast<int>(i)},
                       FlowsChart::tr("%1: %2, %3")
                           .arg(toQt(stage.name), exactAmount(stage.value, stage.p10, stage.p90, unit()), share(stage.percent)),
                       target);
    }

    void paintPart(std::size_t i, double middle) {
        const FlowPart& part = m_data.parts[i];
        const QRectF node = partNode(i);
        m_sketch.box(node, m_sketch.stack(i));
        const QString name = nameOf(partName(m_data, part), part.value);
        const QRectF room{node.right() + kNameGap, middle - m_sketch.lineHeight() / 2, m_sketch.widthOf(name) + 4, m_sketch.lineHeight()};
        lead({room.left() - 1, middle}, {node.right(), node.center().y()});
        m_sketch.text(room, Qt::AlignLeft | Qt::AlignVCenter, name);
        ChartTarget target;
        target.scenario = m_data.scenario;
        m_sketch.place(
            node.united(room), {1, static_cast<int>(i)},
            FlowsChart::tr("%1: %2, %3")
                .arg(partName(m_data, part), withoutInterval(exactAmount(part.value, unit()), componentsHaveNone()), share(part.percent)),
            target);
    }

    void paintTotal() {
        const QRectF node{m_right, totalTop(), kNodeWidth, m_data.total * m_scale};
        m_sketch.box(node, m_sketch.color(Role::accent));
        const QRectF name{node.right() + 6, node.center().y() - m_sketch.lineHeight() / 2, m_room.right() - node.right() - 6,
                          m_sketch.lineHeight()};
        m_sketch.text(name, Qt::AlignLeft | Qt::AlignVCenter, amount(m_data.total, unit()), m_sketch.color(Role::text), true);
        ChartTarget target;
        target.scenario = m_data.scenario;
        m_sketch.place(node.united(name), {2, 0},
                       FlowsChart::tr("%1 of %2: %3")
                           .arg(label(m_data.metric), toQt(m_data.scenarioName), exactAmount(m_data.total, m_data.p10, m_data.p90, unit())),
                       target);
    }

    ChartSketch& m_sketch;
    const Flows& m_data;
    QRectF m_room;
    double m_scale = 1.0;
    double m_left = 0.0, m_middle = 0.0, m_right = 0.0;
};

models::Result<Flows> computeFlows(const ChartQuestion& question, const std::stop_token&) {
    const estimator::ScenarioEstimate* scenario = question.estimate->scenario(question.scenario);
    if (scenario == nullptr && !question.estimate->scenarios.empty()) scenario = &question.estimate->scenarios.front();
    return scenario == nullptr ? models::Result<Flows>{Flows{}} : estimator::flowsOf(*scenario, question.metric);
}

} // namespace

FlowsChart::FlowsChart(QWidget* parent) : DataChart{Pace::atOnce, computeFlows, parent} { setObjectName(QStringLiteral("flowsChart")); }

QString FlowsChart::title() const { return tr("Where it goes"); }

QString FlowsChart::help() const {
    return tr("Energy and emissions of the scenario: from the stages over the components that use the energy, and the hardware's own "
              "emissions, to the total.");
}

std::span<const estimator::Metric> FlowsChart::metrics() const {
    using estimator::Metric;
    static constexpr std::array kMetrics{Metric::total, Metric::energyFacility, Metric::operationalLocation, Metric::operationalMarket};
    return kMetrics;
}

QString FlowsChart::fileName() const { return QStringLiteral("flows"); }

ChartTable FlowsChart::table() const {
    ChartTable table;
    const Flows* shown = data();
    if (shown == nullptr) return table;
    const std::string_view unit = estimator::info(shown->metric).unit;
    for (const FlowPart& part : shown->parts) table.columns.push_back(figureColumn(partName(*shown, part), unit));
    table.columns.push_back(metricColumn(shown->metric));
    for (std::size_t i = 0; i < shown->stages.size(); ++i) {
        std::vector<ChartCell> cells(shown->parts.size(), amountCell(0.0, unit));
        for (const Flow& flow : shown->flows)
            if (flow.stage == i) cells[flow.part] = amountCell(flow.value, unit);
        cells.push_back(amountCell(shown->stages[i].value, unit));
        table.add(toQt(shown->stages[i].name), std::move(cells));
    }
    return table;
}

QSize FlowsChart::leastSize() const {
    const int rows = data() == nullptr ? 0 : static_cast<int>(std::max(data()->stages.size(), data()->parts.size()));
    return {620, std::max(240, rows * 22 + 60)};
}

std::optional<ChartHint> FlowsChart::gap(const Flows& data) const {
    if (data.total > 0.0) return std::nullopt;
    return ChartHint{tr("%1 of %2 comes to nothing.").arg(label(data.metric), toQt(data.scenarioName))};
}

void FlowsChart::drawData(ChartSketch& sketch, const Flows& data) const {
    //: a metric and a scenario
    sketch.headline(tr("%1 of %2").arg(label(data.metric), toQt(data.scenarioName)));
    static_cast<void>(sketch.takeTop(6));
    sketch.footnote(tr("From the stages, on the left, over what uses the energy to the total: the wider a band, the more flows there."));
    static_cast<void>(sketch.takeBottom(kNodeGap));
    SankeyPainter{sketch, data}.paint();
}

} // namespace ui
