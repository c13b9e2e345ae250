#pragma once

#include "estimator/charts/trade_off.h"
#include "ui/charts/data_chart.h"

namespace ui {

/// Cost against emissions: a cross of intervals a scenario, and the front of those that no other beats.
class TradeOffChart : public DataChart<estimator::TradeOff> {
    Q_OBJECT

public:
    explicit TradeOffChart(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] ChartTopic topic() const override { return ChartTopic::choice; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] ChartUses uses() const override { return {.estimate = true}; }
    [[nodiscard]] std::span<const estimator::Metric> metrics() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QSize leastSize() const override;
    [[nodiscard]] std::optional<ChartHint> gap(const estimator::TradeOff& data) const override;
    void drawData(ChartSketch& sketch, const estimator::TradeOff& data) const override;
};

} // namespace ui
