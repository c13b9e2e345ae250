#pragma once

#include "estimator/charts/waterfall.h"
#include "ui/charts/data_chart.h"

namespace ui {

/// The way from the baseline to the scenario that is looked at: a bar a choice, whose click leads to the field.
class WaterfallChart : public DataChart<estimator::Waterfall> {
    Q_OBJECT

public:
    explicit WaterfallChart(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] ChartTopic topic() const override { return ChartTopic::difference; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] ChartUses uses() const override { return {.current = true, .scenario = true}; }
    [[nodiscard]] std::span<const estimator::Metric> metrics() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QSize leastSize() const override;
    [[nodiscard]] std::optional<ChartHint> gap(const estimator::Waterfall& data) const override;
    [[nodiscard]] std::optional<ChartHint> obstacle(const ChartQuestion& question) const override;
    void drawData(ChartSketch& sketch, const estimator::Waterfall& data) const override;
};

} // namespace ui
