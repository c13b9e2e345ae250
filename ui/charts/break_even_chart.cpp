#include "ui/charts/break_even_chart.h"

#include "ui/charts/basis_words.h"
#include "ui/charts/chart_metrics.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/label_layout.h"
#include "ui/charts/late_interval.h"
#include "ui/charts/mark_key.h"
#include "ui/text/numbers.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace ui {
namespace {

using estimator::BreakEven;
using estimator::BreakEvenLine;

constexpr double kMark = 5.0;

QString days(double count) { return BreakEvenChart::tr("day %1").arg(number(count)); }

QString linesHaveNone() { return BreakEvenChart::tr("the lines are those with every unknown at its median"); }

QString describe(const BreakEven& data, const BreakEvenLine& line) {
    const std::string_view unit = estimator::info(data.metric).unit;
    //: scenario; what training comes to, what a day of service adds, what both come to at the end
    QString text = BreakEvenChart::tr("%1: %2 at first, %3 a day, %4 on %5")
                       .arg(toQt(line.name), exactAmount(line.once, unit), exactAmount(line.perDay, unit),
                            exactAmount(line.atEnd, line.p10, line.p90, unit), days(data.days));
    if (line.overtakeDay) text += BreakEvenChart::tr("; service overtakes training on %1").arg(days(*line.overtakeDay));
    return text;
}

/// Dashes, so that lines are told apart without colour; lines of one colour never have the same.
std::vector<Qt::PenStyle> stylesOf(const ChartSketch& sketch, const BreakEven& data) {
    constexpr std::array kStyles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    std::vector<Qt::PenStyle> styles;
    const auto isTaken = [&](const QColor& color, Qt::PenStyle style) {
        for (std::size_t i = 0; i < styles.size(); ++i)
            if (styles[i] == style && sketch.scenario(data.lines[i].index) == color) return true;
        return false;
    };
    for (const BreakEvenLine& line : data.lines) {
        std::size_t tried = 0;
        while (tried < kStyles.size() && isTaken(sketch.scenario(line.index), kStyles[(line.index + tried) % kStyles.size()])) ++tried;
        styles.push_back(kStyles[(line.index + tried) % kStyles.size()]);
    }
    return styles;
}

/// Lines and marks on the two axes of the sketch.
class LinePainter {
public:
    LinePainter(ChartSketch& sketch, const BreakEven& data, std::vector<Qt::PenStyle> styles)
        : m_sketch{sketch},
          m_data{data},
          m_styles{std::move(styles)} {}

    /// The number of each line, as the legend has it, behind its end.
    void paintNumbers() {
        std::vector<std::size_t> shown;
        for (std::size_t i = 0; i < m_data.lines.size(); ++i)
            if (!m_sketch.isHidden(i)) shown.push_back(i);
        const auto level = [&](std::size_t i) { return at(m_data.days, m_data.lines[i].atEnd).y(); };
        std::ranges::stable_sort(shown, {}, level);
        std::vector<double> wanted;
        for (const std::size_t i : shown) wanted.push_back(level(i));
        const double height = m_sketch.lineHeight();
        const std::vector<double> middles = spread(wanted, height, m_sketch.room().top(), m_sketch.room().bottom());
        const double right = m_sketch.room().right();
        for (std::size_t place = 0; place < shown.size(); ++place) {
            const QColor color = m_sketch.scenario(m_data.lines[shown[place]].index);
            m_sketch.line({right, wanted[place]}, {right + kLead, middles[place]}, color, 0.7);
            m_sketch.text({right + kLead + 3, middles[place] - height / 2, numbersWidth(m_sketch) - kLead, height},
                          Qt::AlignLeft | Qt::AlignVCenter, QString::number(shown[place] + 1), m_sketch.color(Role::text), true);
        }
    }

    static double numbersWidth(const ChartSketch& sketch) { return kLead + 3 + sketch.boldWidthOf(QStringLiteral("00")); }

    void paintLine(std::size_t index) {
        const BreakEvenLine& line = m_data.lines[index];
        const QColor color = m_sketch.scenario(line.index);
        const QPointF end = at(m_data.days, line.atEnd);
        m_sketch.line(at(0, line.once), end, color, 2, m_styles[index]);
        m_sketch.dot(at(0, line.once), 3, color);
        ChartTarget target;
        target.scenario = line.id;
        m_sketch.place({end.x() - 2 * kMark, end.y() - kMark, 3 * kMark, 2 * kMark}, {2, static_cast<int>(index)}, describe(m_data, line),
                       target);
        m_sketch.place({at(0, line.once).x() - kMark, at(0, line.once).y() - kMark, 2 * kMark, 2 * kMark}, {0, static_cast<int>(index)},
                       describe(m_data, line), target);
        if (!line.overtakeDay) return;
        const QPointF mark = at(*line.overtakeDay, line.overtakeValue);
        m_sketch.area(QPolygonF{{mark + QPointF{0, -kMark}, mark + QPointF{kMark, kMark}, mark + QPointF{-kMark, kMark}}}, color);
        //: a scenario and a day
        m_sketch.place(
            QRectF{mark - QPointF{kMark, kMark}, mark + QPointF{kMark, kMark}}, {1, static_cast<int>(index)},
            withoutInterval(BreakEvenChart::tr("%1: service overtakes training on %2").arg(toQt(line.name), days(*line.overtakeDay)),
                            linesHaveNone()),
            target);
    }

    void paintCrossing(std::size_t index) {
        const estimator::BreakEvenCrossing& crossing = m_data.crossings[index];
        const QPointF centre = at(crossing.day, crossing.value);
        m_sketch.line(centre, {centre.x(), m_sketch.room().bottom()}, m_sketch.color(Role::link), 1, Qt::DotLine);
        m_sketch.dot(centre, kMark, m_sketch.color(Role::canvas), m_sketch.color(Role::text));
        const QString text = days(crossing.day);
        const double width = m_sketch.boldWidthOf(text) + 4;
        const QRectF label{std::min(centre.x() + 6, m_sketch.room().right() - width), centre.y() + 4, width, m_sketch.lineHeight()};
        // Where crossings crowd, the first days stand and hovering tells the others.
        if (std::ranges::none_of(m_days, [&label](const QRectF& other) { return other.intersects(label); })) {
            m_days.push_back(label);
            m_sketch.text(label, Qt::AlignLeft | Qt::AlignVCenter, text, m_sketch.color(Role::text), true);
        }
        //: a day; the scenario that is less until then, the one that is less from then on; what both come to
        m_sketch.place(
            QRectF{centre - QPointF{kMark, kMark}, centre + QPointF{kMark, kMark}}, {1, static_cast<int>(m_data.lines.size() + index)},
            withoutInterval(BreakEvenChart::tr("%1: until then %2 is less, from then on %3; both have come to %4")
                                .arg(days(crossing.day), toQt(m_data.lines[crossing.a].name), toQt(m_data.lines[crossing.b].name),
                                     exactAmount(crossing.value, estimator::info(m_data.metric).unit)),
                            linesHaveNone()));
    }

private:
    [[nodiscard]] QPointF at(double day, double value) const { return {m_sketch.x(m_data.timeAxis, day), m_sketch.y(m_data.axis, value)}; }

    static constexpr double kLead = 8.0;

    ChartSketch& m_sketch;
    const BreakEven& m_data;
    std::vector<Qt::PenStyle> m_styles;
    std::vector<QRectF> m_days; ///< where those of crossings stand
};

models::Result<BreakEven> computeBreakEven(const ChartQuestion& question, const std::stop_token&) {
    return estimator::breakEven(*question.plan, *question.estimate, question.metric, question.horizonDays);
}

} // namespace

BreakEvenChart::BreakEvenChart(QWidget* parent) : DataChart{Pace::atOnce, computeBreakEven, parent} {
    setObjectName(QStringLiteral("breakEvenChart"));
}

QString BreakEvenChart::title() const { return tr("Break-even"); }

QString BreakEvenChart::help() const {
    return tr("What comes together over the service life: first training and all else that is done once, then service day by day. A "
              "triangle: service has come to as much as training. A ring: two scenarios have come to the same.");
}

std::span<const estimator::Metric> BreakEvenChart::metrics() const { return footprintMetrics(); }

QString BreakEvenChart::fileName() const { return QStringLiteral("break_even"); }

ChartTable BreakEvenChart::table() const {
    ChartTable table;
    const BreakEven* shown = data();
    if (shown == nullptr) return table;
    const std::string_view unit = estimator::info(shown->metric).unit;
    table.columns = {figureColumn(tr("Once"), unit),
                     figureColumn(tr("Per day"), unit),
                     figureColumn(tr("At the end"), unit),
                     figureColumn(QStringLiteral("P10"), unit),
                     figureColumn(QStringLiteral("P90"), unit),
                     {tr("Service overtakes training on day")},
                     //: heads of columns: where two lines cross
                     {tr("Crossing on day")},
                     figureColumn(tr("Both come to"), unit)};
    const ChartCell none = numberCell({});
    for (const BreakEvenLine& line : shown->lines)
        table.add(toQt(line.name), {amountCell(line.once, unit), amountCell(line.perDay, unit), amountCell(line.atEnd, unit),
                                    amountCell(line.p10, unit), amountCell(line.p90, unit), numberCell(line.overtakeDay), none, none});
    for (const estimator::BreakEvenCrossing& crossing : shown->crossings)
        //: two scenarios whose lines cross
        table.add(tr("%1 and %2").arg(toQt(shown->lines[crossing.a].name), toQt(shown->lines[crossing.b].name)),
                  {none, none, none, none, none, none, numberCell(crossing.day), amountCell(crossing.value, unit)});
    return table;
}

QSize BreakEvenChart::leastSize() const { return {480, 260}; }

std::optional<ChartHint> BreakEvenChart::gap(const BreakEven& data) const {
    return data.lines.empty() ? std::optional{findingsHint(tr("No scenario has this figure yet."))} : std::nullopt;
}

void BreakEvenChart::drawData(ChartSketch& sketch, const BreakEven& data) const {
    std::vector<LegendEntry> entries;
    const std::vector<Qt::PenStyle> styles = stylesOf(sketch, data);
    for (std::size_t i = 0; i < data.lines.size(); ++i)
        //: number and name of a line, in the legend
        entries.push_back({tr("%1  %2").arg(i + 1).arg(toQt(data.lines[i].name)), sketch.scenario(data.lines[i].index), styles[i]});
    sketch.legend(entries);
    if (!data.without.empty()) {
        sketch.footnote(tr("Without a figure: %1").arg(listed(data.without)));
    } else if (data.lines.size() == 1) sketch.footnote(tr("Add a scenario to see from which day on it is better."));
    sayHowComparable(sketch, question(), data.metric);
    std::vector<MarkMeaning> marks;
    if (std::ranges::any_of(data.lines, [](const BreakEvenLine& line) { return line.overtakeDay.has_value(); }))
        marks.push_back({Mark::triangle, sketch.color(Role::secondaryText), tr("service has come to as much as training")});
    if (!data.crossings.empty()) marks.push_back({Mark::ring, sketch.color(Role::text), tr("from this day on the other scenario is less")});
    markKey(sketch, marks);
    if (data.lines.size() > 1) static_cast<void>(sketch.takeRight(LinePainter::numbersWidth(sketch)));
    sketch.axes(data.axis, axisTitle(data.metric, data.axis), data.timeAxis, tr("Days of service"));
    LinePainter painter{sketch, data, styles};
    for (std::size_t i = 0; i < data.lines.size(); ++i)
        if (!sketch.isHidden(i)) painter.paintLine(i);
    for (std::size_t i = 0; i < data.crossings.size(); ++i)
        if (!sketch.isHidden(data.crossings[i].a) && !sketch.isHidden(data.crossings[i].b)) painter.paintCrossing(i);
    if (data.lines.size() > 1) painter.paintNumbers();
}

} // namespace ui
