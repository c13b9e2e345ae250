#pragma once

#include "estimator/chart_data.h"
#include "ui/theme/theme.h"

#include <QChartView>

#include <optional>

class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace ui {

class ChartOverlay;

/// What the chart can point at: a bar, or one segment of it.
struct ChartPlace {
    std::size_t bar = 0;
    std::optional<std::size_t> segment;
    friend bool operator==(const ChartPlace&, const ChartPlace&) = default;
};

/// Stacked bars of one metric: a bar a scenario. Numbers in the segments repeat those of the legend, so that nothing rests on colour
/// alone; a scenario without total is a labelled gap. The arrow keys walk over bars and segments.
class StackedChart : public QChartView {
    Q_OBJECT

public:
    explicit StackedChart(QWidget* parent = nullptr);

    void setData(estimator::ChartData data);
    [[nodiscard]] const estimator::ChartData& data() const { return m_data; }
    /// Dark on white in this font, whatever the application looks like.
    void setPaper(const QFont& font);

    /// "Clean region, Serve: 96 kgCO2e of 110 kgCO2e"
    [[nodiscard]] QString describe(const ChartPlace& place) const;
    [[nodiscard]] std::optional<ChartPlace> placeAt(const QPoint& point) const;
    [[nodiscard]] QString segmentName(std::size_t segment) const;

Q_SIGNALS:
    void pointed(const QString& description);
    void activated(const models::ScenarioId& scenario);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool hasShapeOf(const estimator::ChartData& data) const;
    void rebuild();
    void replaceValues();
    void colour();
    void point(std::optional<ChartPlace> place);
    [[nodiscard]] Tone tone() const { return m_paper ? Tone::light : currentTone(); }
    [[nodiscard]] QString axisTitle() const;

    estimator::ChartData m_data;
    std::optional<QFont> m_paper;
    QStackedBarSeries* m_series = nullptr; ///< owned by the chart, like the two below
    QValueAxis* m_axis = nullptr;
    ChartOverlay* m_overlay = nullptr;
    std::optional<ChartPlace> m_pointed;
};

} // namespace ui
