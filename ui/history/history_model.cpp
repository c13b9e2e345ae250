#include "ui/history/history_model.h"

#include "ui/document/document.h"
#include "ui/document/replace_command.h"
#include "ui/history/history_totals.h"
#include "ui/text/numbers.h"
#include "ui/text/plain_tool_tip.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QUndoStack>

namespace ui {

HistoryModel::HistoryModel(Document& document, HistoryTotals& totals, QObject* parent)
    : QAbstractTableModel{parent},
      m_document{document},
      m_totals{totals} {
    connect(&m_document.history(), &QUndoStack::indexChanged, this, &HistoryModel::refresh);
    connect(&m_document, &Document::shownMetricChanged, this, &HistoryModel::refresh);
    connect(&m_document, &Document::currentScenarioChanged, this, &HistoryModel::refresh);
    connect(&m_totals, &HistoryTotals::changed, this, &HistoryModel::refresh);
}

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

void HistoryModel::refresh() {
    const int rows = m_document.history().count() + 1;
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

std::optional<estimator::Effect> HistoryModel::effectOf(int row) const {
    if (row < 1 || row > m_document.history().count()) return std::nullopt;
    const ReplaceCommand& command = commandAt(m_document.history(), row - 1);
    const estimator::PointTotals* before = m_totals.of(command.before());
    const estimator::PointTotals* after = m_totals.of(command.after());
    if (before == nullptr || after == nullptr) return std::nullopt;
    return estimator::effect(*before, *after, m_document.currentScenario().id, m_document.shownMetric());
}

QString HistoryModel::effectText(int row) const {
    if (row == 0) return {};
    const auto found = effectOf(row);
    if (!found) return QStringLiteral("…");
    if (!found->delta) return QStringLiteral("–");
    return signedAmount(*found->delta, estimator::info(m_document.shownMetric()).unit);
}

QString HistoryModel::toolTip(int row) const {
    if (row < 1 || row > m_document.history().count()) return {};
    const QString done = commandAt(m_document.history(), row - 1).words();
    const auto found = effectOf(row);
    if (!found) return done;
    const std::string_view unit = estimator::info(m_document.shownMetric()).unit;
    const auto words = [unit](const std::optional<double>& value) { return value ? amount(*value, unit) : tr("incomplete"); };
    //: scenario, metric, figure before, figure after
    const QString did =
        tr("%1 · %2: %3 → %4")
            .arg(toQt(m_document.currentScenario().name), label(m_document.shownMetric()), words(found->before), words(found->after));
    return done + QLatin1Char{'\n'} + did;
}

QVariant HistoryModel::ink(int row, int column) const {
    if (row > m_document.history().index()) return color(Role::secondaryText);
    const auto found = column == Column::effect ? effectOf(row) : std::nullopt;
    if (!found || !found->delta || *found->delta == 0.0) return {};
    return color(*found->delta < 0.0 ? Role::good : Role::warning);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Column::effect) return effectText(row);
        return row == 0 ? tr("Beginning") : commandAt(m_document.history(), row - 1).words();
    case Qt::ToolTipRole: return plainToolTip(toolTip(row));
    case Qt::ForegroundRole: return ink(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Column::effect ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return section == Column::effect ? label(m_document.shownMetric()) : tr("Change");
    if (role == Qt::ToolTipRole && section == Column::effect) return tr("What the change did to the total of the scenario that is shown");
    return {};
}

} // namespace ui
