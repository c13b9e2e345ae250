#pragma once

#include "estimator/charts/flows.h"
#include "ui/charts/data_chart.h"

namespace ui {

/// A Sankey diagram of the scenario: from stages over components to the total.
class FlowsChart : public DataChart<estimator::Flows> {
    Q_OBJECT

public:
    explicit FlowsChart(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] ChartTopic topic() const override { return ChartTopic::amount; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] ChartUses uses() const override { return {.estimate = true, .scenario = true}; }
    [[nodiscard]] std::span<const estimator::Metric> metrics() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QSize leastSize() const override;
    [[nodiscard]] std::optional<ChartHint> gap(const estimator::Flows& data) const override;
    void drawData(ChartSketch& sketch, const estimator::Flows& data) const override;
};

} // namespace ui
