#pragma once

#include "models/catalogue/facts.h"

#include <QAbstractTableModel>

#include <string>
#include <vector>

namespace ui {

/// One table of the catalogue, as rows of entries: name, a few texts, then figures with their sources as tool tips.
class CatalogueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles { IdRole = Qt::UserRole + 1, SearchRole, SortRole };

    /// @param own  the plan's own entries; may be null
    CatalogueModel(const models::Facts& facts, const models::Overlay* own, models::EntryKind kind, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column {
        QString title;
        std::string text;   ///< key of a text, or
        std::string figure; ///< key of a figure
    };
    [[nodiscard]] static std::vector<Column> columnsOf(models::EntryKind kind);
    [[nodiscard]] static QString cell(const models::Entry& entry, const Column& column);
    [[nodiscard]] static QVariant sortKey(const models::Entry& entry, const Column& column);
    [[nodiscard]] static QString searchText(const models::Entry& entry);

    models::Facts m_facts;
    std::vector<models::Entry> m_entries;
    std::vector<Column> m_columns;
};

} // namespace ui
