#pragma once

#include "estimator/charts/actuals_chart.h"
#include "ui/charts/data_chart.h"

namespace ui {

/// What was measured month by month against the plan: of the stage that is selected, else of the plan as a whole.
class ActualsView : public DataChart<estimator::ActualsChart> {
    Q_OBJECT

public:
    explicit ActualsView(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] ChartTopic topic() const override { return ChartTopic::time; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] ChartUses uses() const override { return {.estimate = true, .scenario = true, .stage = true}; }
    [[nodiscard]] std::span<const estimator::Metric> metrics() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QSize leastSize() const override;
    [[nodiscard]] std::optional<ChartHint> gap(const estimator::ActualsChart& data) const override;
    void drawData(ChartSketch& sketch, const estimator::ActualsChart& data) const override;
};

} // namespace ui
