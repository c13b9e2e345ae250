#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// A cell of the comparison: its text, a mark for better, worse or different, and the gauge of its budget along the bottom, so that none
/// of them is told by colour alone.
class ComparisonCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace ui
