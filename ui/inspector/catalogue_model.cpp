#include "ui/inspector/catalogue_model.h"

#include "ui/inspector/entry_help.h"
#include "ui/text/numbers.h"
#include "ui/text/words.h"

namespace ui {

CatalogueModel::CatalogueModel(const models::Facts& facts, const models::Overlay* own, models::EntryKind kind, QObject* parent)
    : QAbstractTableModel{parent},
      m_facts{facts},
      m_columns{columnsOf(kind)} {
    if (own != nullptr) {
        for (const models::Entry& entry : own->entries) {
            if (entry.kind == kind) m_entries.push_back(entry);
        }
    }
    if (const auto shipped = facts.catalogue().entries(kind)) m_entries.insert(m_entries.end(), shipped->begin(), shipped->end());
}

int CatalogueModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }

int CatalogueModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant CatalogueModel::data(const QModelIndex& index, int role) const {
    const models::Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell(entry, column);
    case Qt::ToolTipRole: return entryHelp(m_facts, entry);
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::AlignVCenter | (column.figure.empty() ? Qt::AlignLeft : Qt::AlignRight));
    case IdRole: return toQt(entry.id);
    case SearchRole: return searchText(entry);
    case SortRole: return sortKey(entry, column);
    default: return {};
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return m_columns[static_cast<std::size_t>(section)].title;
}

std::vector<CatalogueModel::Column> CatalogueModel::columnsOf(models::EntryKind kind) {
    std::vector<Column> columns{{tr("Name"), {}, {}}};
    const auto add = [&columns](const QString& title, const char* text, const char* figure) { columns.push_back({title, text, figure}); };
    switch (kind) {
    case models::EntryKind::accelerator:
        add(tr("Vendor"), "vendor", "");
        add(tr("Year"), "year", "");
        add(tr("Memory"), "", "memory_gb");
        add(tr("Bandwidth"), "", "memory_bw_gb_s");
        add(tr("16-bit rate"), "", "peak_bf16_tflops");
        add(tr("FP8 rate"), "", "peak_fp8_tflops");
        add(tr("Power"), "", "tdp_w");
        break;
    case models::EntryKind::model:
        add(tr("Family"), "family", "");
        add(tr("Task"), "task", "");
        add(tr("Parameters (10⁹)"), "", "params_total_b");
        add(tr("Active (10⁹)"), "", "params_active_b");
        add(tr("Quality"), "", "quality_value");
        add(tr("Measured by"), "quality_metric", "");
        add(tr("Licence"), "licence", "");
        break;
    case models::EntryKind::site:
        add(tr("Provider"), "provider", "");
        add(tr("Place"), "location", "");
        add(tr("Country"), "country", "");
        add(tr("Grid intensity, life cycle"), "", "ci_lifecycle_generation_g_kwh");
        add(tr("PUE"), "", "pue");
        add(tr("Carbon-free share"), "", "cfe_share");
        break;
    case models::EntryKind::provider:
    case models::EntryKind::grid:
    case models::EntryKind::electricity:
    case models::EntryKind::constants:
    case models::EntryKind::lever: break;
    }
    return columns;
}

QString CatalogueModel::cell(const models::Entry& entry, const Column& column) {
    if (!column.text.empty()) return toQt(entry.text(column.text));
    if (column.figure.empty()) return toQt(entry.name.empty() ? entry.id : entry.name);
    const models::Figure* figure = entry.figure(column.figure);
    if (figure == nullptr) return QStringLiteral("–");
    // The head of the column tells magnitudes such as "1e9".
    return figure->unit.starts_with("1e") ? number(figure->value) : amount(figure->value, figure->unit);
}

QVariant CatalogueModel::sortKey(const models::Entry& entry, const Column& column) {
    if (column.figure.empty()) return cell(entry, column);
    const models::Figure* figure = entry.figure(column.figure);
    return figure == nullptr ? -1.0 : figure->value;
}

QString CatalogueModel::searchText(const models::Entry& entry) {
    QStringList words{toQt(entry.id), toQt(entry.name)};
    for (const std::string& alias : entry.aliases) words.push_back(toQt(alias));
    for (const auto& [key, text] : entry.texts) words.push_back(toQt(text));
    return words.join(QLatin1Char{' '});
}

} // namespace ui
