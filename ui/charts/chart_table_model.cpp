#include "ui/charts/chart_table_model.h"

#include "models/units/unit_text.h"
#include "ui/charts/stacked_chart.h"
#include "ui/results/table_text.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

namespace ui {

void ChartTableModel::setContent(const StackedChart& chart) {
    beginResetModel();
    m_data = chart.data();
    m_segments.clear();
    for (std::size_t i = 0; i < m_data.segments.size(); ++i) m_segments.append(chart.segmentName(i));
    m_gaps.clear();
    for (std::size_t i = 0; i < m_data.bars.size(); ++i) m_gaps.append(chart.describe({i, {}}));
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_data.bars.empty() ? 0 : static_cast<int>(m_segments.size()) + 1;
}

int ChartTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_data.bars.size()); }

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto bar = static_cast<std::size_t>(index.column());
    const auto segment = static_cast<std::size_t>(index.row());
    const std::optional<double>& total = m_data.bars[bar].exact;
    const bool isTotal = segment == m_data.segments.size();
    if (role == Qt::ToolTipRole && !total) return m_gaps[index.column()];
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != kRawRole) return {};
    if (!total) return role == kRawRole ? QString{} : tr("no figure");
    const double value = isTotal ? *total : m_data.segments[segment].exact[bar];
    return role == kRawRole ? toQt(models::numberText(value)) : amount(value, m_data.exactUnit);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Horizontal) return toQt(m_data.bars[static_cast<std::size_t>(section)].name);
    //: last row of the table: a metric and its unit
    return section < m_segments.size() ? m_segments[section] : tr("%1 (%2)").arg(label(m_data.metric), toQt(m_data.exactUnit));
}

} // namespace ui
