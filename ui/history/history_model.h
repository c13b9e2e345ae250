#pragma once

#include "estimator/edit_effect.h"

#include <QAbstractTableModel>

#include <optional>

namespace ui {

class Document;
class HistoryTotals;

/// The undo history, the beginning first: what was done, and what it did to the shown metric of the shown scenario.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { change, effect, columns };

    HistoryModel(Document& document, HistoryTotals& totals, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void refresh();

private:
    [[nodiscard]] std::optional<estimator::Effect> effectOf(int row) const;
    [[nodiscard]] QString effectText(int row) const;
    [[nodiscard]] QString toolTip(int row) const;
    [[nodiscard]] QVariant ink(int row, int column) const;

    Document& m_document;
    HistoryTotals& m_totals;
    int m_rows = 1; ///< with the beginning
};

} // namespace ui
