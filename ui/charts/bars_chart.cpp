#include "ui/charts/bars_chart.h"

#include "ui/charts/basis_words.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/late_interval.h"
#include "ui/charts/mark_key.h"
#include "ui/charts/shown_axis.h"
#include "ui/text/lists.h"
#include "ui/text/numbers.h"
#include "ui/theme/contrast.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace ui {
namespace {

using estimator::Bar;
using estimator::BarSegment;
using estimator::StackedBars;

constexpr double kBarWidth = 0.5; // of its slot
constexpr double kWidestBar = 120;
constexpr int kLeastSlot = 44;
constexpr int kWidestSlot = 132;
constexpr int kSlotStep = 8;
constexpr int kMostNameLines = 5;
constexpr double kSlots = 0.94; // of the room, beside the axis
constexpr double kSeparated = 4.0;
constexpr int kAxisRoom = 48;    // beside the bars
constexpr int kLegendRoom = 200; // the same with a legend

QString segmentName(const StackedBars& data, std::size_t index) {
    const BarSegment& segment = data.segments[index];
    switch (segment.kind) {
    case BarSegment::Kind::stage: return toQt(segment.name);
    case BarSegment::Kind::component: return ui::label(*segment.component);
    case BarSegment::Kind::embodied: return label(estimator::Metric::embodied);
    case BarSegment::Kind::unattributed: return BarsChart::tr("Not broken down");
    case BarSegment::Kind::whole: return label(data.metric);
    }
    return {};
}

QString describe(const StackedBars& data, const Bar& bar) {
    const QString name = toQt(bar.name);
    if (bar.value) return BarsChart::tr("%1: %2").arg(name, exactAmount(*bar.value, bar.p10, bar.p90, data.unit));
    QStringList stages;
    for (const std::string& stage : bar.missingStages) stages.append(toQt(stage));
    if (stages.isEmpty()) return BarsChart::tr("%1: no figure").arg(name);
    const QString list = listed(stages);
    return bar.state == Bar::State::infeasible ? BarsChart::tr("%1: infeasible, see %2").arg(name, list)
                                               : BarsChart::tr("%1: no figure for %2").arg(name, list);
}

/// One bar with its place in the sketch.
class BarPainter {
public:
    BarPainter(ChartSketch& sketch, const StackedBars& data, std::size_t index)
        : m_sketch{sketch},
          m_data{data},
          m_bar{data.bars[index]},
          m_index{index} {
        const double width = sketch.room().width() / static_cast<double>(data.bars.size());
        m_slot = {sketch.room().left() + width * static_cast<double>(index), sketch.room().top(), width, sketch.room().height()};
        const double bar = std::min(width * kBarWidth, kWidestBar);
        m_left = m_slot.center().x() - bar / 2;
        m_width = bar;
        m_target.scenario = m_bar.id;
    }

    void paint(const QRectF& names) {
        const QRectF name{m_slot.left() + 2, names.top(), m_slot.width() - 4, names.height()};
        m_sketch.label(name, Qt::AlignHCenter | Qt::AlignTop, toQt(m_bar.name), m_sketch.color(Role::text), m_index == 0);
        if (!m_bar.value) return paintGap();
        m_sketch.place(name, {column(), 0}, describe(m_data, m_bar), m_target);
        double low = 0.0;
        for (std::size_t i = 0; i < m_data.segments.size(); ++i) {
            if (m_sketch.isHidden(i)) continue;
            const double value = m_data.segments[i].values[m_index];
            paintSegment(i, low, value);
            low += value;
        }
        paintTotal(low);
    }

private:
    [[nodiscard]] int column() const { return static_cast<int>(m_index); }
    [[nodiscard]] QRectF between(double low, double high) const {
        const double top = m_sketch.y(m_data.axis, high);
        return {m_left, top, m_width, m_sketch.y(m_data.axis, low) - top};
    }

    void paintSegment(std::size_t segment, double low, double value) {
        const QRectF room = between(low, low + value);
        const QColor fill = m_sketch.stack(segment);
        // A line between segments would leave nothing of the thinnest.
        m_sketch.box(room, fill, room.height() >= kSeparated ? m_sketch.color(Role::canvas) : QColor{});
        const bool isNumbered = m_data.segments.size() > 1 && room.height() >= m_sketch.lineHeight();
        m_sketch.text(room, Qt::AlignCenter, isNumbered ? QString::number(segment + 1) : QString{}, textOn(fill));
        ChartTarget target = m_target;
        if (m_data.segments[segment].kind == BarSegment::Kind::stage) target.stage = m_data.segments[segment].stage;
        //: scenario, segment, its figure, the figure of the whole bar
        const QString text = BarsChart::tr("%1, %2: %3 of %4")
                                 .arg(toQt(m_bar.name), segmentName(m_data, segment), exactSegment(m_data.segments[segment], value),
                                      exactAmount(*m_bar.value, m_data.unit));
        m_sketch.place(room, {column(), -1 - static_cast<int>(segment)}, text, target);
    }

    [[nodiscard]] QString exactSegment(const BarSegment& segment, double value) const {
        if (segment.kind == BarSegment::Kind::component || segment.kind == BarSegment::Kind::unattributed)
            return withoutInterval(exactAmount(value, m_data.unit), componentsHaveNone());
        if (segment.p10.empty()) return exactAmount(value, m_data.unit);
        return exactAmount(value, segment.p10[m_index], segment.p90[m_index], m_data.unit);
    }

    void paintTotal(double shown) {
        const bool isWhole = m_sketch.y(m_data.axis, shown) - m_sketch.y(m_data.axis, *m_bar.value) < 0.5;
        double top = m_sketch.y(m_data.axis, shown);
        // Beside the middle, so that the numbers of the segments stay readable.
        if (isWhole && m_bar.p10 && m_bar.p90) {
            const double x = m_left + m_width * 5 / 6;
            m_sketch.whisker({x, m_sketch.y(m_data.axis, *m_bar.p10)}, {x, m_sketch.y(m_data.axis, *m_bar.p90)},
                             m_sketch.color(Role::text));
            top = std::min(top, m_sketch.y(m_data.axis, *m_bar.p90));
        }
        const double height = m_sketch.lineHeight();
        const QString figure = m_data.scale == estimator::BarScale::relative ? BarsChart::tr("%1 %").arg(number(*m_bar.value))
                                                                             : number(shownAxis(m_data.axis).shown(*m_bar.value));
        m_sketch.text({m_slot.left(), top - height - 3, m_slot.width(), height}, Qt::AlignHCenter | Qt::AlignBottom,
                      isWhole ? figure : QString{}, m_sketch.color(Role::text), true);
    }

    void paintGap() {
        const bool isInfeasible = m_bar.state == Bar::State::infeasible;
        const QRectF room{m_left, m_slot.top(), m_width, m_slot.height()};
        const QColor color = m_sketch.color(isInfeasible ? Role::error : Role::secondaryText);
        m_sketch.dashedBox(room, color);
        QStringList words{isInfeasible ? BarsChart::tr("infeasible") : BarsChart::tr("no figure")};
        for (const std::string& stage : m_bar.missingStages) words.append(toQt(stage));
        m_sketch.label(m_slot.adjusted(4, 4, -4, -4), Qt::AlignCenter, listed(words), color);
        m_sketch.place(room, {column(), 0}, describe(m_data, m_bar), m_target);
    }

    ChartSketch& m_sketch;
    const StackedBars& m_data;
    const Bar& m_bar;
    std::size_t m_index;
    QRectF m_slot;
    double m_left = 0.0, m_width = 0.0;
    ChartTarget m_target;
};

constexpr std::size_t kFewBars = 6; // beside which a legend finds room

/// The narrowest slot in which all names stand whole, broken between words, as far as one is wide: many scenarios scroll rather than lose
/// their names.
int slotFor(const StackedBars& data, const ChartSketch& sketch) {
    static const QRegularExpression ends{QStringLiteral("[ -]")};
    const auto holds = [&](const QString& name, double width, bool isBold) {
        const auto isWhole = [&](const QString& word) { return sketch.fits(word, width, 1, isBold); };
        return sketch.fits(name, width, kMostNameLines, isBold) && std::ranges::all_of(name.split(ends, Qt::SkipEmptyParts), isWhole);
    };
    const auto holdsAll = [&](int slot) {
        return std::ranges::all_of(data.bars,
                                   [&](const Bar& bar) { return holds(toQt(bar.name), slot * kSlots - 4, &bar == &data.bars.front()); });
    };
    int slot = kLeastSlot;
    while (slot < kWidestSlot && !holdsAll(slot)) slot += kSlotStep;
    return slot;
}

models::Result<StackedBars> computeBars(const ChartQuestion& question, const std::stop_token&) {
    return estimator::stackedBars(*question.estimate, question.metric, question.stackBy, question.scale);
}

} // namespace

BarsChart::BarsChart(QWidget* parent) : DataChart{Pace::atOnce, computeBars, parent} { setObjectName(QStringLiteral("barsChart")); }

QString BarsChart::title() const { return tr("Totals"); }

QString BarsChart::help() const {
    return tr("A bar a scenario, stacked of its stages or of the components that use the energy. The line spans P10 to P90.");
}

std::span<const estimator::Metric> BarsChart::metrics() const {
    static const auto all = [] {
        std::array<estimator::Metric, estimator::kMetricCount> metrics{};
        std::ranges::transform(estimator::allMetrics(), metrics.begin(), &estimator::MetricInfo::metric);
        return metrics;
    }();
    return all;
}

QString BarsChart::fileName() const { return data() == nullptr ? QStringLiteral("totals") : toQt(estimator::info(data()->metric).key); }

ChartTable BarsChart::table() const {
    ChartTable table;
    const StackedBars* shown = data();
    if (shown == nullptr) return table;
    for (const Bar& bar : shown->bars) table.columns.push_back(figureColumn(toQt(bar.name), shown->unit));
    for (std::size_t i = 0; i < shown->segments.size(); ++i) {
        std::vector<ChartCell> cells;
        for (std::size_t bar = 0; bar < shown->bars.size(); ++bar) {
            const bool isGap = !shown->bars[bar].value;
            cells.push_back(amountCell(isGap ? std::nullopt : std::optional{shown->segments[i].values[bar]}, shown->unit));
        }
        table.add(segmentName(*shown, i), std::move(cells));
    }
    std::vector<ChartCell> totals;
    for (const Bar& bar : shown->bars) totals.push_back(amountCell(bar.value, shown->unit));
    table.add(label(shown->metric), std::move(totals));
    if (std::ranges::none_of(shown->bars, [](const Bar& bar) { return bar.p10.has_value(); })) return table;
    for (const auto& [name, value] : {std::pair{QStringLiteral("P10"), &Bar::p10}, std::pair{QStringLiteral("P90"), &Bar::p90}}) {
        std::vector<ChartCell> ends;
        for (const Bar& bar : shown->bars) ends.push_back(amountCell(bar.*value, shown->unit));
        table.add(name, std::move(ends));
    }
    return table;
}

QSize BarsChart::leastSize() const {
    if (data() == nullptr) return DataChart::leastSize();
    const int slot = slotFor(*data(), ChartSketch{size(), {Tone::light, font()}});
    return DataChart::leastSize().expandedTo(
        {static_cast<int>(data()->bars.size()) * slot + (data()->bars.size() <= kFewBars ? kLegendRoom : kAxisRoom), 0});
}

std::optional<ChartHint> BarsChart::gap(const StackedBars& data) const {
    return data.isEmpty() || data.segments.empty() ? std::optional{findingsHint(tr("No scenario has this figure yet."))} : std::nullopt;
}

void BarsChart::settle(StackedBars& next, const StackedBars& before) const { next.axis = estimator::settled(next.axis, before.axis); }

void BarsChart::drawData(ChartSketch& sketch, const StackedBars& data) const {
    std::vector<LegendEntry> entries;
    for (std::size_t i = 0; i < data.segments.size(); ++i)
        //: number and name of a segment, in the legend
        entries.push_back({tr("%1  %2").arg(i + 1).arg(segmentName(data, i)), sketch.stack(i)});
    if (data.bars.size() <= kFewBars) sketch.legend(entries);
    else sketch.legendAbove(entries);
    if (data.bars.size() == 1) sketch.footnote(tr("Add a scenario to compare it with this one."));
    sayHowComparable(sketch, question(), data.metric);
    if (std::ranges::any_of(data.bars, [](const Bar& bar) { return bar.p10.has_value(); }))
        markKey(sketch, {{Mark::whisker, sketch.color(Role::text), intervalWords()}});
    // The axis is not taken yet, which makes the slots a little narrower.
    const double slot = sketch.room().width() * kSlots / static_cast<double>(data.bars.size());
    double tallest = sketch.lineHeight();
    for (const Bar& bar : data.bars)
        tallest = std::max(tallest, sketch.labelHeight(toQt(bar.name), slot - 4, kMostNameLines, &bar == &data.bars.front()));
    const QRectF names = sketch.takeBottom(tallest + 6).adjusted(0, 3, 0, 0);
    //: title of an axis; %1 is a metric
    sketch.leftAxis(data.axis, data.scale == estimator::BarScale::relative ? tr("%1, baseline = 100 %").arg(label(data.metric))
                                                                           : axisTitle(data.metric, data.axis));
    for (std::size_t bar = 0; bar < data.bars.size(); ++bar) BarPainter{sketch, data, bar}.paint(names);
}

} // namespace ui
