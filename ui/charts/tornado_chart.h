#pragma once

#include "estimator/charts/tornado.h"
#include "ui/charts/data_chart.h"

namespace ui {

/// What nobody knows exactly, by how far it moves the total of the scenario that is looked at.
class TornadoChart : public DataChart<estimator::Tornado> {
    Q_OBJECT

public:
    explicit TornadoChart(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] ChartTopic topic() const override { return ChartTopic::certainty; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] ChartUses uses() const override { return {.scenario = true}; }
    [[nodiscard]] std::span<const estimator::Metric> metrics() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QSize leastSize() const override;
    [[nodiscard]] std::optional<ChartHint> gap(const estimator::Tornado& data) const override;
    void drawData(ChartSketch& sketch, const estimator::Tornado& data) const override;
};

} // namespace ui
