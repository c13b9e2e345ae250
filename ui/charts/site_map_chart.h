#pragma once

#include "estimator/charts/site_map.h"
#include "ui/charts/data_chart.h"

namespace ui {

/// The world with the sites of the catalogue; a click makes a scenario there.
class SiteMapChart : public DataChart<estimator::SiteMap> {
    Q_OBJECT

public:
    explicit SiteMapChart(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] ChartTopic topic() const override { return ChartTopic::place; }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] bool asksMetric(const ChartQuestion& question) const override;
    [[nodiscard]] ChartUses uses() const override { return {.current = true, .scenario = true, .stage = true}; }
    [[nodiscard]] std::span<const estimator::Metric> metrics() const override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] ChartTable table() const override;

protected:
    /// Grids have no trace.
    [[nodiscard]] std::optional<estimator::Metric> drawnMetric() const override;
    [[nodiscard]] QSize leastSize() const override;
    [[nodiscard]] std::optional<ChartHint> obstacle(const ChartQuestion& question) const override;
    void drawData(ChartSketch& sketch, const estimator::SiteMap& data) const override;
};

} // namespace ui
