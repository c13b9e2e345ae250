#include "ui/charts/chart_overlay.h"

#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include <QAbstractSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

// Pixels, because point sizes in scene items grow with the resolution of a printer.
constexpr int kLabelPixels = 12;
constexpr int kNumberPixels = 11;

QFont labelFont(const QChart& chart, int pixels) {
    QFont font = chart.font();
    font.setPixelSize(pixels);
    return font;
}

/// Black or white, whichever reads better on the ground.
QColor textOn(const QColor& ground) { return ground.lightnessF() > 0.5F ? QColor{Qt::black} : QColor{Qt::white}; }

} // namespace

ChartOverlay::ChartOverlay(QChart* chart, QAbstractSeries* series) : QGraphicsObject{chart}, m_chart{chart}, m_series{series} {
    setZValue(100);
    setAcceptedMouseButtons(Qt::NoButton);
    connect(chart, &QChart::plotAreaChanged, this, [this] {
        prepareGeometryChange();
        update();
    });
}

void ChartOverlay::setContent(const estimator::ChartData& data, Tone tone) {
    m_data = data;
    m_tone = tone;
    update();
}

void ChartOverlay::setPointed(std::optional<ChartPlace> place) {
    m_pointed = place;
    update();
}

QRectF ChartOverlay::slotRect(std::size_t bar) const {
    const QRectF plot = m_chart->plotArea();
    const double width = plot.width() / static_cast<double>(std::max<std::size_t>(1, m_data.bars.size()));
    return {plot.left() + width * static_cast<double>(bar), plot.top(), width, plot.height()};
}

QRectF ChartOverlay::between(std::size_t bar, double low, double high) const {
    const QRectF slot = slotRect(bar);
    const double top = m_chart->mapToPosition(QPointF{static_cast<double>(bar), high}, m_series).y();
    const double bottom = m_chart->mapToPosition(QPointF{static_cast<double>(bar), low}, m_series).y();
    const double width = slot.width() * kBarWidth;
    return {slot.center().x() - width / 2, top, width, bottom - top};
}

QRectF ChartOverlay::barRect(std::size_t bar) const {
    if (m_data.bars[bar].exact) return between(bar, 0.0, m_data.bars[bar].shown);
    const QRectF slot = slotRect(bar);
    const double margin = slot.width() * (1.0 - kBarWidth) / 2;
    return slot.adjusted(margin, 0, -margin, 0);
}

QRectF ChartOverlay::segmentRect(const ChartPlace& place) const {
    if (!place.segment) return barRect(place.bar);
    double low = 0.0;
    for (std::size_t i = 0; i < *place.segment; ++i) low += m_data.segments[i].shown[place.bar];
    return between(place.bar, low, low + m_data.segments[*place.segment].shown[place.bar]);
}

QRectF ChartOverlay::boundingRect() const { return m_chart->rect(); }

void ChartOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    for (std::size_t bar = 0; bar < m_data.bars.size(); ++bar) {
        if (m_data.bars[bar].exact) paintBar(*painter, bar);
        else paintGap(*painter, bar);
    }
    if (!m_pointed) return;
    painter->setPen(QPen{color(Role::text, m_tone), 2});
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(segmentRect(*m_pointed).adjusted(-2, -2, 2, 2));
}

void ChartOverlay::paintBar(QPainter& painter, std::size_t bar) const {
    painter.setFont(labelFont(*m_chart, kNumberPixels));
    for (std::size_t i = 0; i < m_data.segments.size() && m_data.segments.size() > 1; ++i) {
        const QRectF place = segmentRect({bar, i});
        if (place.height() < kNumberPixels + 2) continue;
        painter.setPen(textOn(stackColor(i, m_tone)));
        painter.drawText(place, Qt::AlignCenter, QString::number(i + 1));
    }
    paintWhisker(painter, bar);
    painter.setFont(labelFont(*m_chart, kLabelPixels));
    painter.setPen(color(Role::text, m_tone));
    const QRectF slot = slotRect(bar);
    const double top = between(bar, 0.0, std::max(m_data.bars[bar].shown, m_data.bars[bar].shownP90)).top();
    painter.drawText(QRectF{slot.left(), top - 2 * kLabelPixels, slot.width(), 2.0 * kLabelPixels - 3}, Qt::AlignHCenter | Qt::AlignBottom,
                     number(m_data.bars[bar].shown));
}

// P10 to P90, beside the middle so that the numbers of the segments stay readable.
void ChartOverlay::paintWhisker(QPainter& painter, std::size_t bar) const {
    if (!m_data.bars[bar].exactP10 || !m_data.bars[bar].exactP90) return;
    constexpr double kCap = 4.0;
    const QRectF range = between(bar, m_data.bars[bar].shownP10, m_data.bars[bar].shownP90);
    const double x = range.right() - range.width() / 6;
    painter.setPen(QPen{color(Role::text, m_tone), 1.5});
    painter.drawLine(QPointF{x, range.top()}, QPointF{x, range.bottom()});
    painter.drawLine(QPointF{x - kCap, range.top()}, QPointF{x + kCap, range.top()});
    painter.drawLine(QPointF{x - kCap, range.bottom()}, QPointF{x + kCap, range.bottom()});
}

void ChartOverlay::paintGap(QPainter& painter, std::size_t bar) const {
    const estimator::ChartBar& gap = m_data.bars[bar];
    const Role role = gap.state == estimator::ChartBar::State::infeasible ? Role::error : Role::secondaryText;
    const QRectF place = barRect(bar);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{color(role, m_tone), 1, Qt::DashLine});
    painter.drawRect(place);
    QStringList stages;
    for (const std::string& name : gap.missingStages) stages.append(toQt(name));
    const QString what = gap.state == estimator::ChartBar::State::infeasible ? tr("infeasible") : tr("no figure");
    painter.setFont(labelFont(*m_chart, kLabelPixels));
    painter.setPen(color(role, m_tone));
    const QRectF room = slotRect(bar).adjusted(4, 4, -4, -4);
    const QString text = stages.isEmpty() ? what : what + QLatin1Char('\n') + stages.join(QStringLiteral(", "));
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace ui
