#pragma once

#include "models/catalogue/facts.h"

#include <QDialog>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class QTextBrowser;

namespace ui {

class Document;

/// Choose an entry of the catalogue: search, sort by any figure, see every figure with its source.
class CatalogueDialog : public QDialog {
    Q_OBJECT

public:
    CatalogueDialog(Document& document, models::EntryKind kind, const std::string& current, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& id);

private:
    void select(const QString& id);
    void showDetails();
    void choose();
    void filter(const QString& text);

    Document& m_document;
    models::EntryKind m_kind;
    QLineEdit* m_search;
    QTableView* m_table;
    QTextBrowser* m_details;
    QSortFilterProxyModel* m_rows;
};

} // namespace ui
