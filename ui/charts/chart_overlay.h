#pragma once

#include "estimator/chart_data.h"
#include "ui/charts/stacked_chart.h"

#include <QGraphicsObject>

class QAbstractSeries;
class QChart;

namespace ui {

/// What lies over the bars: totals, numbers of the segments, gaps, and the frame of the place that the keyboard points at. One item
/// whatever the size of the plan.
class ChartOverlay : public QGraphicsObject {
    Q_OBJECT

public:
    ChartOverlay(QChart* chart, QAbstractSeries* series);

    void setContent(const estimator::ChartData& data, Tone tone);
    void setPointed(std::optional<ChartPlace> place);
    /// On the chart, for hit tests and frames.
    [[nodiscard]] QRectF barRect(std::size_t bar) const;
    [[nodiscard]] QRectF segmentRect(const ChartPlace& place) const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintGap(QPainter& painter, std::size_t bar) const;
    void paintBar(QPainter& painter, std::size_t bar) const;
    void paintWhisker(QPainter& painter, std::size_t bar) const;
    [[nodiscard]] QRectF slotRect(std::size_t bar) const;
    [[nodiscard]] QRectF between(std::size_t bar, double low, double high) const;

    QChart* m_chart;
    QAbstractSeries* m_series;
    estimator::ChartData m_data;
    Tone m_tone = Tone::light;
    std::optional<ChartPlace> m_pointed;
};

/// Width of a bar as a share of its slot.
inline constexpr double kBarWidth = 0.5;

} // namespace ui
