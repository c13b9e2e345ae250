#pragma once

#include "estimator/charts/matrix.h"
#include "ui/charts/data_chart.h"

namespace ui {

/// Sites against accelerators for one stage, as a heat map; a click makes a scenario of the pair.
class MatrixChart : public DataChart<estimator::Matrix> {
    Q_OBJECT

public:
    explicit MatrixChart(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] ChartTopic topic() const override { return ChartTopic::choice; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] ChartUses uses() const override { return {.current = true, .scenario = true, .stage = true}; }
    [[nodiscard]] std::span<const estimator::Metric> metrics() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QSize leastSize() const override;
    [[nodiscard]] std::optional<ChartHint> gap(const estimator::Matrix& data) const override;
    void drawData(ChartSketch& sketch, const estimator::Matrix& data) const override;
};

} // namespace ui
