#pragma once

#include "estimator/charts/break_even.h"
#include "ui/charts/data_chart.h"

namespace ui {

/// What comes together over the service life: training first, then service day by day, with the days at which lines cross.
class BreakEvenChart : public DataChart<estimator::BreakEven> {
    Q_OBJECT

public:
    explicit BreakEvenChart(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] ChartTopic topic() const override { return ChartTopic::time; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] ChartUses uses() const override { return {.estimate = true, .horizon = true}; }
    [[nodiscard]] std::span<const estimator::Metric> metrics() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QSize leastSize() const override;
    [[nodiscard]] std::optional<ChartHint> gap(const estimator::BreakEven& data) const override;
    void drawData(ChartSketch& sketch, const estimator::BreakEven& data) const override;
};

} // namespace ui
