#pragma once

#include "models/catalogue/entry.h"

#include <QAbstractTableModel>
#include <QHash>

#include <span>
#include <vector>

namespace ui {

/// The figures of an entry for editing, a row for each that its table may have. What cannot be read stays as it was typed, marked, with
/// the reason as tool tip.
class EntryFiguresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LabelColumn, ValueColumn, UnitColumn, ConfidenceColumn, DateColumn, SourceColumn, ColumnCount };

    EntryFiguresModel(std::span<const models::FigureKey> keys, models::Entry entry, QObject* parent);

    [[nodiscard]] const models::Entry& entry() const { return m_entry; }
    /// Why the first of the values that do not fit does not; empty when all fit.
    [[nodiscard]] QString problem() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void problemChanged();

private:
    struct Refused {
        QString text;
        QString reason;
    };
    [[nodiscard]] QString text(const QModelIndex& index) const;
    void setValue(int row, const QString& typed);

    std::vector<models::FigureKey> m_keys;
    models::Entry m_entry;
    QHash<int, Refused> m_refused; ///< by row
};

} // namespace ui
