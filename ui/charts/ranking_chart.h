#pragma once

#include "estimator/charts/ranking.h"
#include "ui/charts/data_chart.h"

namespace ui {

/// The scenarios in order, with an arrow between two only where the draws support it.
class RankingChart : public DataChart<estimator::Ranking> {
    Q_OBJECT

public:
    explicit RankingChart(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] ChartTopic topic() const override { return ChartTopic::certainty; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] ChartUses uses() const override { return {.estimate = true}; }
    [[nodiscard]] std::span<const estimator::Metric> metrics() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    [[nodiscard]] QSize leastSize() const override;
    [[nodiscard]] std::optional<ChartHint> gap(const estimator::Ranking& data) const override;
    void drawData(ChartSketch& sketch, const estimator::Ranking& data) const override;
};

} // namespace ui
