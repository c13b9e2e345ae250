#include "ui/catalogue/catalogue_model.h"

#include "ui/catalogue/entry_help.h"
#include "ui/text/catalogue_terms.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"
#include "ui/theme/icon.h"

namespace ui {

CatalogueModel::CatalogueModel(models::EntryKind kind, QObject* parent)
    : QAbstractTableModel{parent},
      m_kind{kind},
      m_columns{columnsOf(kind)} {}

void CatalogueModel::show(const models::Facts& facts, const models::Overlay* own) {
    beginResetModel();
    m_entries.clear();
    m_help.clear();
    if (own != nullptr) {
        for (const models::Entry& entry : own->entries) {
            if (entry.kind == m_kind) m_entries.push_back(entry);
        }
    }
    m_ownCount = static_cast<int>(m_entries.size());
    if (const auto shipped = facts.catalogue().entries(m_kind)) m_entries.insert(m_entries.end(), shipped->begin(), shipped->end());
    for (const models::Entry& entry : m_entries) m_help.push_back(entryHelp(facts, entry));
    endResetModel();
}

int CatalogueModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }

int CatalogueModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant CatalogueModel::data(const QModelIndex& index, int role) const {
    const models::Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const CatalogueColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell(entry, column);
    case Qt::ToolTipRole: return m_help[static_cast<std::size_t>(index.row())];
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignVCenter | (column.figure.empty() ? Qt::AlignLeft : Qt::AlignRight));
    case IdRole: return toQt(entry.id);
    case SortRole: return sortKey(entry, column);
    default: return index.column() == 0 ? nameData(index.row(), role) : QVariant{};
    }
}

QVariant CatalogueModel::nameData(int row, int role) const {
    if (!isOwn(row)) return {};
    if (role == Qt::DecorationRole) return icon(QStringLiteral("actions/edit"));
    return role == Qt::AccessibleDescriptionRole ? QVariant{tr("Own entry of this plan")} : QVariant{};
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return m_columns[static_cast<std::size_t>(section)].title;
}

QString CatalogueModel::cell(const models::Entry& entry, const CatalogueColumn& column) {
    if (!column.text.empty()) return catalogueTerm(column.text, entry.text(column.text));
    if (column.figure.empty()) return toQt(entry.name.empty() ? entry.id : entry.name);
    const models::Figure* figure = entry.figure(column.figure);
    if (figure == nullptr) return QStringLiteral("–");
    // The head of the column tells magnitudes such as "1e9".
    return figure->unit.starts_with("1e") ? number(figure->value) : amount(figure->value, figure->unit);
}

QVariant CatalogueModel::sortKey(const models::Entry& entry, const CatalogueColumn& column) {
    if (column.figure.empty()) return cell(entry, column);
    const models::Figure* figure = entry.figure(column.figure);
    return figure == nullptr ? -1.0 : figure->value;
}

} // namespace ui
