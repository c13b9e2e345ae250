#include "ui/results/comparison_arrangement.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {
namespace {

std::vector<int> asTheyCome(int count) {
    std::vector<int> all(static_cast<std::size_t>(count));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

int placeOf(const std::vector<int>& shown, int section) {
    const auto found = std::ranges::find(shown, section);
    return found == shown.end() ? -1 : static_cast<int>(found - shown.begin());
}

} // namespace

ComparisonArrangement::ComparisonArrangement(ComparisonModel& comparison, QObject* parent)
    : QAbstractProxyModel{parent},
      m_comparison{comparison} {
    setSourceModel(&comparison);
    connect(&comparison, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&comparison, &QAbstractItemModel::modelReset, this, [this] {
        takeOrder();
        endResetModel();
    });
    connect(&comparison, &QAbstractItemModel::dataChanged, this, &ComparisonArrangement::forwardChanges);
    takeOrder();
}

void ComparisonArrangement::setHiddenRows(QSet<QString> keys) {
    m_hidden = std::move(keys);
    arrange();
}

void ComparisonArrangement::setOnlyDifferences(bool only) {
    m_isOnlyDifferences = only;
    arrange();
}

void ComparisonArrangement::cycleColumnsBy(estimator::Metric metric) {
    using estimator::SortOrder;
    if (!m_columnSort || m_columnSort->metric != metric) m_columnSort = ColumnSort{metric, SortOrder::lowestFirst};
    else if (m_columnSort->order == SortOrder::lowestFirst) m_columnSort->order = SortOrder::highestFirst;
    else m_columnSort.reset();
    arrange();
}

void ComparisonArrangement::toggleRowsBy(const models::ScenarioId& scenario) {
    if (m_rowSort == scenario) m_rowSort.reset();
    else m_rowSort = scenario;
    arrange();
}

QModelIndex ComparisonArrangement::mapToSource(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    return m_comparison.index(m_rows[static_cast<std::size_t>(index.row())], m_columns[static_cast<std::size_t>(index.column())]);
}

QModelIndex ComparisonArrangement::mapFromSource(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    return this->index(placeOf(m_rows, index.row()), placeOf(m_columns, index.column()));
}

QModelIndex ComparisonArrangement::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex{};
}

QModelIndex ComparisonArrangement::parent(const QModelIndex&) const { return {}; }

int ComparisonArrangement::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int ComparisonArrangement::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ComparisonArrangement::headerData(int section, Qt::Orientation orientation, int role) const {
    const std::vector<int>& shown = orientation == Qt::Horizontal ? m_columns : m_rows;
    if (section < 0 || section >= static_cast<int>(shown.size())) return {};
    QVariant data = m_comparison.headerData(shown[static_cast<std::size_t>(section)], orientation, role);
    if (role != Qt::DisplayRole) return data;
    return data.toString() + sortMark(section, orientation);
}

QString ComparisonArrangement::sortMark(int section, Qt::Orientation orientation) const {
    if (orientation == Qt::Horizontal) {
        const bool isKey = m_rowSort && m_comparison.scenarioAt(mapToSource(index(0, section))) == m_rowSort;
        return isKey ? QStringLiteral(" ↓") : QString{};
    }
    if (!m_columnSort || m_comparison.metricAt(mapToSource(index(section, 0))) != m_columnSort->metric) return {};
    return m_columnSort->order == estimator::SortOrder::lowestFirst ? QStringLiteral(" →") : QStringLiteral(" ←");
}

std::vector<int> ComparisonArrangement::rowsInOrder() const {
    std::vector<int> rows = m_rowSort ? m_comparison.rowsByChange(*m_rowSort) : std::vector<int>{};
    if (rows.empty()) rows = asTheyCome(m_comparison.rowCount());
    // With one scenario nothing differs, and nothing would be left.
    const bool onlyDifferences = m_isOnlyDifferences && m_comparison.columnCount() > 1;
    std::erase_if(rows,
                  [&](int row) { return m_hidden.contains(m_comparison.rowKey(row)) || (onlyDifferences && !m_comparison.differs(row)); });
    return rows;
}

std::vector<int> ComparisonArrangement::columnsInOrder() const {
    return m_columnSort ? m_comparison.columnsBy(m_columnSort->metric, m_columnSort->order) : asTheyCome(m_comparison.columnCount());
}

void ComparisonArrangement::takeOrder() {
    m_rows = rowsInOrder();
    m_columns = columnsInOrder();
}

void ComparisonArrangement::arrange() {
    if (rowsInOrder() != m_rows || columnsInOrder() != m_columns) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList sources;
        for (const QModelIndex& each : before) sources.append(mapToSource(each));
        takeOrder();
        QModelIndexList after;
        for (const QModelIndex& each : sources) after.append(mapFromSource(each));
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    if (m_columns.empty()) return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty()) Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void ComparisonArrangement::forwardChanges() {
    arrange();
    if (!m_rows.empty() && !m_columns.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace ui
