#pragma once

#include "ui/charts/data_chart.h"

namespace ui {

/// Stacked bars of one metric: a bar a scenario. Numbers in the segments repeat those of the legend, so that nothing rests on colour
/// alone; a scenario without total is a labelled gap.
class BarsChart : public DataChart<estimator::StackedBars> {
    Q_OBJECT

public:
    explicit BarsChart(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] ChartTopic topic() const override { return ChartTopic::amount; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] ChartUses uses() const override { return {.estimate = true, .stackBy = true, .scale = true}; }
    [[nodiscard]] std::span<const estimator::Metric> metrics() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QSize leastSize() const override;
    [[nodiscard]] std::optional<ChartHint> gap(const estimator::StackedBars& data) const override;
    void settle(estimator::StackedBars& next, const estimator::StackedBars& before) const override;
    void drawData(ChartSketch& sketch, const estimator::StackedBars& data) const override;
};

} // namespace ui
