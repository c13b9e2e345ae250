#include "ui/charts/chart_table_model.h"

#include "ui/results/table_text.h"

#include <utility>

namespace ui {

void ChartTableModel::setContent(ChartTable table) {
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size()); }

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& row = m_table.cells[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (column >= row.size()) return {};
    if (role == Qt::DisplayRole) return row[column].text;
    if (role == kRawRole) return row[column].raw;
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool isRaw = role == kRawRole;
    if (role != Qt::DisplayRole && !isRaw) return {};
    if (orientation == Qt::Vertical) return m_table.rows.value(section);
    const ChartColumn& column = m_table.columns[static_cast<std::size_t>(section)];
    // Figures that are shown carry their own units.
    if (!isRaw || column.unit.isEmpty()) return column.title;
    //: head of a column in a file: what stands there, and in which unit
    return tr("%1 (%2)").arg(column.title, column.unit);
}

} // namespace ui
