#include "ui/start/card_grid.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace ui {
namespace {

constexpr int kCardGap = 16;

} // namespace

CardGrid::CardGrid(QWidget* parent) : QWidget{parent}, m_layout{new QGridLayout{this}} {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kCardGap);
}

void CardGrid::add(QWidget* card) {
    m_cards.push_back(card);
    arrange(std::max(1, m_columns));
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_cards.isEmpty()) return;
    const int columns = std::max(1, (event->size().width() + kCardGap) / (m_cards.first()->sizeHint().width() + kCardGap));
    if (columns != m_columns) arrange(columns);
}

void CardGrid::arrange(int columns) {
    m_columns = columns;
    for (QWidget* card : m_cards) m_layout->removeWidget(card);
    for (int column = 0; column < std::max(columns, m_layout->columnCount()); ++column) {
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    }
    for (int i = 0; i < m_cards.size(); ++i) m_layout->addWidget(m_cards[i], i / columns, i % columns);
}

} // namespace ui
