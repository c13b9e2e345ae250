#include "ui/catalogue/entry_figures_model.h"

#include "models/pipeline/own_entries.h"
#include "models/units/unit_text.h"
#include "ui/catalogue/entry_help.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

#include "ui/theme/theme.h"
#include <utility>

#include <algorithm>

namespace ui {

EntryFiguresModel::EntryFiguresModel(std::span<const models::FigureKey> keys, models::Entry entry, QObject* parent)
    : QAbstractTableModel{parent},
      m_keys{keys.begin(), keys.end()},
      m_entry{std::move(entry)} {}

QString EntryFiguresModel::problem() const {
    if (m_refused.isEmpty()) return {};
    const QList<int> rows = m_refused.keys();
    return m_refused.value(*std::ranges::min_element(rows)).reason;
}

int EntryFiguresModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_keys.size()); }

int EntryFiguresModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant EntryFiguresModel::data(const QModelIndex& index, int role) const {
    const bool isRefused = index.column() == ValueColumn && m_refused.contains(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text(index);
    case Qt::ForegroundRole: return isRefused ? QVariant{color(Role::error)} : QVariant{};
    case Qt::ToolTipRole: return isRefused ? m_refused.value(index.row()).reason : text(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (index.column() == ValueColumn ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

QString EntryFiguresModel::text(const QModelIndex& index) const {
    const models::FigureKey& key = m_keys[static_cast<std::size_t>(index.row())];
    if (index.column() == LabelColumn) return translated("figures", key.label);
    if (index.column() == UnitColumn) return unitLabel(key.unit);
    if (index.column() == ValueColumn && m_refused.contains(index.row())) return m_refused.value(index.row()).text;
    const models::Figure* figure = m_entry.figure(key.key);
    if (figure == nullptr) return {};
    switch (index.column()) {
    case ValueColumn: return toQt(models::numberText(figure->value));
    case ConfidenceColumn: return confidenceWords(figure->confidence);
    case DateColumn: return toQt(figure->date);
    case SourceColumn: return toQt(figure->source);
    default: return {};
    }
}

QVariant EntryFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case LabelColumn: return tr("Figure");
    case ValueColumn: return tr("Value");
    case UnitColumn: return tr("Unit");
    case ConfidenceColumn: return tr("Confidence");
    case DateColumn: return tr("Date");
    case SourceColumn: return tr("Source");
    default: return {};
    }
}

Qt::ItemFlags EntryFiguresModel::flags(const QModelIndex& index) const {
    const bool hasFigure = m_entry.figure(m_keys[static_cast<std::size_t>(index.row())].key) != nullptr;
    const bool isEditable =
        index.column() == ValueColumn || (hasFigure && (index.column() == DateColumn || index.column() == SourceColumn));
    return QAbstractTableModel::flags(index).setFlag(Qt::ItemIsEditable, isEditable);
}

bool EntryFiguresModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole) return false;
    const QString typed = value.toString().trimmed();
    if (typed == text(index)) return true;
    const std::string& key = m_keys[static_cast<std::size_t>(index.row())].key;
    if (index.column() == ValueColumn) setValue(index.row(), typed);
    else if (index.column() == DateColumn) m_entry.figures.at(key).date = toStd(typed);
    else m_entry.figures.at(key).source = toStd(typed);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT problemChanged();
    return true;
}

void EntryFiguresModel::setValue(int row, const QString& typed) {
    const models::FigureKey& key = m_keys[static_cast<std::size_t>(row)];
    m_refused.remove(row);
    if (typed.isEmpty()) {
        m_entry.figures.erase(key.key);
        return;
    }
    const auto number = models::parseFigure(key, toStd(typed));
    if (!number) {
        m_refused.insert(row, {typed, fullText(number.error())});
        return;
    }
    // The source of the copied figure says nothing about the new one.
    models::Figure figure;
    figure.value = *number;
    figure.unit = key.unit;
    m_entry.figures[key.key] = std::move(figure);
}

} // namespace ui
