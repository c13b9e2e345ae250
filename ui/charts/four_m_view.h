#pragma once

#include "estimator/charts/four_m_chart.h"
#include "ui/charts/data_chart.h"

namespace ui {

/// The 4M practices: a panel a scenario, in it steps on a logarithmic axis that multiply to the total, with the published bands behind.
class FourMView : public DataChart<estimator::FourMChart> {
    Q_OBJECT

public:
    explicit FourMView(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] ChartTopic topic() const override { return ChartTopic::difference; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] ChartUses uses() const override { return {.current = true, .splitBy = true}; }
    [[nodiscard]] bool asksMetric(const ChartQuestion& question) const override { return question.splitBy == SplitBy::practices; }
    [[nodiscard]] std::span<const estimator::Metric> metrics() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QSize leastSize() const override;
    [[nodiscard]] std::optional<ChartHint> obstacle(const ChartQuestion& question) const override;
    void drawData(ChartSketch& sketch, const estimator::FourMChart& data) const override;

private:
    [[nodiscard]] ChartTable chainTable(const estimator::FourMChart& shown) const;
    /// Of the panel's scenario, which has its colour from there.
    [[nodiscard]] std::size_t placeInPlan(const estimator::FourMPanel& panel, std::size_t otherwise) const;
};

} // namespace ui
