#pragma once

#include "ui/results/comparison_model.h"

#include <QAbstractProxyModel>
#include <QSet>

#include <optional>
#include <vector>

namespace ui {

/// The comparison as the user arranged it: rows hidden, rows or scenarios sorted. Figures that change sort themselves in again.
class ComparisonArrangement : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit ComparisonArrangement(ComparisonModel& comparison, QObject* parent);

    /// Rows by their keys.
    [[nodiscard]] const QSet<QString>& hiddenRows() const { return m_hidden; }
    void setHiddenRows(QSet<QString> keys);
    void setOnlyDifferences(bool only);

    /// The scenarios by a metric: lowest first, then highest first, then in the plan's order again.
    void cycleColumnsBy(estimator::Metric metric);
    /// The rows by how much a scenario changes them, or as they come again.
    void toggleRowsBy(const models::ScenarioId& scenario);

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct ColumnSort {
        estimator::Metric metric;
        estimator::SortOrder order;
    };
    void arrange();
    void takeOrder();
    void forwardChanges();
    [[nodiscard]] std::vector<int> rowsInOrder() const;
    [[nodiscard]] std::vector<int> columnsInOrder() const;
    [[nodiscard]] QString sortMark(int section, Qt::Orientation orientation) const;

    ComparisonModel& m_comparison;
    QSet<QString> m_hidden;
    bool m_isOnlyDifferences = false;
    std::optional<ColumnSort> m_columnSort;
    std::optional<models::ScenarioId> m_rowSort;
    std::vector<int> m_rows; ///< those of the comparison, as they are shown
    std::vector<int> m_columns;
};

} // namespace ui
