#pragma once

#include "models/catalogue/facts.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace ui {

class CatalogueModel;
class Document;
class FilterBar;

/// Choose an entry of the catalogue: search, narrow by vendor, memory or year, sort by any column, see every figure with its source, and
/// add entries of one's own, which travel with the plan.
class CatalogueDialog : public QDialog {
    Q_OBJECT

public:
    CatalogueDialog(Document& document, models::EntryKind kind, const std::string& current, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& id);

private:
    class Rows;
    void buildTable();
    QWidget* makeButtons();
    void refresh();
    void filter();
    void selectFirst();
    void select(const QString& id);
    void showCurrent();
    void choose();
    void addOwn();
    void editOwn();
    void removeOwn();
    void openOwn(models::Entry entry);
    /// Null when none is.
    [[nodiscard]] const models::Entry* current() const;
    [[nodiscard]] bool isOwnCurrent() const;

    Document& m_document;
    models::EntryKind m_kind;
    CatalogueModel* m_model;
    Rows* m_rows;
    FilterBar* m_filters;
    QTableView* m_table;
    QTextBrowser* m_card;
    QLabel* m_count;
    QPushButton* m_choose = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace ui
