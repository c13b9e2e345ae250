#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace ui {

/// Widgets of one size in as many columns as fit.
class CardGrid : public QWidget {
    Q_OBJECT

public:
    explicit CardGrid(QWidget* parent);

    void add(QWidget* card);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);

    QGridLayout* m_layout;
    QList<QWidget*> m_cards;
    int m_columns = 0;
};

} // namespace ui
