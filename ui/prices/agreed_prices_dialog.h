#pragma once

#include "models/pipeline/agreed_prices.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

class Document;

/// The prices by contract that travel with the plan: discounts, reservations, private clusters, each with the days on which it is in
/// force and whether it counts in this plan.
class AgreedPricesDialog : public QDialog {
    Q_OBJECT

public:
    AgreedPricesDialog(Document& document, QWidget* parent);

private:
    void buildTable();
    void refresh();
    void showRow(int row);
    void showStates();
    void add();
    void edit();
    void remove();
    void openForm(models::AgreedPrice price, const std::optional<models::PriceSubject>& replaced);

    Document& m_document;
    std::vector<models::AgreedPrice> m_prices;
    QTableWidget* m_table;
    QLabel* m_start;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace ui
