#pragma once

#include "models/catalogue/facts.h"
#include "ui/catalogue/catalogue_columns.h"

#include <QAbstractTableModel>

#include <span>
#include <vector>

namespace ui {

/// One table of the catalogue, as rows of entries: name, a few texts, then figures with their sources as tool tips. The plan's own
/// entries come first and carry a pencil.
class CatalogueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles { IdRole = Qt::UserRole + 1, SortRole };

    CatalogueModel(models::EntryKind kind, QObject* parent);
    /// @param own  the plan's own entries; may be null
    void show(const models::Facts& facts, const models::Overlay* own);

    [[nodiscard]] std::span<const models::Entry> entries() const { return m_entries; }
    [[nodiscard]] bool isOwn(int row) const { return row < m_ownCount; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString cell(const models::Entry& entry, const CatalogueColumn& column);
    [[nodiscard]] static QVariant sortKey(const models::Entry& entry, const CatalogueColumn& column);
    [[nodiscard]] QVariant nameData(int row, int role) const;

    models::EntryKind m_kind;
    std::vector<CatalogueColumn> m_columns;
    std::vector<models::Entry> m_entries;
    std::vector<QString> m_help;
    int m_ownCount = 0;
};

} // namespace ui
