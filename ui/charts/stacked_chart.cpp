#include "ui/charts/stacked_chart.h"

#include "ui/charts/chart_overlay.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

// Below this the labels of the axes turn into dots.
constexpr int kLeastHeight = 180;
constexpr int kLeastWidth = 320;
// From here on names stand aslant.
constexpr std::size_t kManyBars = 6;

/// The axis shows each name once only, so equal ones are told apart by what nobody sees.
QStringList categories(const estimator::ChartData& data) {
    QStringList names;
    for (const estimator::ChartBar& bar : data.bars) {
        QString name = toQt(bar.name).toHtmlEscaped();
        while (names.contains(name)) name += QChar{0x200B};
        names.append(name);
    }
    return names;
}

} // namespace

StackedChart::StackedChart(QWidget* parent) : QChartView{parent} {
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setMinimumSize(kLeastWidth, kLeastHeight);
    setFrameShape(QFrame::NoFrame);
    rebuild();
}

void StackedChart::setData(estimator::ChartData data) {
    const bool sameShape = hasShapeOf(data);
    m_data = std::move(data);
    m_pointed.reset();
    if (sameShape) replaceValues();
    else rebuild();
}

void StackedChart::setPaper(const QFont& font) {
    m_paper = font;
    colour();
}

bool StackedChart::hasShapeOf(const estimator::ChartData& data) const {
    if (data.bars.size() != m_data.bars.size() || data.segments.size() != m_data.segments.size() || data.bars.empty()) return false;
    const bool sameBars = std::ranges::equal(data.bars, m_data.bars, {}, &estimator::ChartBar::name, &estimator::ChartBar::name);
    return sameBars && std::ranges::equal(data.segments, m_data.segments,
                                          [](const auto& a, const auto& b) { return a.isSameKindOf(b) && a.name == b.name; });
}

void StackedChart::rebuild() {
    // A new chart each time: taking series and axes out of an old one leaves items behind in its scene.
    auto* next = new QChart;
    next->setMargins({4, 4, 8, 4});
    next->setBackgroundRoundness(0);
    next->setLocalizeNumbers(true);
    next->legend()->setAlignment(Qt::AlignRight);
    next->legend()->setVisible(m_data.segments.size() > 1);
    m_series = new QStackedBarSeries;
    m_series->setBarWidth(kBarWidth);
    for (std::size_t i = 0; i < m_data.segments.size(); ++i) {
        //: number and name of a segment, in the legend
        auto* set = new QBarSet{tr("%1  %2").arg(i + 1).arg(segmentName(i))};
        for (const double value : m_data.segments[i].shown) set->append(value);
        m_series->append(set);
    }
    next->addSeries(m_series);
    auto* names = new QBarCategoryAxis;
    names->append(categories(m_data));
    names->setGridLineVisible(false);
    if (m_data.bars.size() >= kManyBars) names->setLabelsAngle(-35);
    next->addAxis(names, Qt::AlignBottom);
    m_series->attachAxis(names);
    m_axis = new QValueAxis;
    m_axis->setTickCount(estimator::kAxisSteps + 1);
    next->addAxis(m_axis, Qt::AlignLeft);
    m_series->attachAxis(m_axis);
    m_overlay = new ChartOverlay{next, m_series};

    QChart* last = chart();
    setChart(next);
    delete last;
    replaceValues();
}

void StackedChart::replaceValues() {
    const QList<QBarSet*> sets = m_series->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        const std::vector<double>& shown = m_data.segments[static_cast<std::size_t>(i)].shown;
        for (std::size_t bar = 0; bar < shown.size(); ++bar) sets[i]->replace(static_cast<int>(bar), shown[bar]);
    }
    m_axis->setRange(0.0, m_data.axisTop);
    m_axis->setLabelFormat(QStringLiteral("%.%1f").arg(m_data.axisDecimals));
    m_axis->setTitleText(axisTitle().toHtmlEscaped());
    colour();
}

void StackedChart::colour() {
    const Tone shade = tone();
    const QColor text = color(Role::text, shade);
    chart()->setBackgroundBrush(m_paper ? QColor{Qt::white} : palette().color(QPalette::Base));
    chart()->setBackgroundPen(Qt::NoPen);
    chart()->legend()->setLabelColor(text);
    const QList<QBarSet*> sets = m_series->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets[i]->setColor(stackColor(static_cast<std::size_t>(i), shade));
        sets[i]->setBorderColor(color(Role::canvas, shade));
    }
    const QFont textFont = m_paper.value_or(font());
    chart()->setFont(textFont);
    chart()->legend()->setFont(textFont);
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsFont(textFont);
        axis->setTitleFont(textFont);
        axis->setLabelsColor(text);
        axis->setTitleBrush(text);
        axis->setLinePenColor(color(Role::link, shade));
        axis->setGridLineColor(color(Role::grid, shade));
    }
    m_overlay->setContent(m_data, shade);
}

QString StackedChart::axisTitle() const {
    if (m_data.unit.empty()) return label(m_data.metric);
    //: title of an axis: a metric and its unit
    return tr("%1 (%2)").arg(label(m_data.metric), toQt(m_data.unit));
}

QString StackedChart::segmentName(std::size_t index) const {
    const estimator::ChartSegment& segment = m_data.segments[index];
    switch (segment.kind) {
    case estimator::ChartSegment::Kind::stage: return toQt(segment.name);
    case estimator::ChartSegment::Kind::component: return ui::label(*segment.component);
    case estimator::ChartSegment::Kind::embodied: return label(estimator::Metric::embodied);
    case estimator::ChartSegment::Kind::unattributed: return tr("Not broken down");
    case estimator::ChartSegment::Kind::whole: return label(m_data.metric);
    }
    return {};
}

QString StackedChart::describe(const ChartPlace& place) const {
    const estimator::ChartBar& bar = m_data.bars[place.bar];
    const QString name = toQt(bar.name);
    if (!bar.exact) {
        QStringList stages;
        for (const std::string& stage : bar.missingStages) stages.append(toQt(stage));
        if (stages.isEmpty()) return tr("%1: no figure").arg(name);
        return bar.state == estimator::ChartBar::State::infeasible
                   ? tr("%1: infeasible, see %2").arg(name, stages.join(QStringLiteral(", ")))
                   : tr("%1: no figure for %2").arg(name, stages.join(QStringLiteral(", ")));
    }
    const auto exact = [this](double value) { return number(value, 6) + QChar::Nbsp + toQt(m_data.exactUnit); };
    if (!place.segment) {
        if (!bar.exactP10 || !bar.exactP90) return tr("%1: %2").arg(name, exact(*bar.exact));
        //: scenario, its figure, P10, P90
        return tr("%1: %2, P10 to P90 %3 – %4").arg(name, exact(*bar.exact), number(*bar.exactP10), exact(*bar.exactP90));
    }
    //: scenario, segment, its figure, the figure of the whole bar
    return tr("%1, %2: %3 of %4")
        .arg(name, segmentName(*place.segment), exact(m_data.segments[*place.segment].exact[place.bar]), exact(*bar.exact));
}

std::optional<ChartPlace> StackedChart::placeAt(const QPoint& point) const {
    const QPointF onChart = chart()->mapFromScene(mapToScene(point));
    if (!chart()->plotArea().contains(onChart)) return std::nullopt;
    for (std::size_t bar = 0; bar < m_data.bars.size(); ++bar) {
        if (!m_data.bars[bar].exact) {
            if (m_overlay->barRect(bar).contains(onChart)) return ChartPlace{bar, {}};
            continue;
        }
        for (std::size_t segment = 0; segment < m_data.segments.size(); ++segment)
            if (m_overlay->segmentRect({bar, segment}).contains(onChart)) return ChartPlace{bar, segment};
    }
    return std::nullopt;
}

void StackedChart::point(std::optional<ChartPlace> place) {
    m_pointed = place;
    m_overlay->setPointed(place);
    const QString text = place ? describe(*place) : QString{};
    setAccessibleDescription(text);
    Q_EMIT pointed(text);
}

void StackedChart::keyPressEvent(QKeyEvent* event) {
    const auto bars = static_cast<int>(m_data.bars.size());
    const auto segments = static_cast<int>(m_data.segments.size());
    if (bars == 0) return QChartView::keyPressEvent(event);
    int bar = m_pointed ? static_cast<int>(m_pointed->bar) : -1;
    int segment = m_pointed && m_pointed->segment ? static_cast<int>(*m_pointed->segment) : -1;
    switch (event->key()) {
    case Qt::Key_Right: bar = std::min(bar + 1, bars - 1); break;
    case Qt::Key_Left: bar = std::max(bar - 1, 0); break;
    case Qt::Key_Up: segment = std::min(segment + 1, segments - 1); break;
    case Qt::Key_Down: segment = std::max(segment - 1, -1); break;
    case Qt::Key_Home: bar = 0; break;
    case Qt::Key_End: bar = bars - 1; break;
    case Qt::Key_Escape: return m_pointed ? point(std::nullopt) : QChartView::keyPressEvent(event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pointed) Q_EMIT activated(m_data.bars[m_pointed->bar].id);
        return;
    default: return QChartView::keyPressEvent(event);
    }
    const auto index = static_cast<std::size_t>(std::max(bar, 0));
    const bool hasSegment = segment >= 0 && m_data.bars[index].exact;
    point(ChartPlace{index, hasSegment ? std::optional{static_cast<std::size_t>(segment)} : std::nullopt});
}

void StackedChart::focusOutEvent(QFocusEvent* event) {
    point(std::nullopt);
    QChartView::focusOutEvent(event);
}

bool StackedChart::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto place = placeAt(help->pos());
        if (place) QToolTip::showText(help->globalPos(), describe(*place), this);
        else QToolTip::hideText();
        return true;
    }
    return QChartView::viewportEvent(event);
}

void StackedChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && m_overlay != nullptr) colour();
    if (event->type() == QEvent::LanguageChange && m_overlay != nullptr) rebuild();
    QChartView::changeEvent(event);
}

} // namespace ui
