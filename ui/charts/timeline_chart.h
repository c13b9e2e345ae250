#pragma once

#include "estimator/charts/timeline.h"
#include "ui/charts/data_chart.h"

namespace ui {

/// When the stages of the scenario happen, with the critical path, and the hourly grid intensity of their sites beneath.
class TimelineChart : public DataChart<estimator::Timeline> {
    Q_OBJECT

public:
    explicit TimelineChart(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] ChartTopic topic() const override { return ChartTopic::time; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] ChartUses uses() const override { return {.estimate = true, .scenario = true}; }
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] std::optional<estimator::Metric> drawnMetric() const override { return estimator::Metric::time; }
    [[nodiscard]] QSize leastSize() const override;
    [[nodiscard]] std::optional<ChartHint> gap(const estimator::Timeline& data) const override;
    void drawData(ChartSketch& sketch, const estimator::Timeline& data) const override;
};

} // namespace ui
