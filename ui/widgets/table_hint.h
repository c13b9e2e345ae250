#pragma once

#include <QLabel>

class QAbstractItemView;

namespace ui {

/// Words in the middle of a table or list that has no rows: what will stand there, and how it comes there.
class TableHint : public QLabel {
public:
    explicit TableHint(QAbstractItemView& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showState();

    QAbstractItemView& m_view;
};

} // namespace ui
