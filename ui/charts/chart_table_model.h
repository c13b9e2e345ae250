#pragma once

#include "estimator/chart_data.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace ui {

class StackedChart;

/// The figures of the chart as a table, for screen readers and for copying: a column each scenario, a row each segment, the total last.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const StackedChart& chart);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    estimator::ChartData m_data;
    QStringList m_segments;
    QStringList m_gaps; ///< what to say of a scenario without total, by column
};

} // namespace ui
